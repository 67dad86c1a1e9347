import { later, type Language, type PersonId } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { hashOfSecret, newLinkSecret } from '../platform/access/link-secrets';
import { Database, type Tx } from '../platform/database/database';
import { newId } from '../platform/ids';
import { Outbox } from '../platform/mail/outbox';
import { Clock } from '../platform/time/clock';
import { invitationLetter, signInLetter } from './identity-letters';
import { SignInRepository } from './sign-in.repository';

const minute = 60_000;
const lifetime = { sign_in: 15 * minute, invitation: 14 * 24 * 60 * minute };

/** Links by mail: 256 random bits, kept only as a hash, used once. */
@Injectable()
export class SignInLinks {
  constructor(
    private readonly database: Database,
    private readonly accounts: SignInRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Mails a sign-in link, valid for 15 minutes, to whoever has this address; does nothing where nobody has. */
  async sendTo(email: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const account = await this.accounts.accountByEmail(tx, email);
      if (!account) return;
      const token = await this.make(tx, account.personId, 'sign_in');
      await this.outbox.put(tx, signInLetter({ ...account, email }, token));
    });
  }

  /** Mails the first invitation, valid for 14 days: its link sets the password. */
  async invite(tx: Tx, person: { id: PersonId; name: string; email: string; language: Language }, from: string): Promise<void> {
    const token = await this.make(tx, person.id, 'invitation');
    await this.outbox.put(
      tx,
      invitationLetter({ personId: person.id, name: person.name, email: person.email, language: person.language }, from, token),
    );
  }

  /** A link of its own, for letters that lead to a page behind it. Returns the secret. */
  async make(tx: Tx, personId: PersonId, purpose: 'invitation' | 'sign_in'): Promise<string> {
    const token = newLinkSecret();
    const createdAt = this.clock.now();
    const expiresAt = later(createdAt, lifetime[purpose]);
    await this.accounts.addLink(tx, { id: newId(), personId, purpose, tokenHash: hashOfSecret(token), createdAt, expiresAt, usedAt: null });
    return token;
  }

  /** Uses up the link; null where it does not hold (any more). */
  use(tx: Tx, token: string): Promise<{ personId: PersonId; purpose: 'invitation' | 'sign_in' } | null> {
    return this.accounts.useLink(tx, hashOfSecret(token), this.clock.now());
  }
}

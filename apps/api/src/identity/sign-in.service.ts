import {
  actions,
  can,
  defaultTimeZone,
  EmailAddress,
  millisecondsOf,
  refuse,
  type Actor,
  type ChangePassword,
  type Instant,
  type PersonId,
  type RequestSignInLink,
  type SessionView,
  type SetPasswordByLink,
  type SignInList,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { setTimeout as pause } from 'node:timers/promises';
import { Journal } from '../journal/journal.service';
import { RateLimits } from '../platform/access/rate-limits';
import { Database, type Tx } from '../platform/database/database';
import { Clock } from '../platform/time/clock';
import { demoPassword } from './demo-password';
import { Passwords } from './passwords';
import { SignInLinks } from './sign-in-links';
import { SignInRepository } from './sign-in.repository';

/** Much longer than making a link takes, so that an unknown address is answered as late as a known one. */
const millisecondsForALink = 400;

/** Who is signed in, and how one comes to be. The same answer for unknown addresses as for known ones. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly accounts: SignInRepository,
    private readonly links: SignInLinks,
    private readonly passwords: Passwords,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** The person whom address and password belong to, or null. Used by the Passport strategy. */
  async personByPassword(email: string, password: string, machine: string): Promise<Actor | null> {
    const address = EmailAddress.safeParse(email);
    await this.limits.count('signInFromOneMachine', machine);
    await this.limits.count('signInFromOneAddress', address.data ?? '');
    const account = address.success ? await this.accounts.accountByEmail(this.database.db, address.data) : null;
    const matches = await this.passwords.matches(password, account?.passwordHash ?? null);
    return account && matches ? this.database.transaction((tx) => this.personSigningIn(tx, account.personId)) : null;
  }

  /** The person whom a link belongs to, or null; the link is used up. Used by the Passport strategy. */
  async personByLink(token: string, machine: string): Promise<Actor | null> {
    await this.limits.count('linkTriedFromOneMachine', machine);
    return this.database.transaction(async (tx) => {
      const used = await this.links.use(tx, token);
      return used && this.personSigningIn(tx, used.personId);
    });
  }

  /** The person of a running sign-in with the roles of today. */
  person(personId: PersonId): Promise<Actor | null> {
    return this.accounts.actor(this.database.db, personId, this.clock.today(defaultTimeZone));
  }

  /** Who I am, what I may do, what time it is; also for visitors. */
  async session(actor: Actor | null): Promise<SessionView> {
    const today = this.clock.today(defaultTimeZone);
    const own = actor ? await this.accounts.ownSession(this.database.db, actor.personId, today) : null;
    const demoAccounts = await this.accounts.demoAccounts(this.database.db);
    return {
      signedIn: own !== null,
      person: own?.person ?? null,
      roles: own?.roles ?? [],
      permissions: actions.filter((action) => can(actor, action)),
      lastVisitAt: own?.lastVisitAt ?? null,
      now: this.clock.now(),
      today,
      demo: demoAccounts.length ? { password: demoPassword, accounts: demoAccounts } : null,
    };
  }

  /** Sends a link to the address where somebody has it; says nothing about whether, neither by the answer nor by how long it takes. */
  async requestLink({ email }: RequestSignInLink, machine: string): Promise<void> {
    await this.limits.count('linkFromOneMachine', machine);
    await this.limits.count('linkToOneAddress', email);
    await Promise.all([this.links.sendTo(email), pause(millisecondsForALink)]);
  }

  /** Sets the password of the person whom the link belongs to and ends all other sign-ins and links; returns who it is. A refused password leaves the link as it was. */
  async setPasswordByLink({ token, password }: SetPasswordByLink, machine: string): Promise<Actor> {
    await this.limits.count('linkTriedFromOneMachine', machine);
    return this.database.transaction(async (tx) => {
      const used = (await this.links.use(tx, token)) ?? refuse({ code: 'LINK_NOT_VALID' });
      await this.renewPassword(tx, used.personId, await this.passwords.hash(password), null);
      await this.journal.record(tx, { what: 'password.set', actor: used });
      return (await this.personSigningIn(tx, used.personId)) ?? refuse({ code: 'LINK_NOT_VALID' });
    });
  }

  /** Changes one's own password and ends one's other sign-ins and links. Refuses with PASSWORD_WRONG. */
  async changePassword(actor: Actor, { current, password }: ChangePassword, sid: string): Promise<void> {
    await this.limits.count('passwordOfOnePerson', actor.personId);
    const account = await this.accounts.passwordHashOf(this.database.db, actor.personId);
    const matches = account?.passwordHash === null || (await this.passwords.matches(current, account?.passwordHash ?? null));
    if (!matches) refuse({ code: 'PASSWORD_WRONG' });
    const passwordHash = await this.passwords.hash(password);
    await this.database.transaction(async (tx) => {
      await this.renewPassword(tx, actor.personId, passwordHash, sid);
      await this.journal.record(tx, { what: 'password.changed', actor });
    });
  }

  /** Where the person is signed in. */
  async signIns(actor: Actor, sid: string): Promise<SignInList> {
    return { items: await this.accounts.signIns(this.database.db, actor.personId, sid) };
  }

  /** Ends one of one's own sign-ins. */
  async endSignIn(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (!(await this.accounts.endSignIn(tx, actor.personId, id))) refuse({ code: 'NOT_FOUND' });
    });
  }

  /** What to keep in a new sign-in so that its owner can recognise it. */
  noteDevice(request: Request): void {
    request.session.device = (request.header('user-agent') ?? '').slice(0, 300);
    request.session.since = this.clock.now();
  }

  /** Milliseconds that have passed since the instant. */
  millisecondsSince(instant: Instant): number {
    return millisecondsOf(this.clock.now()) - millisecondsOf(instant);
  }

  /** With the old password all ways in end that somebody else may know: other sign-ins and links that nobody used. */
  private async renewPassword(tx: Tx, personId: PersonId, passwordHash: string, currentSid: string | null): Promise<void> {
    await this.accounts.setPassword(tx, personId, passwordHash);
    await this.accounts.endOtherSignIns(tx, personId, currentSid);
    await this.accounts.endLinks(tx, personId, this.clock.now());
  }

  private async personSigningIn(tx: Tx, personId: PersonId): Promise<Actor | null> {
    await this.accounts.noteSignIn(tx, personId, this.clock.now());
    return this.accounts.actor(tx, personId, this.clock.today(defaultTimeZone));
  }
}

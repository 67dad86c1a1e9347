import type { PersonId } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/database';
import { PersonsRepository } from './persons.repository';
import { PersonsService, type Invitee } from './persons.service';
import { SignInLinks } from './sign-in-links';
import { SignInRepository } from './sign-in.repository';

/** How far an installation has come: in use, waiting behind the link of its first person, or open to nobody yet. */
export type Beginning = { readonly kind: 'inUse' } | { readonly kind: 'linkMade'; readonly path: string } | { readonly kind: 'nobody' };

/** Whom nobody can invite, because nobody is there yet. */
@Injectable()
export class FirstPersonService {
  constructor(
    private readonly service: PersonsService,
    private readonly persons: PersonsRepository,
    private readonly accounts: SignInRepository,
    private readonly links: SignInLinks,
  ) {}

  /** A new link that lets this person set a password as national team; none once anybody can sign in. The caller sees to it that only one asks at a time. */
  async letIn(tx: Tx, person: Omit<Invitee, 'language'> | null): Promise<Beginning> {
    if (await this.accounts.somebodyCanSignIn(tx)) return { kind: 'inUse' };
    if (!person) return { kind: 'nobody' };
    const token = await this.links.make(tx, await this.knownOrFounded(tx, person), 'invitation');
    return { kind: 'linkMade', path: `/set-password/${token}` };
  }

  private async knownOrFounded(tx: Tx, person: Omit<Invitee, 'language'>): Promise<PersonId> {
    const known = await this.persons.byEmail(tx, person.email);
    if (known) return known.id;
    const founded = await this.service.found(tx, { ...person, language: 'de', demo: false, password: null }, { role: 'nationalTeam' });
    return founded.personId;
  }
}

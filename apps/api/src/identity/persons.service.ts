import {
  addDays,
  defaultTimeZone,
  given,
  reasonsNotToEndRole,
  refuse,
  refuseIfAny,
  scopeOf,
  type Actor,
  type AssignRole,
  type EditPerson,
  type EndRole,
  type InvitePerson,
  type LocalDate,
  type PersonId,
  type PersonView,
  type RoleAssignmentId,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.service';
import { Database, type Tx } from '../platform/database/database';
import { expectVersion } from '../platform/http/version';
import { newId } from '../platform/ids';
import { Clock } from '../platform/time/clock';
import { Passwords } from './passwords';
import { PersonsRepository, scopeColumns } from './persons.repository';
import { SignInLinks } from './sign-in-links';
import { SignInRepository } from './sign-in.repository';

/** Somebody to be given a role: found by address, or made and invited. */
export type Invitee = Pick<InvitePerson, 'givenName' | 'familyName' | 'email' | 'language'>;

/** Persons and the roles they hold for a time. */
@Injectable()
export class PersonsService {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonsRepository,
    private readonly accounts: SignInRepository,
    private readonly links: SignInLinks,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** One person within the actor's reach; NOT_FOUND otherwise. */
  async view(actor: Actor, id: PersonId): Promise<PersonView> {
    return (await this.persons.view(this.database.db, scopeOf(actor, 'person.read'), id)) ?? refuse({ code: 'NOT_FOUND' });
  }

  /** Invites somebody with a role; whoever has the address already gets the role only. */
  invite(actor: Actor, command: InvitePerson): Promise<PersonView> {
    return this.database.transaction(async (tx) => {
      const personId = await this.findOrInvite(tx, actor, command);
      await this.giveRole(tx, actor, personId, command.role);
      return this.seen(tx, personId);
    });
  }

  /** Gives a person one more role. */
  assign(actor: Actor, personId: PersonId, role: AssignRole): Promise<PersonView> {
    return this.database.transaction(async (tx) => {
      if (!(await this.persons.lockedById(tx, personId))) refuse({ code: 'NOT_FOUND' });
      await this.giveRole(tx, actor, personId, role);
      return this.seen(tx, personId);
    });
  }

  /**
   * Ends a role with the day named as its last, or at once where none is named: a role taken back on the day on which it was
   * given was held on no day. The last member of the national team stays.
   */
  endRole(actor: Actor, id: RoleAssignmentId, { on }: EndRole): Promise<PersonView> {
    return this.database.transaction(async (tx) => {
      const held = (await this.persons.lockedRole(tx, id)) ?? refuse({ code: 'NOT_FOUND' });
      const today = this.today();
      const othersInNationalTeam = await this.persons.othersInNationalTeam(tx, held.personId, today);

      refuseIfAny(reasonsNotToEndRole({ ...held, othersInNationalTeam }, today));

      const lastDay = laterOf(on ?? dayBefore(today), dayBefore(held.validFrom));
      await this.persons.endRole(tx, id, lastDay);

      await this.journal.record(tx, {
        what: 'role.ended',
        actor,
        regionId: held.regionId,
        initiativeId: held.initiativeId,
        subject: held.personId,
        facts: { role: held.role, lastDay },
      });
      return this.seen(tx, held.personId);
    });
  }

  /** Changes one's own name and language. */
  editOwn(actor: Actor, command: EditPerson, version: number): Promise<PersonView> {
    return this.database.transaction(async (tx) => {
      const person = (await this.persons.lockedById(tx, actor.personId)) ?? refuse({ code: 'NOT_FOUND' });
      expectVersion(person.version, version);
      await this.persons.change(tx, person.id, given(command));
      await this.journal.record(tx, { what: 'person.edited', actor, subject: person.id });
      return this.seen(tx, person.id);
    });
  }

  /** The person with this address, made and invited where there is none. For other capabilities' transactions. */
  async findOrInvite(tx: Tx, actor: Actor, invitee: Invitee, options: { demo?: boolean; silently?: boolean } = {}): Promise<PersonId> {
    const known = await this.persons.byEmail(tx, invitee.email);
    if (known) return known.id;
    const id = newId<PersonId>();
    const at = this.clock.now();
    await this.persons.add(tx, {
      id,
      givenName: invitee.givenName,
      familyName: invitee.familyName,
      email: invitee.email,
      language: invitee.language,
      demo: options.demo ?? false,
      invitedAt: at,
      createdAt: at,
    });
    await this.accounts.addAccount(tx, id, at, null);
    if (!options.silently)
      await this.links.invite(
        tx,
        { id, name: `${invitee.givenName} ${invitee.familyName}`, email: invitee.email, language: invitee.language },
        actor.name,
      );
    await this.journal.record(tx, { what: 'person.invited', actor, subject: id });
    return id;
  }

  /** Gives the role in the caller's transaction. Refuses with ROLE_NEEDS_SCOPE or ROLE_ALREADY_HELD. */
  async giveRole(tx: Tx, actor: Actor, personId: PersonId, role: AssignRole): Promise<RoleAssignmentId> {
    const scope = scopeColumns(role.role, role) ?? refuse({ code: 'ROLE_NEEDS_SCOPE' });
    const id = newId<RoleAssignmentId>();
    await this.persons.assignRole(tx, {
      id,
      personId,
      role: role.role,
      ...scope,
      validFrom: role.validFrom ?? this.today(),
      validUntil: role.validUntil ?? null,
      assignedBy: actor.personId,
      createdAt: this.clock.now(),
    });
    await this.journal.record(tx, { what: 'role.given', actor, ...scope, subject: personId, facts: { role: role.role } });
    return id;
  }

  /** The first people of an installation, whom nobody could invite; with a password where they can sign in at once. */
  async found(tx: Tx, person: Invitee & { demo: boolean; password: string | null }, role: AssignRole): Promise<Actor> {
    const id = newId<PersonId>();
    const at = this.clock.now();
    await this.persons.add(tx, {
      id,
      givenName: person.givenName,
      familyName: person.familyName,
      email: person.email,
      language: person.language,
      demo: person.demo,
      invitedAt: at,
      createdAt: at,
    });
    await this.accounts.addAccount(tx, id, at, person.password === null ? null : await this.passwords.hash(person.password));
    const actor: Actor = {
      personId: id,
      name: `${person.givenName} ${person.familyName}`,
      language: person.language,
      roles: [{ role: role.role, regionId: role.regionId, initiativeId: role.initiativeId }],
    };
    await this.giveRole(tx, actor, id, role);
    return actor;
  }

  /** Marks somebody as invented. With a hash, which all of the demo share, the person can sign in. */
  async markAsDemo(tx: Tx, id: PersonId, passwordHash: string | null): Promise<void> {
    await this.persons.change(tx, id, { demo: true });
    if (passwordHash !== null) await this.accounts.setPassword(tx, id, passwordHash);
  }

  private today(): LocalDate {
    return this.clock.today(defaultTimeZone);
  }

  private async seen(tx: Tx, id: PersonId): Promise<PersonView> {
    return (await this.persons.view(tx, { kind: 'everything' }, id)) ?? refuse({ code: 'NOT_FOUND' });
  }
}

const dayBefore = (day: LocalDate): LocalDate => addDays(day, -1);

const laterOf = (first: LocalDate, second: LocalDate): LocalDate => (first > second ? first : second);

import {
  can,
  defaultTimeZone,
  given,
  refuse,
  scopeOf,
  type Action,
  type Actor,
  type Contact,
  type CreateInitiative,
  type EditInitiative,
  type InitiativeId,
  type InitiativeView,
  type PersonId,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { PersonsService } from '../identity/persons.service';
import { Journal } from '../journal/journal.service';
import { Database, type Db, type Tx } from '../platform/database/database';
import { expectVersion } from '../platform/http/version';
import { newId } from '../platform/ids';
import { Clock } from '../platform/time/clock';
import { RegionsService } from '../regions/regions.service';
import { InitiativesRepository, type LockedInitiative } from './initiatives.repository';

/** An initiative to be added; one that came through the door has no contact yet. */
export type NewInitiative = Omit<CreateInitiative, 'contact'> & { readonly contact: Contact | null };

/** Organisations whose people come to workshops. */
@Injectable()
export class InitiativesService {
  constructor(
    private readonly database: Database,
    private readonly initiatives: InitiativesRepository,
    private readonly regions: RegionsService,
    private readonly persons: PersonsService,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** One initiative within the actor's reach, with its offers and the sequences that the actor may see. */
  async view(actor: Actor, id: InitiativeId, db: Db = this.database.db): Promise<InitiativeView> {
    return (await this.initiatives.view(db, scopeOf(actor, 'initiative.read'), id)) ?? refuse({ code: 'NOT_FOUND' });
  }

  /** Adds an initiative to one's own region; its contact becomes a member. Refuses with INITIATIVE_NAME_TAKEN. */
  create(actor: Actor, command: CreateInitiative): Promise<InitiativeView> {
    return this.database.transaction(async (tx) => {
      if (!can(actor, 'initiative.edit', { regionId: command.regionId })) refuse({ code: 'NOT_FOUND' });
      const id = await this.add(tx, actor, command);
      return this.view(actor, id, tx);
    });
  }

  /** Changes what is said of an initiative, and who is written to. */
  edit(actor: Actor, id: InitiativeId, command: EditInitiative, version: number): Promise<InitiativeView> {
    return this.database.transaction(async (tx) => {
      const initiative = await this.locked(tx, actor, 'initiative.edit', id);

      expectVersion(initiative.version, version);

      const { contact, ...details } = command;
      const contactPersonId = contact && (await this.member(tx, actor, id, contact));
      await this.initiatives.change(tx, id, given({ ...details, contactPersonId }));

      await this.journal.record(tx, {
        what: 'initiative.edited',
        actor,
        regionId: initiative.regionId,
        initiativeId: id,
        subject: id,
        facts: { fields: Object.keys(command).join(', ') },
      });
      return this.view(actor, id, tx);
    });
  }

  /** Adds the initiative in the caller's transaction; its contact gets no letter yet, because the invitation will be the first. */
  async add(tx: Tx, actor: Actor, command: NewInitiative): Promise<InitiativeId> {
    await this.regions.view(command.regionId, tx);
    const { contact, ...details } = command;
    const id = newId<InitiativeId>();
    await this.initiatives.add(tx, { ...details, id, contactPersonId: null, createdAt: this.clock.now() });
    await this.journal.record(tx, { what: 'initiative.created', actor, regionId: command.regionId, initiativeId: id, subject: id });
    if (contact) await this.initiatives.change(tx, id, { contactPersonId: await this.member(tx, actor, id, contact) });
    return id;
  }

  /** The initiative of this name in the region, or a new one without a contact: somebody stands in the room whose initiative nobody invited. */
  async findOrAddByName(
    tx: Tx,
    actor: Actor,
    { name, place, regionId }: Pick<CreateInitiative, 'name' | 'place' | 'regionId'>,
  ): Promise<InitiativeId> {
    const known = await this.initiatives.byName(tx, regionId, name);
    return known?.id ?? this.add(tx, actor, { name, place, regionId, state: null, website: null, about: null, contact: null });
  }

  /** The initiative under lock, for acts in its name. NOT_FOUND where it is out of the actor's reach for this action. */
  async locked(tx: Tx, actor: Actor, action: Action, id: InitiativeId): Promise<LockedInitiative> {
    return (await this.initiatives.locked(tx, scopeOf(actor, action), id)) ?? refuse({ code: 'NOT_FOUND' });
  }

  private async member(tx: Tx, actor: Actor, id: InitiativeId, contact: Contact): Promise<PersonId> {
    const personId = await this.persons.findOrInvite(tx, actor, contact, { silently: true });
    const belongs = await this.initiatives.hasMember(tx, id, personId, this.clock.today(defaultTimeZone));
    if (!belongs) await this.persons.giveRole(tx, actor, personId, { role: 'initiativeMember', initiativeId: id });
    return personId;
  }
}

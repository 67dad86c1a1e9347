import {
  given,
  refuse,
  scopeOf,
  type Actor,
  type AddParticipant,
  type EditParticipant,
  type InitiativeId,
  type ParticipantId,
  type ParticipantList,
  type ParticipantView,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.service';
import { Database, type Tx } from '../platform/database/database';
import { expectVersion } from '../platform/http/version';
import { newId } from '../platform/ids';
import { Clock } from '../platform/time/clock';
import type { Home } from './initiatives.repository';
import { InitiativesService } from './initiatives.service';
import { ParticipantsRepository } from './participants.repository';

/** People of initiatives who can be registered for workshops. */
@Injectable()
export class ParticipantsService {
  constructor(
    private readonly database: Database,
    private readonly participants: ParticipantsRepository,
    private readonly initiatives: InitiativesService,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** The people of an initiative within the actor's reach, by name. */
  async list(actor: Actor, initiativeId: InitiativeId): Promise<ParticipantList> {
    await this.initiatives.view(actor, initiativeId);
    return { items: await this.participants.ofInitiative(this.database.db, initiativeId) };
  }

  /** Adds a person to the initiative. Refuses with PARTICIPANT_EXISTS where the address is known there. */
  add(actor: Actor, initiativeId: InitiativeId, command: AddParticipant): Promise<ParticipantView> {
    return this.database.transaction(async (tx) => {
      const initiative = await this.initiatives.locked(tx, actor, 'participant.edit', initiativeId);
      const id = await this.addTo(tx, actor, initiative, command);
      return this.view(tx, id);
    });
  }

  /** Changes name or address. Refuses with PARTICIPANT_EXISTS. */
  edit(actor: Actor, id: ParticipantId, command: EditParticipant, version: number): Promise<ParticipantView> {
    return this.database.transaction(async (tx) => {
      const participant = (await this.participants.locked(tx, scopeOf(actor, 'participant.edit'), id)) ?? refuse({ code: 'NOT_FOUND' });
      expectVersion(participant.version, version);
      await this.participants.change(tx, id, given(command));
      await this.journal.record(tx, {
        what: 'participant.edited',
        actor,
        regionId: participant.regionId,
        initiativeId: participant.initiativeId,
        subject: id,
      });
      return this.view(tx, id);
    });
  }

  /**
   * The person of the initiative with this address or, where one of both has none, of this name; added where there is nobody. In the
   * transaction of a caller who has made sure that the actor may.
   */
  async findOrAddTo(tx: Tx, actor: Actor | null, initiative: Home, command: AddParticipant): Promise<ParticipantId> {
    const known = await this.participants.alike(tx, initiative.id, command);
    return known?.id ?? this.addTo(tx, actor, initiative, command);
  }

  private async addTo(tx: Tx, actor: Actor | null, { id: initiativeId, regionId }: Home, command: AddParticipant): Promise<ParticipantId> {
    const id = newId<ParticipantId>();
    await this.participants.add(tx, { ...command, id, initiativeId, createdAt: this.clock.now() });
    await this.journal.record(tx, { what: 'participant.added', actor, regionId, initiativeId, subject: id });
    return id;
  }

  private async view(tx: Tx, id: ParticipantId): Promise<ParticipantView> {
    return (await this.participants.view(tx, id)) ?? refuse({ code: 'NOT_FOUND' });
  }
}

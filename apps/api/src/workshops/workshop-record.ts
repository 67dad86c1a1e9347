import {
  refuse,
  scopeOf,
  type Action,
  type Actor,
  type RegionId,
  type RoundId,
  type WorkshopId,
  type WorkshopState,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.service';
import type { Tx } from '../platform/database/database';
import { Live } from '../platform/live/live';
import { SequencesRepository } from './sequences.repository';
import { stepCounterChange } from './step-counters';
import { WorkshopsRepository, type LockedWorkshop } from './workshops.repository';

/** A workshop with those of its sequence, all under lock. */
export interface WorkshopInSequence {
  readonly workshop: LockedWorkshop;
  readonly sequence: readonly LockedWorkshop[];
}

/** How every act on a workshop begins and ends: with its locks, and with its entry in counters, journal and open pages. */
@Injectable()
export class WorkshopRecord {
  constructor(
    private readonly sequences: SequencesRepository,
    private readonly workshops: WorkshopsRepository,
    private readonly journal: Journal,
    private readonly live: Live,
  ) {}

  /** Locks the sequence first and then its workshops; NOT_FOUND where the workshop is out of the actor's reach. */
  async locked(tx: Tx, actor: Actor, action: Action, id: WorkshopId): Promise<WorkshopInSequence> {
    const { sequenceId } = (await this.workshops.sequenceOf(tx, scopeOf(actor, action), id)) ?? refuse({ code: 'NOT_FOUND' });
    await this.sequences.locked(tx, sequenceId);
    const sequence = await this.workshops.lockedOfSequence(tx, sequenceId);
    return { workshop: sequence.find((workshop) => workshop.id === id) ?? refuse({ code: 'NOT_FOUND' }), sequence };
  }

  /** All workshops of a round, or of one region in it, under lock, sequence by sequence. */
  async lockedOf(tx: Tx, place: { roundId: RoundId; regionId: RegionId | null }): Promise<LockedWorkshop[]> {
    const workshops: LockedWorkshop[] = [];
    for (const id of await this.sequences.idsOf(tx, place)) {
      await this.sequences.locked(tx, id);
      workshops.push(...(await this.workshops.lockedOfSequence(tx, id)));
    }
    return workshops;
  }

  /** Counts the step to a new state in the sequence. */
  async count(tx: Tx, { sequenceId, state }: LockedWorkshop, to: WorkshopState): Promise<void> {
    await this.sequences.countSteps(tx, sequenceId, stepCounterChange(state, to));
  }

  /** Writes in the journal what happened, and lets open pages fetch anew. */
  async note(
    tx: Tx,
    actor: Actor,
    what: string,
    workshop: LockedWorkshop,
    facts: Readonly<Record<string, string | number | boolean | null>> = {},
  ): Promise<void> {
    const { id, sequenceId, roundId, regionId, position } = workshop;
    await this.journal.record(tx, { what, actor, roundId, regionId, subject: id, facts: { position, ...facts } });
    for (const topic of [`workshop:${id}`, `sequence:${sequenceId}`, `round:${roundId}`]) await this.live.announce(tx, topic);
  }
}

import {
  endOf,
  reasonsAgainstRegionInRound,
  reasonsNotToPlan,
  refuse,
  refuseIfAny,
  scopeOf,
  startOf,
  type Actor,
  type CurriculumWorkshop,
  type PlanSequence,
  type PlanWorkshop,
  type SequenceId,
  type SequenceView,
  type WorkshopId,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.service';
import { Database, type Tx } from '../platform/database/database';
import { newId } from '../platform/ids';
import { Live } from '../platform/live/live';
import { Clock } from '../platform/time/clock';
import { RoundsService } from '../rounds/rounds.service';
import { SequencesRepository, type LockedSequence } from './sequences.repository';
import { SequencesService } from './sequences.service';
import { stepCounterChange } from './step-counters';
import { WorkshopsRepository } from './workshops.repository';

/** What the round gives to every workshop that does not say otherwise. */
interface Defaults {
  readonly timeZone: string;
  readonly curriculum: readonly CurriculumWorkshop[];
}

/** Plans the workshops of a sequence (rules D5, D6). */
@Injectable()
export class PlanningService {
  constructor(
    private readonly database: Database,
    private readonly sequences: SequencesRepository,
    private readonly workshops: WorkshopsRepository,
    private readonly views: SequencesService,
    private readonly rounds: RoundsService,
    private readonly clock: Clock,
    private readonly journal: Journal,
    private readonly live: Live,
  ) {}

  /** Plans all workshops at once; where some were cancelled, new ones in their places. Locks the round and then the sequence. */
  plan(actor: Actor, id: SequenceId, { workshops }: PlanSequence): Promise<SequenceView> {
    return this.database.transaction(async (tx) => {
      const scope = scopeOf(actor, 'sequence.plan');
      const { roundId } = (await this.sequences.roundOf(tx, scope, id)) ?? refuse({ code: 'NOT_FOUND' });
      const round = await this.rounds.locked(tx, roundId);
      const sequence = (await this.sequences.locked(tx, id)) ?? refuse({ code: 'NOT_FOUND' });
      const standing = (await this.workshops.lockedOfSequence(tx, id)).filter(({ state }) => state !== 'cancelled');
      const { curriculum } = (await this.sequences.facts(tx, scope, id)) ?? refuse({ code: 'NOT_FOUND' });

      const wished = workshops.map((workshop) => ({ ...workshop, timeZone: workshop.timeZone ?? round.timeZone }));
      const plannedAlready = standing.length >= curriculum.length;
      refuseIfAny(reasonsAgainstRegionInRound(round.state, sequence.regionState));
      refuseIfAny(
        reasonsNotToPlan({ roundState: round.state, workshopCount: curriculum.length, plannedAlready }, [...standing, ...wished]),
      );

      for (const workshop of wished) await this.add(tx, sequence, workshop, { timeZone: round.timeZone, curriculum });

      await this.journal.record(tx, {
        what: 'sequence.planned',
        actor,
        roundId,
        regionId: sequence.regionId,
        subject: id,
        facts: { workshops: wished.length },
      });
      await this.live.announce(tx, `sequence:${id}`);
      await this.live.announce(tx, `round:${roundId}`);
      return this.views.view(actor, id, this.clock.today(round.timeZone), tx);
    });
  }

  private async add(
    tx: Tx,
    { id: sequenceId, roundId, regionId }: LockedSequence,
    workshop: PlanWorkshop,
    defaults: Defaults,
  ): Promise<void> {
    const timeZone = workshop.timeZone ?? defaults.timeZone;
    const title = workshop.title ??
      defaults.curriculum.find(({ position }) => position === workshop.position)?.title ?? { de: `Workshop ${workshop.position}` };
    const when = { ...workshop, timeZone };
    await this.workshops.add(tx, {
      ...when,
      id: newId<WorkshopId>(),
      sequenceId,
      roundId,
      regionId,
      title,
      begins: startOf(when),
      ends: endOf(when),
      state: 'planned',
      createdAt: this.clock.now(),
    });
    await this.sequences.countSteps(tx, sequenceId, stepCounterChange(null, 'planned'));
  }
}

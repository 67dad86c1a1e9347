import {
  reasonsNotToPlanSession,
  refuse,
  refuseIfAny,
  type Actor,
  type PlanTrainingSession,
  type RoundId,
  type RoundView,
  type TrainingSessionId,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.service';
import { Database, type Tx } from '../platform/database/database';
import { expectVersion } from '../platform/http/version';
import { newId } from '../platform/ids';
import { Clock } from '../platform/time/clock';
import type { LockedRound } from './rounds.repository';
import { RoundsService } from './rounds.service';
import { TrainingSessionsRepository } from './training-sessions.repository';

/** The national dates of a round. */
@Injectable()
export class RoundDatesService {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundsService,
    private readonly sessions: TrainingSessionsRepository,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** Adds a national date to a round that is not over. */
  plan(actor: Actor, roundId: RoundId, command: PlanTrainingSession): Promise<RoundView> {
    return this.database.transaction(async (tx) => {
      const round = await this.runningRound(tx, roundId, command);
      const id = newId<TrainingSessionId>();
      await this.sessions.add(tx, { ...command, id, roundId, timeZone: round.timeZone, precision: 'day', createdAt: this.clock.now() });
      await this.journal.record(tx, {
        what: 'session.planned',
        actor,
        roundId,
        subject: id,
        facts: { kind: command.kind, startsOn: command.startsOn },
      });
      await this.rounds.announce(tx, roundId);
      return this.rounds.view(actor, roundId, tx);
    });
  }

  /** Changes a national date. */
  change(actor: Actor, id: TrainingSessionId, command: PlanTrainingSession, version: number): Promise<RoundView> {
    return this.database.transaction(async (tx) => {
      const session = await this.locked(tx, id, command);
      expectVersion(session.version, version);
      await this.sessions.change(tx, id, command);
      await this.journal.record(tx, {
        what: 'session.changed',
        actor,
        roundId: session.roundId,
        subject: id,
        facts: { kind: command.kind, startsOn: command.startsOn },
      });
      await this.rounds.announce(tx, session.roundId);
      return this.rounds.view(actor, session.roundId, tx);
    });
  }

  /** Takes a national date out of the plan; the journal keeps that it was there. */
  remove(actor: Actor, id: TrainingSessionId, version: number): Promise<RoundView> {
    return this.database.transaction(async (tx) => {
      const session = await this.locked(tx, id);
      expectVersion(session.version, version);
      await this.sessions.remove(tx, id);
      await this.journal.record(tx, { what: 'session.removed', actor, roundId: session.roundId, subject: id });
      await this.rounds.announce(tx, session.roundId);
      return this.rounds.view(actor, session.roundId, tx);
    });
  }

  /** Locks the round first and then the date, in the order of all who lock both. */
  private async locked(tx: Tx, id: TrainingSessionId, command?: PlanTrainingSession): Promise<{ roundId: RoundId; version: number }> {
    const roundId = (await this.sessions.roundOf(tx, id)) ?? refuse({ code: 'NOT_FOUND' });
    await this.runningRound(tx, roundId, command);
    return (await this.sessions.locked(tx, id)) ?? refuse({ code: 'NOT_FOUND' });
  }

  private async runningRound(tx: Tx, id: RoundId, session?: PlanTrainingSession): Promise<LockedRound> {
    const round = await this.rounds.locked(tx, id);
    refuseIfAny(reasonsNotToPlanSession(round, session?.startsOn));
    return round;
  }
}

import type { LocalDate, ParticipationId, RegionId, RoundId, RoundState, SequenceId } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/database';
import { newId } from '../platform/ids';
import { Live } from '../platform/live/live';
import { Clock } from '../platform/time/clock';
import { ParticipationsRepository, type NewParticipation } from './participations.repository';

/** The way of regions into and out of a round, for the capabilities that decide about it. */
@Injectable()
export class ParticipationsService {
  constructor(
    private readonly participations: ParticipationsRepository,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** Takes the region into the round on that day, where the round stands by now, with an empty sequence to be planned. */
  async accept(tx: Tx, round: { id: RoundId; state: RoundState }, regionId: RegionId, on: LocalDate): Promise<ParticipationId> {
    const id = newId<ParticipationId>();
    await this.participations.add(tx, {
      id,
      roundId: round.id,
      regionId,
      acceptedOn: on,
      ...standingIn(round.state, on),
      createdAt: this.clock.now(),
    });
    await this.participations.addSequence(tx, { id: newId<SequenceId>(), roundId: round.id, regionId, createdAt: this.clock.now() });
    await this.live.announce(tx, `round:${round.id}`);
    return id;
  }

  /** The region leaves the round with day and reason, so that "16 began, 13 finished" can be told. */
  async leave(tx: Tx, { id, roundId }: { id: ParticipationId; roundId: RoundId }, on: LocalDate, reason: string): Promise<void> {
    await this.participations.withdraw(tx, id, on, reason);
    await this.live.announce(tx, `round:${roundId}`);
  }

  /** The participation of a region, or null where it is not in the round. */
  idOf(tx: Tx, roundId: RoundId, regionId: RegionId): Promise<ParticipationId | null> {
    return this.participations.idOf(tx, roundId, regionId);
  }

  /** Which round a participation belongs to, so that the round can be locked first. */
  roundOf(tx: Tx, id: ParticipationId): Promise<RoundId | null> {
    return this.participations.roundOf(tx, id);
  }

  /** The participation under lock. */
  locked(tx: Tx, id: ParticipationId) {
    return this.participations.locked(tx, id);
  }
}

/** A region that comes late joins the others where they are. */
function standingIn(state: RoundState, on: LocalDate): Partial<NewParticipation> {
  if (state === 'training') return { state: 'in_training', inTrainingOn: on };
  return state === 'regional_phase' ? { state: 'running', runningOn: on } : { state: 'accepted' };
}

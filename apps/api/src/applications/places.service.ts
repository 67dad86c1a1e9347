import {
  reasonsAgainstRegionInRound,
  refuse,
  refuseIfAny,
  waitingListMoves,
  type Actor,
  type ParticipationId,
  type RegionId,
  type RoundId,
  type WithdrawRegion,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.service';
import type { Tx } from '../platform/database/database';
import { Outbox } from '../platform/mail/outbox';
import { Clock } from '../platform/time/clock';
import { RegionsService } from '../regions/regions.service';
import { ParticipationsService } from '../rounds/participations.service';
import { RoundsService, type LockedRound } from '../rounds/rounds.service';
import { decisionLetter, type Outcome } from './application-letters';
import { ApplicationsRepository } from './applications.repository';

/** A region's place in a round. */
export interface PlaceInRound {
  readonly roundId: RoundId;
  readonly regionId: RegionId;
}

/** The places of a round: who leaves gives one back, and the first in line gets it exactly once (rule D2). */
@Injectable()
export class PlacesService {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly rounds: RoundsService,
    private readonly participations: ParticipationsService,
    private readonly regions: RegionsService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** The national team notes that a region leaves a running round, with the reason, which its coordinators receive; the caller calls off what the region had planned. */
  async withdrawRegion(tx: Tx, actor: Actor, id: ParticipationId, { reason }: WithdrawRegion): Promise<PlaceInRound> {
    const roundId = (await this.participations.roundOf(tx, id)) ?? refuse({ code: 'NOT_FOUND' });
    const round = await this.rounds.locked(tx, roundId);
    const { regionId, state } = (await this.participations.locked(tx, id)) ?? refuse({ code: 'NOT_FOUND' });

    refuseIfAny(reasonsAgainstRegionInRound(round.state, state));
    if (regionId === null) return refuse({ code: 'NOT_FOUND' });

    const application = await this.applications.acceptedOf(tx, roundId, regionId);
    if (application)
      await this.applications.change(tx, application.id, { state: 'withdrawn', withdrawnAt: this.clock.now(), withdrawalReason: reason });
    await this.giveBack(tx, actor, round, regionId, reason);
    await this.tell(tx, round, regionId, 'withdrawn', reason);
    return { roundId, regionId };
  }

  /** The region leaves; while regions are still being chosen or trained, the first in line moves up and is told. */
  async giveBack(tx: Tx, actor: Actor, round: LockedRound, regionId: RegionId, reason: string): Promise<void> {
    const today = this.clock.today(round.timeZone);
    const participation = await this.participations.idOf(tx, round.id, regionId);
    if (participation) await this.participations.leave(tx, { id: participation, roundId: round.id }, today, reason);
    await this.journal.record(tx, { what: 'region.withdrawn', actor, roundId: round.id, regionId });
    if (waitingListMoves(round.state)) await this.moveUp(tx, actor, round);
  }

  /** Tells the coordinators of the region how it came out. */
  async tell(tx: Tx, round: LockedRound, regionId: RegionId, outcome: Outcome, message: string): Promise<void> {
    const region = await this.regions.view(regionId, tx);
    for (const to of await this.regions.coordinatorsToWriteTo(tx, regionId)) {
      await this.outbox.put(
        tx,
        decisionLetter(to, { outcome, region: region.name, round: round.name, message, roundId: round.id, regionId }),
      );
    }
  }

  private async moveUp(tx: Tx, actor: Actor, round: LockedRound): Promise<void> {
    const { places, regions } = await this.rounds.locked(tx, round.id);
    const next = regions < (places ?? 0) ? await this.applications.firstInLine(tx, round.id) : null;
    if (!next) return;
    await this.applications.change(tx, next.id, { state: 'accepted', decidedAt: this.clock.now(), waitingSince: null });
    await this.participations.accept(tx, round, next.regionId, this.clock.today(round.timeZone));
    await this.tell(tx, round, next.regionId, 'promoted', '');
    await this.journal.record(tx, { what: 'application.promoted', actor, roundId: round.id, regionId: next.regionId, subject: next.id });
  }
}

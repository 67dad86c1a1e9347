import type {
  Actor,
  ApplicationId,
  ApplicationView,
  CancelRound,
  ParticipationId,
  RoundId,
  RoundView,
  WithdrawApplication,
  WithdrawRegion,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { ApplicationsService } from '../applications/applications.service';
import { PlacesService } from '../applications/places.service';
import { Database } from '../platform/database/database';
import { RoundsService } from '../rounds/rounds.service';
import { WorkshopsService } from '../workshops/workshops.service';

/** What ends with a round, or with a region's place in it: the workshops that are still ahead. Everybody affected gets the reason. */
@Injectable()
export class CallingOffService {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundsService,
    private readonly applications: ApplicationsService,
    private readonly places: PlacesService,
    private readonly workshops: WorkshopsService,
  ) {}

  /** Cancels a round from any state before `completed`, and with it all its workshops that have not been held. */
  cancelRound(actor: Actor, id: RoundId, command: CancelRound, version: number): Promise<RoundView> {
    return this.database.transaction(async (tx) => {
      await this.rounds.cancel(tx, actor, id, command, version);
      await this.workshops.callOffAll(tx, actor, { roundId: id, regionId: null }, command.reason);
      return this.rounds.view(actor, id, tx);
    });
  }

  /** The national team notes that a region leaves a running round; its place goes to the first in line (rule D2). */
  withdrawRegion(actor: Actor, id: ParticipationId, command: WithdrawRegion): Promise<RoundView> {
    return this.database.transaction(async (tx) => {
      const place = await this.places.withdrawRegion(tx, actor, id, command);
      await this.workshops.callOffAll(tx, actor, place, command.reason);
      return this.rounds.view(actor, place.roundId, tx);
    });
  }

  /** The region takes its application back, at any time; a place that it had goes to the first in line (rule D2). */
  withdrawApplication(actor: Actor, id: ApplicationId, command: WithdrawApplication, version: number): Promise<ApplicationView> {
    return this.database.transaction(async (tx) => {
      const { application, gaveUp } = await this.applications.withdraw(tx, actor, id, command, version);
      if (gaveUp) await this.workshops.callOffAll(tx, actor, gaveUp, command.reason ?? '');
      return application;
    });
  }
}

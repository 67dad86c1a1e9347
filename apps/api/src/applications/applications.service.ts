import {
  can,
  given,
  reasonsNotToApply,
  reasonsNotToDecide,
  reasonsNotToEditApplication,
  reasonsNotToSubmit,
  reasonsNotToWithdraw,
  withdrawalNeedsReason,
  refuse,
  refuseIfAny,
  scopeOf,
  stateAfter,
  type Action,
  type Actor,
  type ApplicationId,
  type ApplicationView,
  type DecideApplication,
  type EditApplication,
  type StartApplication,
  type WithdrawApplication,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.service';
import { Database, type Db, type Tx } from '../platform/database/database';
import { expectVersion } from '../platform/http/version';
import { newId } from '../platform/ids';
import { Clock } from '../platform/time/clock';
import { ParticipationsService } from '../rounds/participations.service';
import { RoundsService, type LockedRound } from '../rounds/rounds.service';
import { ApplicationsRepository, type LockedApplication } from './applications.repository';
import { PlacesService, type PlaceInRound } from './places.service';

/** Applications of regions to rounds, and the decisions about them (rule D2). */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly database: Database,
    private readonly applications: ApplicationsRepository,
    private readonly rounds: RoundsService,
    private readonly participations: ParticipationsService,
    private readonly places: PlacesService,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** One application within the actor's regions. */
  async view(actor: Actor, id: ApplicationId, db: Db = this.database.db): Promise<ApplicationView> {
    return (await this.applications.view(db, scopeOf(actor, 'application.read'), id)) ?? refuse({ code: 'NOT_FOUND' });
  }

  /** Begins the application of one's own region while the call is open; a region applies once per round. */
  start(actor: Actor, command: StartApplication): Promise<ApplicationView> {
    return this.database.transaction(async (tx) => {
      if (!can(actor, 'application.submit', { regionId: command.regionId })) refuse({ code: 'NOT_FOUND' });
      const round = await this.rounds.locked(tx, command.roundId);
      if (round.state === 'draft') refuse({ code: 'NOT_FOUND' });

      refuseIfAny(reasonsNotToApply(round, this.clock.today(round.timeZone)));

      const id = newId<ApplicationId>();
      await this.applications.add(tx, { ...command, id, state: 'draft', createdAt: this.clock.now() });

      await this.journal.record(tx, { what: 'application.started', actor, roundId: round.id, regionId: command.regionId, subject: id });
      return this.view(actor, id, tx);
    });
  }

  /** Changes what an application says, as long as it is a draft. */
  edit(actor: Actor, id: ApplicationId, command: EditApplication, version: number): Promise<ApplicationView> {
    return this.database.transaction(async (tx) => {
      const { application } = await this.locked(tx, actor, 'application.submit', id);

      expectVersion(application.version, version);
      refuseIfAny(reasonsNotToEditApplication(application));

      await this.applications.change(tx, id, given(command));

      await this.record(tx, actor, 'application.edited', application);
      return this.view(actor, id, tx);
    });
  }

  /** Hands the application in. */
  submit(actor: Actor, id: ApplicationId, version: number): Promise<ApplicationView> {
    return this.database.transaction(async (tx) => {
      const { application, round } = await this.locked(tx, actor, 'application.submit', id);

      expectVersion(application.version, version);
      refuseIfAny(reasonsNotToSubmit(application, round, this.clock.today(round.timeZone)));

      await this.applications.change(tx, id, { state: 'submitted', submittedAt: this.clock.now(), submittedBy: actor.personId });

      await this.record(tx, actor, 'application.submitted', application);
      return this.view(actor, id, tx);
    });
  }

  /** Accepts, waitlists or declines with a message; accepting beyond the places puts the region on the waiting list, where it keeps its place. */
  decide(actor: Actor, id: ApplicationId, { decision, message }: DecideApplication, version: number): Promise<ApplicationView> {
    return this.database.transaction(async (tx) => {
      const { application, round } = await this.locked(tx, actor, 'application.decide', id);

      expectVersion(application.version, version);
      refuseIfAny(reasonsNotToDecide(application, round));
      const outcome = stateAfter(decision, { total: round.places ?? 0, taken: round.regions });

      const now = this.clock.now();
      await this.applications.change(tx, id, {
        state: outcome,
        decidedAt: now,
        decidedBy: actor.personId,
        decisionMessage: message,
        waitingSince: outcome === 'waitlisted' ? (application.waitingSince ?? now) : null,
      });
      if (outcome === 'accepted') await this.participations.accept(tx, round, application.regionId, this.clock.today(round.timeZone));
      await this.places.tell(tx, round, application.regionId, outcome, message);

      await this.record(tx, actor, `application.${outcome}`, application);
      return this.view(actor, id, tx);
    });
  }

  /** Withdraws one's own application at any time; a place that falls free goes to the first in line, once (rule D2). */
  async withdraw(
    tx: Tx,
    actor: Actor,
    id: ApplicationId,
    { reason }: WithdrawApplication,
    version: number,
  ): Promise<{ application: ApplicationView; gaveUp: PlaceInRound | null }> {
    const { application, round } = await this.locked(tx, actor, 'application.submit', id);
    const { roundId, regionId } = application;

    expectVersion(application.version, version);
    refuseIfAny(reasonsNotToWithdraw(application, round));
    if (withdrawalNeedsReason(application) && !reason) refuse({ code: 'REASON_MISSING' });

    await this.applications.change(tx, id, {
      state: 'withdrawn',
      withdrawnAt: this.clock.now(),
      withdrawalReason: reason ?? null,
      waitingSince: null,
    });
    await this.record(tx, actor, 'application.withdrawn', application);
    if (application.state === 'accepted') await this.places.giveBack(tx, actor, round, regionId, reason ?? '');

    return { application: await this.view(actor, id, tx), gaveUp: application.state === 'accepted' ? { roundId, regionId } : null };
  }

  /** Locks the round first and then the application, so that decisions about one round come one after the other. */
  private async locked(
    tx: Tx,
    actor: Actor,
    action: Action,
    id: ApplicationId,
  ): Promise<{ application: LockedApplication; round: LockedRound }> {
    const { roundId } = (await this.applications.roundOf(tx, scopeOf(actor, action), id)) ?? refuse({ code: 'NOT_FOUND' });
    const round = await this.rounds.locked(tx, roundId);
    const application = (await this.applications.locked(tx, id)) ?? refuse({ code: 'NOT_FOUND' });
    return { application, round };
  }

  private record(tx: Tx, actor: Actor, what: string, { id, roundId, regionId }: LockedApplication): Promise<void> {
    return this.journal.record(tx, { what, actor, roundId, regionId, subject: id });
  }
}

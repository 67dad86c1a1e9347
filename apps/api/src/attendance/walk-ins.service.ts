import {
  reasonsNotToWalkIn,
  refuse,
  refuseIfAny,
  scopeOf,
  type Actor,
  type CheckInResult,
  type InitiativeId,
  type ParticipantId,
  type RegistrationId,
  type WalkIn,
  type WorkshopId,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { InitiativesService } from '../initiatives/initiatives.service';
import { InvitationsService } from '../initiatives/invitations.service';
import { ParticipantsService } from '../initiatives/participants.service';
import { Database, type Tx } from '../platform/database/database';
import { newId } from '../platform/ids';
import { Clock } from '../platform/time/clock';
import { SeatsService, type LockedRegistration, type LockedWorkshop } from '../registration/seats.service';
import { AttendanceService } from './attendance.service';

/** People who stand in the room without being registered. */
@Injectable()
export class WalkInsService {
  constructor(
    private readonly database: Database,
    private readonly attendance: AttendanceService,
    private readonly seats: SeatsService,
    private readonly initiatives: InitiativesService,
    private readonly invitations: InvitationsService,
    private readonly participants: ParticipantsService,
    private readonly clock: Clock,
  ) {}

  /** Adds person, registration and claim in one act; whoever is registered already is checked in. The same claim sent again is one (rule D13). */
  walkIn(actor: Actor, workshopId: WorkshopId, command: WalkIn): Promise<CheckInResult> {
    return this.database.transaction(async (tx) => {
      const workshop = await this.seats.locked(tx, scopeOf(actor, 'attendance.record'), workshopId);
      const received = await this.attendance.received(tx, command.claimId);
      if (received)
        return received.workshopId === workshop.id && received.channel === 'walk_in'
          ? this.attendance.result(tx, workshop, received.registrationId)
          : refuse({ code: 'CLAIM_ID_REUSED' });

      const initiativeId = await this.initiativeFrom(tx, actor, workshop, command);
      const { workshops } = await this.seats.standingOf(tx, workshop.sequenceId, initiativeId);
      const participantId = await this.participants.findOrAddTo(
        tx,
        actor,
        { id: initiativeId, regionId: workshop.regionId },
        { givenName: command.givenName, familyName: command.familyName, email: command.email ?? null },
      );
      const registered = await this.seats.registrationOf(tx, workshop, participantId);

      if (!registered) refuseIfAny(reasonsNotToWalkIn({ workshop, workshops, admitReason: command.admitReason }, this.clock.now()));

      await this.invitations.takeIn(tx, actor, { sequenceId: workshop.sequenceId, initiativeId });
      const registration =
        registered ?? (await this.register(tx, actor, workshop, { initiativeId, participantId, admitReason: command.admitReason ?? null }));
      await this.attendance.claim(tx, actor, workshop, registration, {
        ...command,
        channel: 'walk_in',
        presence: 'present',
        withdraws: null,
        reason: command.admitReason ?? null,
      });
      return this.attendance.result(tx, workshop, registration.id);
    });
  }

  private async initiativeFrom(
    tx: Tx,
    actor: Actor,
    workshop: LockedWorkshop,
    { initiativeId, initiativeName, place }: WalkIn,
  ): Promise<InitiativeId> {
    if (initiativeId !== undefined)
      return (await this.seats.isInReach(tx, scopeOf(actor, 'attendance.record'), workshop, initiativeId))
        ? initiativeId
        : refuse({ code: 'NOT_FOUND' });
    if (initiativeName === undefined || place === undefined) return refuse({ code: 'NOT_FOUND' });
    return this.initiatives.findOrAddByName(tx, actor, { name: initiativeName, place, regionId: workshop.regionId });
  }

  private async register(
    tx: Tx,
    actor: Actor,
    workshop: LockedWorkshop,
    person: { initiativeId: InitiativeId; participantId: ParticipantId; admitReason: string | null },
  ): Promise<LockedRegistration> {
    const id = newId<RegistrationId>();
    const now = this.clock.now();
    await this.seats.take(tx, workshop, {
      ...person,
      id,
      workshopId: workshop.id,
      state: 'registered',
      presence: 'expected',
      walkIn: true,
      registeredAt: now,
      registeredBy: actor.personId,
      seatedAt: now,
    });
    return this.seats.lockedRegistration(tx, workshop, id);
  }
}

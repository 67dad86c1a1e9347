import {
  can,
  gaveSeatBackLate,
  isBefore,
  reasonsNotToCancelRegistration,
  reasonsNotToRegister,
  refuse,
  refuseIfAny,
  scopeOf,
  seatFor,
  startOf,
  tookPart,
  type Actor,
  type CancelRegistration,
  type InitiativeId,
  type ParticipantId,
  type RegisterPerson,
  type RegistrationId,
  type RegistrationList,
  type RegistrationView,
  type SequenceId,
  type WorkshopId,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { ParticipantsService } from '../initiatives/participants.service';
import { Journal } from '../journal/journal.service';
import { Database, type Db, type Tx } from '../platform/database/database';
import { expectVersion } from '../platform/http/version';
import { newId } from '../platform/ids';
import { Clock } from '../platform/time/clock';
import { InvitationsService } from '../initiatives/invitations.service';
import { RegistrationNotices } from './registration-notices';
import { RegistrationsRepository, type LockedRegistration } from './registrations.repository';
import { SeatsRepository, type LockedWorkshop } from './seats.repository';
import { SeatsService } from './seats.service';

/** Registrations for workshops and the line for full ones (rules D11, D12). */
@Injectable()
export class RegistrationsService {
  constructor(
    private readonly database: Database,
    private readonly registrations: RegistrationsRepository,
    private readonly rows: SeatsRepository,
    private readonly seats: SeatsService,
    private readonly notices: RegistrationNotices,
    private readonly participants: ParticipantsService,
    private readonly invitations: InvitationsService,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** All registrations of a workshop that the actor may see: coordinators those of everybody, initiatives those of their own people. */
  async ofWorkshop(actor: Actor, id: WorkshopId): Promise<RegistrationList> {
    return (
      (await this.registrations.ofWorkshop(this.database.db, scopeOf(actor, 'registration.read'), id)) ?? refuse({ code: 'NOT_FOUND' })
    );
  }

  /** One registration within scope. */
  async view(actor: Actor, id: RegistrationId, db: Db = this.database.db): Promise<RegistrationView> {
    return (await this.registrations.view(db, scopeOf(actor, 'registration.read'), id)) ?? refuse({ code: 'NOT_FOUND' });
  }

  /** Registers somebody: the last seat goes to one, whoever comes later stands in line in order of arrival (rule D11). */
  register(actor: Actor, workshopId: WorkshopId, command: RegisterPerson): Promise<RegistrationView> {
    return this.database.transaction(async (tx) => {
      const workshop = await this.seats.locked(tx, scopeOf(actor, 'registration.register'), workshopId);
      const { participantId, initiativeId } = await this.personFrom(tx, actor, workshop, command);
      const standing = await this.seats.standingOf(tx, workshop.sequenceId, initiativeId);
      const registeredAlready = (await this.registrations.standing(tx, workshop.id, participantId)) !== null;
      const admission =
        command.admitReason === undefined
          ? null
          : { reason: command.admitReason, byCoordinator: can(actor, 'workshop.run', { regionId: workshop.regionId }) };

      refuseIfAny(reasonsNotToRegister({ workshop, registeredAlready, ...standing, admission }, this.clock.now()));

      if (admission) await this.invitations.takeIn(tx, actor, { sequenceId: workshop.sequenceId, initiativeId });
      const id = await this.add(tx, actor, workshop, { participantId, initiativeId, admitReason: admission?.reason ?? null });

      await this.record(tx, actor, 'registration.made', workshop, { id, initiativeId });
      return this.view(actor, id, tx);
    });
  }

  /** Cancels a registration; the freed seat goes to the first in line exactly once (rule D11). */
  cancel(actor: Actor, id: RegistrationId, { reason }: CancelRegistration, version: number): Promise<RegistrationView> {
    return this.database.transaction(async (tx) => {
      const scope = scopeOf(actor, 'registration.register');
      const { workshopId } = (await this.registrations.workshopOf(tx, scope, id)) ?? refuse({ code: 'NOT_FOUND' });
      const workshop = await this.seats.locked(tx, scope, workshopId);
      const registration = (await this.registrations.locked(tx, workshopId, id)) ?? refuse({ code: 'NOT_FOUND' });

      expectVersion(registration.version, version);
      refuseIfAny(
        reasonsNotToCancelRegistration(
          { state: registration.state, attended: tookPart(registration.presence), workshop },
          this.clock.now(),
        ),
      );

      await this.giveBack(tx, actor, workshop, registration, reason ?? '');
      await this.seats.fillSeats(tx, actor, workshop.id);
      await this.seats.announce(tx, workshop);
      return this.view(actor, id, tx);
    });
  }

  /**
   * Cancels what an initiative that declined or dropped out has registered for workshops that are still ahead, and passes the seats
   * on. The caller has locked the sequence.
   */
  async cancelAhead(
    tx: Tx,
    actor: Pick<Actor, 'personId'> | null,
    sequenceId: SequenceId,
    initiativeId: InitiativeId,
    reason: string,
  ): Promise<void> {
    for (const workshopId of await this.rows.aheadOf(tx, sequenceId, initiativeId, this.clock.now())) {
      const workshop = (await this.rows.lockWorkshop(tx, workshopId)) ?? refuse({ code: 'NOT_FOUND' });
      for (const registration of await this.registrations.standingOf(tx, workshopId, initiativeId))
        await this.giveBack(tx, actor, workshop, registration, reason);
      await this.seats.fillSeats(tx, actor, workshopId);
      await this.seats.announce(tx, workshop);
    }
  }

  private async personFrom(
    tx: Tx,
    actor: Actor,
    workshop: LockedWorkshop,
    { participantId, person, initiativeId }: RegisterPerson,
  ): Promise<{ participantId: ParticipantId; initiativeId: InitiativeId }> {
    const scope = scopeOf(actor, 'registration.register');
    if (participantId !== undefined)
      return {
        participantId,
        initiativeId: (await this.registrations.initiativeOf(tx, scope, workshop, participantId)) ?? refuse({ code: 'NOT_FOUND' }),
      };
    if (person === undefined || initiativeId === undefined || !(await this.registrations.isInReach(tx, scope, workshop, initiativeId)))
      return refuse({ code: 'NOT_FOUND' });
    return {
      participantId: await this.participants.findOrAddTo(
        tx,
        actor,
        { id: initiativeId, regionId: workshop.regionId },
        { ...person, email: person.email ?? null },
      ),
      initiativeId,
    };
  }

  private async add(
    tx: Tx,
    actor: Actor,
    workshop: LockedWorkshop,
    person: { participantId: ParticipantId; initiativeId: InitiativeId; admitReason: string | null },
  ): Promise<RegistrationId> {
    const id = newId<RegistrationId>();
    const earlier = await this.registrations.lastCancelled(tx, workshop.id, person.participantId);
    const state = seatFor(workshop, earlier !== null && gaveSeatBackLate(earlier, workshop));
    const now = this.clock.now();
    await this.seats.take(tx, workshop, {
      ...person,
      id,
      workshopId: workshop.id,
      state,
      presence: 'expected',
      registeredAt: now,
      registeredBy: actor.personId,
      seatedAt: state === 'registered' ? now : null,
    });
    if (state === 'registered') await this.notices.confirmed(tx, workshop, id);
    else await this.notices.waiting(tx, workshop, id, workshop.waiting + 1);
    await this.seats.announce(tx, workshop);
    return id;
  }

  private async giveBack(
    tx: Tx,
    actor: Pick<Actor, 'personId'> | null,
    workshop: LockedWorkshop,
    registration: LockedRegistration,
    reason: string,
  ): Promise<void> {
    const now = this.clock.now();
    await this.seats.change(
      tx,
      workshop,
      registration,
      { state: 'cancelled', presence: 'expected' },
      { cancelledAt: now, cancellationReason: reason || null, claimId: null },
    );
    if (isBefore(now, startOf(workshop)))
      await this.notices.cancelled(tx, workshop, registration.id, registration.state === 'registered', reason);
    await this.record(tx, actor, 'registration.cancelled', workshop, registration);
  }

  private record(
    tx: Tx,
    actor: Pick<Actor, 'personId'> | null,
    what: string,
    { id, roundId, regionId }: LockedWorkshop,
    registration: { id: RegistrationId; initiativeId: InitiativeId },
  ): Promise<void> {
    return this.journal.record(tx, {
      what,
      actor,
      roundId,
      regionId,
      initiativeId: registration.initiativeId,
      subject: registration.id,
      facts: { workshop: id },
    });
  }
}

import {
  counterChange,
  lineMoves,
  nextInLine,
  refuse,
  type Actor,
  type InitiativeId,
  type InvitationState,
  type ParticipantId,
  type RegistrationId,
  type RoundId,
  type Scope,
  type Seat,
  type SequenceId,
  type WorkshopId,
  type WorkshopTaken,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.service';
import type { Db, Tx } from '../platform/database/database';
import { Live } from '../platform/live/live';
import { Clock } from '../platform/time/clock';
import { RegistrationNotices } from './registration-notices';
import {
  RegistrationsRepository,
  type LockedRegistration,
  type NewRegistration,
  type RegistrationChange,
} from './registrations.repository';
import { SeatsRepository, type LockedWorkshop } from './seats.repository';

export type { LockedRegistration } from './registrations.repository';
export type { LockedWorkshop } from './seats.repository';

/** The seats of workshops: who takes one, who gives one back, who is next. Every change of a seat goes through here, so that counters and line hold (rule D11). */
@Injectable()
export class SeatsService {
  constructor(
    private readonly seats: SeatsRepository,
    private readonly registrations: RegistrationsRepository,
    private readonly notices: RegistrationNotices,
    private readonly live: Live,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** The workshop within scope with its sequence and itself under lock; NOT_FOUND otherwise. */
  async locked(tx: Tx, scope: Scope, id: WorkshopId): Promise<LockedWorkshop> {
    return (await this.seats.locked(tx, scope, id)) ?? refuse({ code: 'NOT_FOUND' });
  }

  /** The registration under lock, if it is one for this workshop; NOT_FOUND otherwise. */
  async lockedRegistration(tx: Tx, { id }: LockedWorkshop, registrationId: RegistrationId): Promise<LockedRegistration> {
    return (await this.registrations.locked(tx, id, registrationId)) ?? refuse({ code: 'NOT_FOUND' });
  }

  /** The registration that a person has for this workshop, unless it is cancelled. */
  registrationOf(tx: Tx, { id }: LockedWorkshop, participantId: ParticipantId): Promise<LockedRegistration | null> {
    return this.registrations.standing(tx, id, participantId);
  }

  /** How an initiative stands in the sequence: its invitation, and in which workshops it took part. */
  standingOf(
    db: Db,
    sequenceId: SequenceId,
    initiativeId: InitiativeId,
  ): Promise<{ invitation: InvitationState | null; workshops: WorkshopTaken[] }> {
    return this.registrations.standingInSequence(db, sequenceId, initiativeId);
  }

  /** True for initiatives in scope and for those invited to the sequence of this workshop. */
  isInReach(db: Db, scope: Scope, workshop: LockedWorkshop, initiativeId: InitiativeId): Promise<boolean> {
    return this.registrations.isInReach(db, scope, workshop, initiativeId);
  }

  /** Adds a registration and counts it. */
  async take(tx: Tx, workshop: LockedWorkshop, registration: NewRegistration): Promise<void> {
    await this.registrations.add(tx, registration);
    await this.seats.count(tx, workshop, counterChange(null, registration));
  }

  /** Changes how a registration stands and counts the change. */
  async change(
    tx: Tx,
    workshop: LockedWorkshop,
    registration: LockedRegistration,
    after: Seat,
    change: RegistrationChange = {},
  ): Promise<void> {
    await this.registrations.change(tx, registration.id, { ...change, state: after.state, presence: after.presence });
    await this.seats.count(tx, workshop, counterChange(registration, after));
  }

  /**
   * Gives free seats to the first in line, each exactly once, and tells them by letter with the date. From the start of the workshop
   * on nobody moves up any more: who stands in the room then is let in there.
   */
  async fillSeats(tx: Tx, actor: Pick<Actor, 'personId'> | null, workshopId: WorkshopId): Promise<void> {
    const workshop = (await this.seats.lockWorkshop(tx, workshopId)) ?? refuse({ code: 'NOT_FOUND' });
    const now = this.clock.now();
    if (workshop.waiting === 0 || !lineMoves(workshop, now)) return;
    for (const next of nextInLine(await this.registrations.waiting(tx, workshop.id), workshop)) {
      await this.change(tx, workshop, next, { state: 'registered', presence: 'expected' }, { seatedAt: now });
      await this.notices.seated(tx, workshop, next.id);
      await this.journal.record(tx, {
        what: 'registration.seated',
        actor,
        roundId: workshop.roundId,
        regionId: workshop.regionId,
        initiativeId: next.initiativeId,
        subject: next.id,
        facts: { workshop: workshop.id },
      });
    }
  }

  /** Announces that the attendance, the seats and the figures of this workshop have changed. */
  async announce(tx: Tx, { id, sequenceId, roundId }: { id: WorkshopId; sequenceId: SequenceId; roundId: RoundId }): Promise<void> {
    await this.live.announce(tx, `workshop:${id}`);
    await this.live.announce(tx, `sequence:${sequenceId}`);
    await this.live.announce(tx, `round:${roundId}`);
  }
}

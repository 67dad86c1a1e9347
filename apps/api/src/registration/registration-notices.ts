import type { RegistrationId } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config';
import type { Tx } from '../platform/database/database';
import { Outbox } from '../platform/mail/outbox';
import { Clock } from '../platform/time/clock';
import { registrationLetter, type Tidings } from './registration-letters';
import { RegistrationsRepository } from './registrations.repository';
import { SeatsRepository, type LockedWorkshop } from './seats.repository';

/** Tells people how their registration stands. */
@Injectable()
export class RegistrationNotices {
  constructor(
    private readonly registrations: RegistrationsRepository,
    private readonly seats: SeatsRepository,
    private readonly outbox: Outbox,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Registered: the date goes into the calendar. */
  confirmed(tx: Tx, workshop: LockedWorkshop, id: RegistrationId): Promise<void> {
    return this.tell(tx, workshop, id, { kind: 'confirmed' }, workshop.calendarSequence);
  }

  /** In line, at this place. */
  waiting(tx: Tx, workshop: LockedWorkshop, id: RegistrationId, placeInLine: number): Promise<void> {
    return this.tell(tx, workshop, id, { kind: 'waiting', placeInLine }, workshop.calendarSequence);
  }

  /** Moved up from the line (rule D11). */
  seated(tx: Tx, workshop: LockedWorkshop, id: RegistrationId): Promise<void> {
    return this.tell(tx, workshop, id, { kind: 'seated' }, workshop.calendarSequence);
  }

  /** Cancelled: whoever had a seat gets the date taken out of the calendar again. */
  async cancelled(tx: Tx, workshop: LockedWorkshop, id: RegistrationId, hadSeat: boolean, reason: string): Promise<void> {
    const sequence = hadSeat ? await this.seats.nextCalendarSequence(tx, workshop.id) : workshop.calendarSequence;
    await this.tell(tx, workshop, id, { kind: 'cancelled', hadSeat, reason }, sequence);
  }

  private async tell(tx: Tx, workshop: LockedWorkshop, id: RegistrationId, tidings: Tidings, sequence: number): Promise<void> {
    const reader = await this.registrations.reader(tx, id);
    if (!reader) return;
    const sender = { address: this.config.mailFrom, stamp: this.clock.now(), sequence };
    await this.outbox.put(tx, registrationLetter(reader, workshop, tidings, sender));
  }
}

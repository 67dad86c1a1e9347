import type { InvitationState } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config';
import type { Tx } from '../platform/database/database';
import type { Letter } from '../platform/mail/letter';
import { Outbox } from '../platform/mail/outbox';
import { Clock } from '../platform/time/clock';
import { WorkshopAudienceRepository, type Reader } from './workshop-audience.repository';
import { calendarFile } from './workshop-calendar';
import { workshopLetter, type Tidings } from './workshop-letters';
import type { LockedWorkshop } from './workshops.repository';

const takingPart: readonly InvitationState[] = ['registered', 'active', 'completed'];

/** Whose contacts are told besides everybody registered. A date that was named in an invitation concerns those who have not answered, too. */
const initiativesTold: Readonly<Record<Tidings['kind'], readonly InvitationState[]>> = {
  published: takingPart,
  postponed: ['invited', ...takingPart],
  place: [],
  cancelled: ['invited', ...takingPart],
};

/** Tells everybody concerned what becomes of a workshop, in their language, with the date for their calendar (rule D8). */
@Injectable()
export class WorkshopNotices {
  constructor(
    private readonly audience: WorkshopAudienceRepository,
    private readonly outbox: Outbox,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** `workshop` as it is after the change, with the calendar number of the change. */
  async tell(tx: Tx, workshop: LockedWorkshop, tidings: Tidings): Promise<void> {
    for (const reader of await this.audience.of(tx, workshop, initiativesTold[tidings.kind])) {
      await this.outbox.put(tx, { ...workshopLetter(reader, workshop, tidings), calendar: this.calendarFor(reader, workshop, tidings) });
    }
  }

  /** A seat is an appointment in one's calendar; a contact is informed; whoever waits has no appointment yet. */
  private calendarFor(reader: Reader, workshop: LockedWorkshop, { kind }: Tidings): Letter['calendar'] {
    if (reader.standing === 'waiting') return undefined;
    const method = reader.standing === 'contact' ? 'PUBLISH' : kind === 'cancelled' ? 'CANCEL' : 'REQUEST';
    const maker = { method, language: reader.language, stamp: this.clock.now(), organizerAddress: this.config.mailFrom } as const;
    return { method, text: calendarFile(workshop, reader.standing === 'seated' ? { ...maker, attendee: reader } : maker) };
  }
}

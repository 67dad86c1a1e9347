import type { Instant, WallClock, WorkshopId } from '@kaskade/shared';
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalEventData,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { vtimezoneOf } from './vtimezone';

/** REQUEST invites and changes, CANCEL takes back, PUBLISH only informs. */
export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH';

interface Party {
  readonly name: string;
  readonly address: string;
}

/** A date as a calendar program takes it: a stretch of wall-clock time in a named zone (rule D9). */
export interface CalendarEvent extends WallClock {
  /** The same for the whole life of a date, whatever becomes of it; `uidOfWorkshop` makes one. */
  readonly uid: string;
  /** Grows with every change, otherwise calendar programs ignore the change; a workshop's version will do. */
  readonly sequence: number;
  readonly summary: string;
  readonly description?: string | null;
  readonly location?: string | null;
  readonly url?: string | null;
  readonly cancelled?: boolean;
  readonly organizer: Party;
  readonly attendee?: Party | null;
}

/** The name under which calendar programs know this workshop. */
export const uidOfWorkshop = (id: WorkshopId): string => `${id}@kaskade`;

/** The text of an iCalendar file (RFC 5545) with these dates. `stamp` is when it is made. */
export function calendarOf({
  method,
  stamp,
  events,
}: {
  method: CalendarMethod;
  stamp: Instant;
  events: readonly CalendarEvent[];
}): string {
  const years = events.map(({ date }) => Temporal.PlainDate.from(date).year);
  const span = { first: Math.min(...years), last: Math.max(...years) };
  const calendar = ical({
    prodId: { company: 'Kaskade', product: 'Kaskade', language: 'DE' },
    method: ICalCalendarMethod[method],
    timezone: { name: null, generator: (timeZone) => vtimezoneOf(timeZone, span) },
  });
  for (const event of events) calendar.createEvent(entryOf(event, method, stamp));
  return `${calendar.toString()}\r\n`;
}

function entryOf(event: CalendarEvent, method: CalendarMethod, stamp: Instant): ICalEventData {
  const isOff = method === 'CANCEL' || event.cancelled === true;
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp,
    timezone: event.timeZone,
    start: momentOf(event, event.startsAt),
    end: momentOf(event, event.endsAt),
    summary: event.summary,
    description: event.description ?? null,
    location: event.location ?? null,
    url: event.url ?? null,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: event.organizer.name, email: event.organizer.address },
    attendees: event.attendee ? [invited(event.attendee)] : [],
  };
}

const momentOf = ({ date, timeZone }: WallClock, time: string): Temporal.ZonedDateTime =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });

/** No answer is asked for: who takes part is said in Kaskade. */
const invited = ({ name, address }: Party) => ({
  name,
  email: address,
  rsvp: false,
  role: ICalAttendeeRole.REQ,
  type: ICalAttendeeType.INDIVIDUAL,
  status: ICalAttendeeStatus.NEEDSACTION,
});

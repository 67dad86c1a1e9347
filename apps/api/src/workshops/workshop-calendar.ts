import { inLanguage, type Instant, type Language } from '@kaskade/shared';
import { calendarOf, uidOfWorkshop, type CalendarMethod } from '../platform/calendar/ics';
import type { LockedWorkshop } from './workshops.repository';

/** Who makes a calendar file and when; whoever organises stays the same for the whole life of a date. */
export interface CalendarMaker {
  readonly method: CalendarMethod;
  readonly language: Language;
  readonly stamp: Instant;
  readonly organizerAddress: string;
  readonly attendee?: { readonly name: string; readonly address: string };
}

/** What a calendar tells of a workshop. */
type WorkshopInCalendar = Pick<
  LockedWorkshop,
  | 'id'
  | 'date'
  | 'startsAt'
  | 'endsAt'
  | 'timeZone'
  | 'title'
  | 'mode'
  | 'placeName'
  | 'address'
  | 'link'
  | 'regionName'
  | 'roundName'
  | 'state'
  | 'calendarSequence'
>;

/** The workshop as a calendar file, whoever sends it: 09:00 on its wall clock stays 09:00 (rule D9). */
export function calendarFile(workshop: WorkshopInCalendar, { method, language, stamp, organizerAddress, attendee }: CalendarMaker): string {
  const { id, date, startsAt, endsAt, timeZone, title, link, regionName, roundName, calendarSequence } = workshop;
  const event = {
    uid: uidOfWorkshop(id),
    sequence: calendarSequence,
    date,
    startsAt,
    endsAt,
    timeZone,
    summary: inLanguage(title, language),
    description: `${regionName} · ${roundName}`,
    location: placeOf(workshop) || link,
    url: link,
    cancelled: workshop.state === 'cancelled',
    organizer: { name: regionName, address: organizerAddress },
    attendee: attendee ?? null,
  };
  return calendarOf({ method, stamp, events: [event] });
}

/** Where people come to, in one line; empty for a workshop that is only online. */
export const placeOf = ({ mode, placeName, address }: Pick<LockedWorkshop, 'mode' | 'placeName' | 'address'>): string =>
  mode === 'online' ? '' : [placeName, address?.replaceAll('\n', ', ')].filter(Boolean).join(', ');

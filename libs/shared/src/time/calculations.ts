import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate, LocalTime, WallClock } from '../kernel';

/*
 * Everything that calculates with days, clocks and zones. It stands apart from the kernel, because its Temporal weighs more
 * than all contracts together, and the pages that only show a date need none of it.
 */

/** The instant at which a wall clock in `timeZone` shows `date` and `time`. A time skipped by summer time moves forward by the gap. */
export function instantOf(date: LocalDate, time: LocalTime, timeZone: string): Instant {
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString();
}

/** Start of a wall-clock stretch as an instant. */
export const startOf = (when: WallClock): Instant => instantOf(when.date, when.startsAt, when.timeZone);

/** End of a wall-clock stretch as an instant. */
export const endOf = (when: WallClock): Instant => instantOf(when.date, when.endsAt, when.timeZone);

/** The day that calendars in `timeZone` show at `instant`. */
export function localDateOf(instant: Instant, timeZone: string): LocalDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString() as LocalDate;
}

/** The minute that clocks in `timeZone` show at `instant`. */
export function localTimeOf(instant: Instant, timeZone: string): LocalTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' }) as LocalTime;
}

/** The first instant after `date` in `timeZone`: a deadline named by a day includes that whole day (rule D1). */
export function endOfDay(date: LocalDate, timeZone: string): Instant {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(timeZone).toInstant().toString();
}

/** The day `days` days later, or earlier where negative. */
export const addDays = (date: LocalDate, days: number): LocalDate => Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate;

/** Days from `from` to `to`; negative where `to` comes first. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

/** Weekday by ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: LocalDate): number => Temporal.PlainDate.from(date).dayOfWeek;

/** Milliseconds since the epoch, for comparing instants written with different offsets. */
export const millisecondsOf = (instant: Instant): number => Temporal.Instant.from(instant).epochMilliseconds;

/** The instant `milliseconds` later. */
export const later = (instant: Instant, milliseconds: number): Instant => Temporal.Instant.from(instant).add({ milliseconds }).toString();

/** True where `first` lies before `second`. */
export const isBefore = (first: Instant, second: Instant): boolean => millisecondsOf(first) < millisecondsOf(second);

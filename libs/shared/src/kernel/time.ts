import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A calendar day without zone, `YYYY-MM-DD`. Sorts as text. */
export type LocalDate = `${number}-${number}-${number}`;

/** A wall-clock time without zone, `HH:MM`, 24 hours. Sorts as text. */
export type LocalTime = `${number}:${number}`;

/** Something that happened: an ISO 8601 timestamp in UTC. */
export type Instant = string;

// The casts narrow what the formats already guarantee to the template types above.
const firstDay = '1900-01-01';
const lastDay = '2199-12-31';

export const LocalDate = z.iso
  .date({ abort: true })
  .refine((day) => day >= firstDay && day <= lastDay, { params: { rule: 'notADate' } }) as unknown as z.ZodType<LocalDate, LocalDate>;
export const LocalTime = z
  .string()
  .max(5)
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/) as unknown as z.ZodType<LocalTime, LocalTime>;
export const Instant = z.iso.datetime({ offset: true });

/** IANA time zone known to this machine, for instance `Europe/Berlin`. */
export const TimeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, { params: { rule: 'notATimeZone' } });

/** The programme's zone unless it says otherwise (rule D1). */
export const defaultTimeZone = 'Europe/Berlin';

/** A stretch of wall-clock time on one day in a named zone (rule D9). */
export interface WallClock {
  readonly date: LocalDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly timeZone: string;
}

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

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

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

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

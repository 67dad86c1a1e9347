import type { LocalDate } from '@kaskade/shared/kernel';
import { addDays, daysBetween } from '@kaskade/shared/time';
import type { SequenceCalendar } from '@kaskade/shared/workshops';

/** Whole months from the first to the last day that is to be seen. */
export interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly months: readonly { readonly first: LocalDate; readonly share: number }[];
}

/** A stretch of the span in percent of its width. */
export interface Band {
  readonly start: number;
  readonly width: number;
}

/** The months around these days; null where there is no day to show. */
export function spanOf(days: readonly LocalDate[]): Span | null {
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = firstOfMonth(first);
  const until = addDays(firstOfNextMonth(last), -1);
  const length = daysBetween(from, until) + 1;
  return { from, until, months: monthsFrom(from, until, length) };
}

/** Where a stretch lies; what sticks out of the span is cut off, and what is beside it is null. */
export function bandOf({ from, until }: Span, first: LocalDate, last: LocalDate): Band | null {
  const [start, end] = [first > from ? first : from, last < until ? last : until];
  if (start > end) return null;
  const length = daysBetween(from, until) + 1;
  return { start: (daysBetween(from, start) / length) * 100, width: ((daysBetween(start, end) + 1) / length) * 100 };
}

/** What of the calendar lies within the span. */
export const within = ({ from, until }: Span, calendar: SequenceCalendar) => ({
  school: calendar.schoolHolidays.filter((holiday) => holiday.to >= from && holiday.from <= until),
  public: calendar.publicHolidays.filter(({ date }) => date >= from && date <= until),
  national: calendar.nationalDates.filter((national) => national.to >= from && national.from <= until),
});

function monthsFrom(from: LocalDate, until: LocalDate, length: number): Span['months'] {
  if (from > until) return [];
  const next = firstOfNextMonth(from);
  return [{ first: from, share: (daysBetween(from, next) / length) * 100 }, ...monthsFrom(next, until, length)];
}

const firstOfMonth = (date: LocalDate): LocalDate => addDays(date, 1 - Number(date.slice(8)));

// From the first of a month 31 days on it is the next month in any case.
const firstOfNextMonth = (date: LocalDate): LocalDate => firstOfMonth(addDays(firstOfMonth(date), 31));

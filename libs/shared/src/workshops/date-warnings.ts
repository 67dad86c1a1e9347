import { compact, type LocalDate, type LocalTime } from '../kernel';
import { daysBetween } from '../time';
import type { DateWarning } from './date-warning';
import type { SequenceCalendar } from './sequence.contract';
import { byPosition } from './sequence-order';

/** The part of a sequence's calendar that speaks for or against dates. */
export type CalendarFacts = Pick<
  SequenceCalendar,
  'recommendedGapDays' | 'phaseFrom' | 'phaseUntil' | 'publicHolidays' | 'schoolHolidays' | 'coordinatorDates' | 'nationalDates'
>;

/** A date under consideration for the workshop at a position. */
export interface WishedDate {
  readonly position: number;
  readonly date: LocalDate;
  readonly startsAt?: LocalTime;
}

/** Everything that speaks against a date without forbidding it (rule D7); `neighbours` are the other workshops of the sequence. */
export const warningsFor = (wish: WishedDate, calendar: CalendarFacts, neighbours: readonly WishedDate[]): DateWarning[] => [
  ...gapWarnings(wish, calendar.recommendedGapDays, neighbours),
  ...dayWarnings(wish.date, calendar),
];

/** What speaks against a day whatever workshop is held on it. */
export const dayWarnings = (date: LocalDate, calendar: CalendarFacts): DateWarning[] => [
  ...phaseWarnings(date, calendar),
  ...calendar.publicHolidays
    .filter((holiday) => holiday.date === date)
    .map(({ name, everywhere }): DateWarning => ({ code: 'PUBLIC_HOLIDAY', name, everywhere })),
  ...calendar.schoolHolidays
    .filter((holiday) => date >= holiday.from && date <= holiday.to)
    .map(({ name, to }): DateWarning => ({ code: 'SCHOOL_HOLIDAY', name, until: to })),
  ...calendar.coordinatorDates
    .filter((other) => other.date === date)
    .map(({ personName, title, startsAt }): DateWarning => ({ code: 'COORDINATOR_BUSY', personName, title, startsAt })),
  ...calendar.nationalDates
    .filter((national) => date >= national.from && date <= national.to)
    .map(({ kind }): DateWarning => ({ code: 'NATIONAL_DATE', kind })),
];

function gapWarnings(wish: WishedDate, recommended: number, neighbours: readonly WishedDate[]): DateWarning[] {
  const inOrder = byPosition(neighbours);
  const nearest = compact([
    inOrder.findLast((other) => other.position < wish.position),
    inOrder.find((other) => other.position > wish.position),
  ]);
  return nearest
    .map((neighbour) => ({ neighbour: neighbour.position, days: Math.abs(daysBetween(neighbour.date, wish.date)) }))
    .filter(({ days }) => days < recommended)
    .map(({ neighbour, days }) => ({ code: 'GAP_SHORT', neighbour, days, recommended }));
}

function phaseWarnings(date: LocalDate, { phaseFrom, phaseUntil }: CalendarFacts): DateWarning[] {
  if (phaseFrom === null || phaseUntil === null || (date >= phaseFrom && date <= phaseUntil)) return [];
  return [{ code: 'OUTSIDE_PHASE', from: phaseFrom, until: phaseUntil }];
}

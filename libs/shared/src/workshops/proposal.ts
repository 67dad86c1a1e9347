import type { LocalDate, LocalTime, WallClock } from '../kernel';
import { addDays, daysBetween, weekdayOf } from '../time';
import type { DateWarning, ProposalShortfall } from './date-warning';
import { dayWarnings, warningsFor, type CalendarFacts } from './date-warnings';

/** What the coordinator wishes; `weekday` by ISO 8601, without it any day from Monday to Friday. */
export interface ProposalWishes {
  readonly from?: LocalDate | undefined;
  readonly weekday?: number | undefined;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly gapDays?: number | undefined;
}

export interface ProposalFacts {
  readonly workshopCount: number;
  readonly timeZone: string;
  readonly calendar: CalendarFacts;
  readonly wishes: ProposalWishes;
  readonly today: LocalDate;
}

export interface Proposal {
  readonly dates: readonly (WallClock & { readonly position: number; readonly warnings: DateWarning[] })[];
  readonly shortfalls: readonly ProposalShortfall[];
}

/** A day for a workshop and how much speaks against it. */
interface Candidate {
  readonly date: LocalDate;
  readonly cost: number;
}

/** Days to look ahead where the round has no regional phase yet. */
const horizonDays = 365;

/** How much each warning speaks against a day when days are compared: a closed house counts more than a holiday week. */
const weightOf: Readonly<Record<DateWarning['code'], number>> = {
  PUBLIC_HOLIDAY: 5,
  COORDINATOR_BUSY: 4,
  NATIONAL_DATE: 4,
  SCHOOL_HOLIDAY: 2,
  GAP_SHORT: 0,
  OUTSIDE_PHASE: 0,
};

/**
 * Proposes a date for each workshop of the curriculum (rule D5): within the phase and not before tomorrow, on the wished weekday, at
 * least the gap apart, with as few warnings as possible (rule D7), and among those as early as possible.
 * Where not all fit it proposes as many as do and says why.
 */
export function proposeDates({ workshopCount, timeZone, calendar, wishes, today }: ProposalFacts): Proposal {
  const gap = Math.max(1, wishes.gapDays ?? calendar.recommendedGapDays);
  const days = bestDays(candidates(calendar, wishes, today), workshopCount, gap);
  const placed = days.map((date, index) => ({ position: index + 1, date }));
  const dates = placed.map((place) => ({
    ...place,
    startsAt: wishes.startsAt,
    endsAt: wishes.endsAt,
    timeZone,
    warnings: warningsFor(
      place,
      calendar,
      placed.filter((other) => other.position !== place.position),
    ),
  }));
  return { dates, shortfalls: shortfallsOf(workshopCount, calendar, placed) };
}

function candidates(calendar: CalendarFacts, wishes: ProposalWishes, today: LocalDate): Candidate[] {
  const from = latest([addDays(today, 1), wishes.from, calendar.phaseFrom ?? undefined]);
  const until = calendar.phaseUntil ?? addDays(from, horizonDays);
  return Array.from({ length: Math.max(0, daysBetween(from, until) + 1) }, (_, index) => addDays(from, index))
    .filter((date) => (wishes.weekday === undefined ? weekdayOf(date) <= 5 : weekdayOf(date) === wishes.weekday))
    .map((date) => ({ date, cost: dayWarnings(date, calendar).reduce((sum, warning) => sum + weightOf[warning.code], 0) }));
}

const latest = (dates: readonly (LocalDate | undefined)[]): LocalDate =>
  dates.reduce<LocalDate>((last, date) => (date !== undefined && date > last ? date : last), '0000-01-01');

/**
 * The cheapest days, the earliest among equals. `costs[n][i]` is what n workshops cost at least from candidate i on, so the first
 * workshop can be chosen knowing what remains possible for the others.
 */
function bestDays(days: readonly Candidate[], wanted: number, gap: number): LocalDate[] {
  const following = days.map(({ date }) => indexFrom(days, addDays(date, gap)));
  const costs: number[][] = [Array<number>(days.length + 1).fill(0)];
  for (let count = 1; count <= wanted; count += 1) costs.push(cheapestFrom(days, following, costs[count - 1] ?? []));
  const possible = costs.findLastIndex((row) => Number.isFinite(row[0]));
  return chosenDays({ days, following, costs }, possible);
}

function cheapestFrom(days: readonly Candidate[], following: readonly number[], before: readonly number[]): number[] {
  const row = Array<number>(days.length + 1).fill(Infinity);
  for (let index = days.length - 1; index >= 0; index -= 1) {
    const taken = (days[index]?.cost ?? Infinity) + (before[following[index] ?? days.length] ?? Infinity);
    row[index] = Math.min(row[index + 1] ?? Infinity, taken);
  }
  return row;
}

interface CostTable {
  readonly days: readonly Candidate[];
  readonly following: readonly number[];
  readonly costs: readonly (readonly number[])[];
}

function chosenDays({ days, following, costs }: CostTable, count: number): LocalDate[] {
  const chosen: LocalDate[] = [];
  let index = 0;
  for (let left = count; left > 0; index += 1) {
    const day = days[index];
    if (day === undefined) return chosen;
    const afterwards = following[index] ?? days.length;
    if (day.cost + (costs[left - 1]?.[afterwards] ?? Infinity) > (costs[left]?.[index] ?? Infinity)) continue;
    chosen.push(day.date);
    left -= 1;
    index = afterwards - 1;
  }
  return chosen;
}

function indexFrom(days: readonly Candidate[], date: LocalDate): number {
  const index = days.findIndex((day) => day.date >= date);
  return index === -1 ? days.length : index;
}

function shortfallsOf(
  wanted: number,
  calendar: CalendarFacts,
  placed: readonly { readonly position: number; readonly date: LocalDate }[],
): ProposalShortfall[] {
  const phase: ProposalShortfall[] = calendar.phaseFrom === null || calendar.phaseUntil === null ? [{ code: 'PHASE_UNKNOWN' }] : [];
  const tooShort: ProposalShortfall[] = placed.length < wanted ? [{ code: 'PHASE_TOO_SHORT', wanted, placed: placed.length }] : [];
  const unfree = placed
    .filter(({ date }) => dayWarnings(date, calendar).length > 0)
    .map(({ position }): ProposalShortfall => ({ code: 'NO_FREE_DAY', position }));
  return [...phase, ...tooShort, ...unfree];
}

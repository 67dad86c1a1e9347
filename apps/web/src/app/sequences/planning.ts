import { LocalDate, LocalTime } from '@kaskade/shared/kernel';
import { addDays } from '@kaskade/shared/time';
import {
  byPosition,
  type CalendarFacts,
  isAhead,
  type NewDate,
  type PlacedWorkshop,
  type ProposalQuery,
  type ProposalShortfall,
  proposeDates,
  type SequenceView,
  type WishedDate,
  type WorkshopSummary,
} from '@kaskade/shared/workshops';

type WithDate = Pick<PlacedWorkshop, 'position' | 'date'>;

/** The workshops that hold their place: all that were not cancelled. */
export const standingOf = (sequence: Pick<SequenceView, 'workshops'>): readonly WorkshopSummary[] =>
  sequence.workshops.filter(({ state }) => state !== 'cancelled');

/** The places of the sequence without a workshop, as many as the curriculum has (rule D5). */
export function missingPositions(sequence: Pick<SequenceView, 'workshopCount' | 'workshops'>): readonly number[] {
  const taken = new Set(standingOf(sequence).map(({ position }) => position));
  return Array.from({ length: sequence.workshopCount }, (_, index) => index + 1).filter((position) => !taken.has(position));
}

/** The day that was typed, or null as long as it is none. */
export function dayIn(typed: { readonly date: string }): LocalDate | null {
  const date = LocalDate.safeParse(typed.date);
  return date.success ? date.data : null;
}

/** Day and times as typed, or null as long as they are none. */
export function dateIn(typed: { readonly date: string; readonly startsAt: string; readonly endsAt: string }): NewDate | null {
  const date = dayIn(typed);
  const startsAt = LocalTime.safeParse(typed.startsAt);
  const endsAt = LocalTime.safeParse(typed.endsAt);
  if (date === null || !startsAt.success || !endsAt.success || startsAt.data >= endsAt.data) return null;
  return { date, startsAt: startsAt.data, endsAt: endsAt.data };
}

/** Workshops that follow and may move along. */
export const followersOf = (workshop: WorkshopSummary, sequence: readonly WorkshopSummary[]): readonly WorkshopSummary[] =>
  sequence.filter(({ position, state }) => position > workshop.position && isAhead(state));

export interface MissingDates {
  readonly missing: readonly number[];
  readonly standing: readonly WithDate[];
  readonly calendar: CalendarFacts;
  readonly wishes: ProposalQuery;
  readonly timeZone: string;
  readonly today: LocalDate;
}

export interface ProposedDates {
  readonly dates: readonly WishedDate[];
  readonly shortfalls: readonly ProposalShortfall[];
}

/** Dates for the places that have none: each run of them within what the workshops before and after it leave free. */
export function proposeMissing(facts: MissingDates): ProposedDates {
  const proposals = runsOf(facts.missing).map((run) => proposeRun(run, facts));
  return { dates: proposals.flatMap(({ dates }) => dates), shortfalls: proposals.flatMap(({ shortfalls }) => shortfalls) };
}

function proposeRun(run: readonly number[], { standing, calendar, wishes, timeZone, today }: MissingDates): ProposedDates {
  const first = run[0] ?? 1;
  const gap = Math.max(1, wishes.gapDays ?? calendar.recommendedGapDays);
  const before = byPosition(standing).findLast(({ position }) => position < first);
  const after = byPosition(standing).find(({ position }) => position > first);
  const free = {
    ...calendar,
    phaseFrom: laterOf(calendar.phaseFrom, before ? addDays(before.date, gap) : null),
    phaseUntil: earlierOf(calendar.phaseUntil, after ? addDays(after.date, -gap) : null),
  };
  const { dates, shortfalls } = proposeDates({ workshopCount: run.length, timeZone, calendar: free, wishes, today });
  const placed = (position: number): number => position + first - 1;
  return {
    dates: dates.map(({ position, date }) => ({ position: placed(position), date })),
    shortfalls: shortfalls.map((one) => (one.code === 'NO_FREE_DAY' ? { ...one, position: placed(one.position) } : one)),
  };
}

/** Neighbouring numbers together: 1, 2, 4 is [1, 2] and [4]. */
function runsOf(positions: readonly number[]): number[][] {
  return positions.reduce<number[][]>((runs, position) => {
    const run = runs.at(-1);
    if (run?.at(-1) !== position - 1) return [...runs, [position]];
    return [...runs.slice(0, -1), [...run, position]];
  }, []);
}

const laterOf = (first: LocalDate | null, second: LocalDate | null): LocalDate | null =>
  first !== null && second !== null ? (first > second ? first : second) : (first ?? second);

const earlierOf = (first: LocalDate | null, second: LocalDate | null): LocalDate | null =>
  first !== null && second !== null ? (first < second ? first : second) : (first ?? second);

import { compact, type LocalDate, type LocalTime, type WallClock } from '../kernel';
import type { Problem } from '../problems';
import type { RoundState } from '../rounds';
import { addDays, daysBetween, endOf, isBefore, startOf } from '../time';
import { isAhead, type WorkshopState } from './workshop';
import type { RestOfSequence } from './workshop.contract';

/** A workshop with its place in the sequence and its time. */
export interface PlacedWorkshop extends WallClock {
  readonly position: number;
}

/** A planned workshop with its state. */
export interface StandingWorkshop extends PlacedWorkshop {
  readonly state: WorkshopState;
}

/** A new day and time on the same wall clock. */
export interface NewDate {
  readonly date: LocalDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
}

/** What the rules need to know of a sequence before its workshops are planned. */
export interface PlanningFacts {
  readonly roundState: RoundState;
  readonly workshopCount: number;
  readonly plannedAlready: boolean;
}

/** Why these workshops cannot be the plan of the sequence: their number is that of the curriculum (rule D5) and each begins after the one before (rule D6). */
export function reasonsNotToPlan(sequence: PlanningFacts, workshops: readonly PlacedWorkshop[]): Problem[] {
  const inTheWay = compact<Problem>([
    ...reasonsAgainstRound(sequence.roundState),
    sequence.plannedAlready && { code: 'SEQUENCE_PLANNED_ALREADY' },
  ]);
  if (inTheWay.length > 0) return inTheWay;
  return [...reasonsAgainstCount(sequence.workshopCount, workshops), ...reasonsAgainstOrder(workshops)];
}

/** Workshops are planned and run while their round trains or is in its regional phase. */
export const reasonsAgainstRound = (roundState: RoundState): Problem[] =>
  roundState === 'training' || roundState === 'regional_phase' ? [] : [{ code: 'SEQUENCE_NOT_OPEN', roundState }];

/** Every position from 1 to the number of the curriculum occurs once (rule D5). */
export function reasonsAgainstCount(workshopCount: number, workshops: readonly { readonly position: number }[]): Problem[] {
  if (workshops.length !== workshopCount) return [{ code: 'WORKSHOP_COUNT_DIFFERS', expected: workshopCount, given: workshops.length }];
  const positions = Array.from({ length: workshopCount }, (_, index) => index + 1);
  return positions
    .filter((position) => workshops.filter((workshop) => workshop.position === position).length !== 1)
    .map((position) => ({ code: 'WORKSHOP_POSITION_MISSING', position }));
}

/** Every workshop begins after the one before it has ended (rule D6). */
export function reasonsAgainstOrder(workshops: readonly PlacedWorkshop[]): Problem[] {
  const inOrder = byPosition(workshops);
  return inOrder.flatMap((workshop, index): Problem[] => {
    const previous = inOrder[index - 1];
    return previous && isBefore(startOf(workshop), endOf(previous))
      ? [{ code: 'WORKSHOP_BEFORE_PREVIOUS', position: workshop.position, previous: previous.position, previousOn: previous.date }]
      : [];
  });
}

/**
 * Later workshops moved by as many days as `moved` moves to reach `to`. Their wall-clock times stay, also over a change of
 * summer time (rule D9). Workshops that are over or cancelled do not move.
 */
export function shiftOfRest<W extends StandingWorkshop>(moved: StandingWorkshop, to: LocalDate, sequence: readonly W[]): W[] {
  const days = daysBetween(moved.date, to);
  return sequence
    .filter((other) => other.position > moved.position && isAhead(other.state))
    .map((other) => ({ ...other, date: addDays(other.date, days) }));
}

/**
 * Why a workshop cannot move to this date. Moving it past the next one is refused with the number of days by which the rest
 * would have to move along (rule D6), which `rest: 'move'` then does. `sequence` holds all workshops, the moved one too.
 */
export function reasonsNotToPostpone(
  workshop: StandingWorkshop,
  to: NewDate,
  rest: RestOfSequence,
  sequence: readonly StandingWorkshop[],
): Problem[] {
  if (!isAhead(workshop.state)) return [{ code: 'WORKSHOP_CLOSED', state: workshop.state }];
  if (isSameDate(workshop, to)) return [{ code: 'WORKSHOP_DATE_UNCHANGED' }];
  const moved = { ...workshop, ...to };
  const others = sequence.filter((other) => other.position !== workshop.position && other.state !== 'cancelled');
  const shifted = shiftOfRest(workshop, to.date, others);
  const later = rest === 'move' ? others.map((other) => shifted.find((one) => one.position === other.position) ?? other) : others;
  return [...reasonsAgainstPrevious(moved, later), ...reasonsAgainstNext(moved, later, offeredShift(workshop, moved, shifted))];
}

/** How a sequence reads in order. */
export const byPosition = <W extends { readonly position: number }>(workshops: readonly W[]): W[] =>
  workshops.toSorted((first, second) => first.position - second.position);

const isSameDate = (workshop: NewDate, to: NewDate): boolean =>
  workshop.date === to.date && workshop.startsAt === to.startsAt && workshop.endsAt === to.endsAt;

function reasonsAgainstPrevious(moved: PlacedWorkshop, others: readonly PlacedWorkshop[]): Problem[] {
  const previous = byPosition(others).findLast((other) => other.position < moved.position);
  return previous && isBefore(startOf(moved), endOf(previous))
    ? [{ code: 'WORKSHOP_BEFORE_PREVIOUS', position: moved.position, previous: previous.position, previousOn: previous.date }]
    : [];
}

function reasonsAgainstNext(moved: PlacedWorkshop, others: readonly PlacedWorkshop[], shiftDays: number | null): Problem[] {
  const next = byPosition(others).find((other) => other.position > moved.position);
  return next && isBefore(startOf(next), endOf(moved))
    ? [{ code: 'WORKSHOP_PASSES_NEXT', position: moved.position, next: next.position, nextOn: next.date, shiftDays }]
    : [];
}

/** Days by which the rest can move along, or null where that would not restore the order. */
function offeredShift(before: PlacedWorkshop, moved: PlacedWorkshop, shifted: readonly PlacedWorkshop[]): number | null {
  return reasonsAgainstNext(moved, shifted, null).length === 0 ? daysBetween(before.date, moved.date) : null;
}

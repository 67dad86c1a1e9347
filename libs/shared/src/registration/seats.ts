import type { Instant, WallClock } from '../kernel';
import { isBefore, startOf } from '../time';
import type { WorkshopState } from '../workshops';
import type { RegistrationState } from './registration';

/** How full a workshop is: seats there are, seats taken, people in line. */
export interface Fullness {
  readonly capacity: number;
  readonly seatsTaken: number;
  readonly waiting: number;
}

/** Somebody in line. `arrival` counts up as people arrive and is given while the workshop is locked, so that no two clocks must agree. */
export interface Arrival {
  readonly id: string;
  readonly arrival: number;
}

/**
 * What the next to arrive gets: the last seat goes to one, and nobody overtakes the line (rule D11). A seat that somebody gave back when
 * nobody moved up any more is still theirs as long as it is free.
 */
export const seatFor = (
  { capacity, seatsTaken, waiting }: Fullness,
  gaveBackLate = false,
): Extract<RegistrationState, 'registered' | 'waiting'> =>
  seatsTaken < capacity && (waiting === 0 || gaveBackLate) ? 'registered' : 'waiting';

/** True while freed seats go to the line: from the start of a workshop on, whoever stands in the room is let in there. */
export const lineMoves = (workshop: WallClock & { readonly state: WorkshopState }, now: Instant): boolean =>
  workshop.state === 'published' && isBefore(now, startOf(workshop));

/** True where a cancelled registration gave its seat back too late for anybody to move up. */
export const gaveSeatBackLate = (
  { seatedAt, cancelledAt }: { readonly seatedAt: Instant | null; readonly cancelledAt: Instant | null },
  workshop: WallClock,
): boolean => seatedAt !== null && cancelledAt !== null && !isBefore(cancelledAt, startOf(workshop));

/** The line in order of arrival. */
const lineOf = <A extends Arrival>(waiting: readonly A[]): A[] => waiting.toSorted((first, second) => first.arrival - second.arrival);

/** Who gets the freed seats, in the order of the line: as many as there are seats free (rule D11). */
export const nextInLine = <A extends Arrival>(waiting: readonly A[], { capacity, seatsTaken }: Omit<Fullness, 'waiting'>): A[] =>
  lineOf(waiting).slice(0, Math.max(0, capacity - seatsTaken));

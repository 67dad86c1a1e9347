import { millisecondsOf, type Instant } from '../kernel';
import type { RegistrationState } from './registration';

/** How full a workshop is: seats there are, seats taken, people in line. */
export interface Fullness {
  readonly capacity: number;
  readonly seatsTaken: number;
  readonly waiting: number;
}

/** Somebody in line, with the moment of arrival. */
export interface Arrival {
  readonly id: string;
  readonly registeredAt: Instant;
}

/** What the next to arrive gets: the last seat goes to one, and nobody overtakes the line (rule D11). */
export const seatFor = ({ capacity, seatsTaken, waiting }: Fullness): Extract<RegistrationState, 'registered' | 'waiting'> =>
  seatsTaken < capacity && waiting === 0 ? 'registered' : 'waiting';

/** The line in order of arrival; at the same moment the smaller id, which was made first, comes first. */
export const lineOf = <A extends Arrival>(waiting: readonly A[]): A[] =>
  waiting.toSorted(
    (first, second) => millisecondsOf(first.registeredAt) - millisecondsOf(second.registeredAt) || (first.id < second.id ? -1 : 1),
  );

/** Who gets the freed seats, in the order of the line: as many as there are seats free (rule D11). */
export const nextInLine = <A extends Arrival>(waiting: readonly A[], { capacity, seatsTaken }: Omit<Fullness, 'waiting'>): A[] =>
  lineOf(waiting).slice(0, Math.max(0, capacity - seatsTaken));

/** Somebody's place in line, counted from 1, or null for whoever is not in it. */
export function placeInLine(waiting: readonly Arrival[], id: string): number | null {
  const index = lineOf(waiting).findIndex((arrival) => arrival.id === id);
  return index === -1 ? null : index + 1;
}

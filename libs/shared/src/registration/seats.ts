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

/** What the next to arrive gets: the last seat goes to one, and nobody overtakes the line (rule D11). */
export const seatFor = ({ capacity, seatsTaken, waiting }: Fullness): Extract<RegistrationState, 'registered' | 'waiting'> =>
  seatsTaken < capacity && waiting === 0 ? 'registered' : 'waiting';

/** The line in order of arrival. */
export const lineOf = <A extends Arrival>(waiting: readonly A[]): A[] =>
  waiting.toSorted((first, second) => first.arrival - second.arrival);

/** Who gets the freed seats, in the order of the line: as many as there are seats free (rule D11). */
export const nextInLine = <A extends Arrival>(waiting: readonly A[], { capacity, seatsTaken }: Omit<Fullness, 'waiting'>): A[] =>
  lineOf(waiting).slice(0, Math.max(0, capacity - seatsTaken));

/** Somebody's place in line, counted from 1, or null for whoever is not in it. */
export function placeInLine(waiting: readonly Arrival[], id: string): number | null {
  const index = lineOf(waiting).findIndex((arrival) => arrival.id === id);
  return index === -1 ? null : index + 1;
}

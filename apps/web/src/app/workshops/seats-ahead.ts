import { seatFor, type RegistrationList } from '@kaskade/shared/registration';

/** What as many people get who arrive now, one after the other. */
export interface SeatsAhead {
  readonly seats: number;
  readonly inLine: number;
  /** The place in line of the first of them who gets no seat. */
  readonly firstInLine: number;
}

/** Asks the shared rule for one person after the other (rule D11). */
export function seatsFor(people: number, now: Pick<RegistrationList, 'capacity' | 'seatsTaken' | 'waiting'>): SeatsAhead {
  let { seatsTaken, waiting } = now;
  for (let person = 0; person < people; person += 1) {
    if (seatFor({ capacity: now.capacity, seatsTaken, waiting }) === 'registered') seatsTaken += 1;
    else waiting += 1;
  }
  return { seats: seatsTaken - now.seatsTaken, inLine: waiting - now.waiting, firstInLine: now.waiting + 1 };
}

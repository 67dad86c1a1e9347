import type { RegistrationState } from '../registration';
import type { SeatCounters } from '../workshops';
import type { Presence } from './presence';

/** How one registration stands, as far as counters know it. */
export interface Seat {
  readonly state: RegistrationState;
  readonly presence: Presence;
}

/** Nobody anywhere. */
export const nobody: SeatCounters = { registered: 0, waiting: 0, present: 0, late: 0, excused: 0, absent: 0, undecided: 0 };

/** What to add to the counters of a workshop, and of its sequence, when a registration changes; null is "not there". */
export const counterChange = (before: Seat | null, after: Seat | null): SeatCounters =>
  addCounters(countersOf(after), negative(countersOf(before)));

/** Counts registrations from scratch; what the kept counters must equal. */
export const countSeats = (seats: readonly Seat[]): SeatCounters => seats.map(countersOf).reduce(addCounters, nobody);

/** The sum of two sets of counters. */
export function addCounters(first: SeatCounters, second: SeatCounters): SeatCounters {
  return {
    registered: first.registered + second.registered,
    waiting: first.waiting + second.waiting,
    present: first.present + second.present,
    late: first.late + second.late,
    excused: first.excused + second.excused,
    absent: first.absent + second.absent,
    undecided: first.undecided + second.undecided,
  };
}

function countersOf(seat: Seat | null): SeatCounters {
  if (seat === null || seat.state === 'cancelled') return nobody;
  if (seat.state === 'waiting') return { ...nobody, waiting: 1 };
  return { ...nobody, registered: 1, [counterFor[seat.presence]]: 1 };
}

const counterFor = {
  expected: 'undecided',
  present: 'present',
  late: 'late',
  excused: 'excused',
  absent: 'absent',
} as const satisfies Record<Presence, keyof SeatCounters>;

function negative(counters: SeatCounters): SeatCounters {
  return {
    registered: -counters.registered,
    waiting: -counters.waiting,
    present: -counters.present,
    late: -counters.late,
    excused: -counters.excused,
    absent: -counters.absent,
    undecided: -counters.undecided,
  };
}

import fc from 'fast-check';
import { RegistrationState } from '../registration';
import { addCounters, counterChange, countSeats, nobody, type Seat } from './counters';
import { Presence } from './presence';

const seat = fc.record({ state: fc.constantFrom(...RegistrationState.options), presence: fc.constantFrom(...Presence.options) });
const registered = (presence: Presence): Seat => ({ state: 'registered', presence });

describe('The counters of a workshop', () => {
  it('take a new registration as registered and undecided', () =>
    expect(counterChange(null, registered('expected'))).toEqual({ ...nobody, registered: 1, undecided: 1 }));

  it('move a check-in from undecided to present', () =>
    expect(counterChange(registered('expected'), registered('present'))).toEqual({ ...nobody, undecided: -1, present: 1 }));

  it('count whoever waits in the line and nowhere else', () =>
    expect(counterChange(null, { state: 'waiting', presence: 'expected' })).toEqual({ ...nobody, waiting: 1 }));

  it('lose somebody who cancels', () =>
    expect(counterChange(registered('excused'), { state: 'cancelled', presence: 'excused' })).toEqual({
      ...nobody,
      registered: -1,
      excused: -1,
    }));

  it('kept change by change equal a count from scratch, whatever happened', () =>
    fc.assert(
      fc.property(fc.array(fc.array(seat, { minLength: 1, maxLength: 6 }), { maxLength: 12 }), (histories) => {
        const changes = histories.flatMap((history) => history.map((after, index) => counterChange(history[index - 1] ?? null, after)));

        expect(changes.reduce(addCounters, nobody)).toEqual(countSeats(histories.flatMap((history) => history.slice(-1))));
      }),
    ));

  it('have everybody with a seat in exactly one place', () =>
    fc.assert(
      fc.property(fc.array(seat), (seats) => {
        const counted = countSeats(seats);

        expect(counted.present + counted.late + counted.excused + counted.absent + counted.undecided).toBe(counted.registered);
      }),
    ));
});

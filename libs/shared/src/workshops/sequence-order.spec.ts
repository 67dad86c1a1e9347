import fc from 'fast-check';
import type { LocalDate } from '../kernel';
import { addDays, daysBetween, localTimeOf, startOf } from '../time';
import { reasonsAgainstOrder, reasonsNotToPlan, reasonsNotToPostpone, shiftOfRest, type StandingWorkshop } from './sequence-order';

const workshopOn = (position: number, date: LocalDate, state: StandingWorkshop['state'] = 'published'): StandingWorkshop => ({
  position,
  date,
  startsAt: '09:00',
  endsAt: '16:00',
  timeZone: 'Europe/Berlin',
  state,
});

const first = workshopOn(1, '2027-02-03');
const second = workshopOn(2, '2027-03-03');
const third = workshopOn(3, '2027-04-07');
const sequence = [first, second, third];
const at = (date: LocalDate) => ({ date, startsAt: '09:00', endsAt: '16:00' }) as const;

describe('Planning a sequence', () => {
  const running = { roundState: 'regional_phase', workshopCount: 3, plannedAlready: false } as const;

  it('takes as many workshops as the curriculum of the round has (D5)', () => {
    expect(reasonsNotToPlan(running, sequence)).toEqual([]);
    expect(reasonsNotToPlan({ ...running, workshopCount: 2 }, [first, second])).toEqual([]);
    expect(reasonsNotToPlan({ ...running, workshopCount: 4 }, sequence)).toEqual([
      { code: 'WORKSHOP_COUNT_DIFFERS', expected: 4, given: 3 },
    ]);
  });

  it('wants each position once', () =>
    expect(reasonsNotToPlan(running, [first, second, workshopOn(2, '2027-04-07')])).toEqual([
      { code: 'WORKSHOP_POSITION_MISSING', position: 2 },
      { code: 'WORKSHOP_POSITION_MISSING', position: 3 },
    ]));

  it('is refused where a workshop lies before the one it builds on, naming that one (D6)', () =>
    expect(reasonsNotToPlan(running, [first, workshopOn(2, '2027-01-20'), third])).toEqual([
      { code: 'WORKSHOP_BEFORE_PREVIOUS', position: 2, previous: 1, previousOn: '2027-02-03' },
    ]));

  it('allows two workshops on one day, one after the other', () =>
    expect(
      reasonsAgainstOrder([
        { ...first, endsAt: '12:00' },
        { ...second, date: first.date, startsAt: '12:00' },
      ]),
    ).toEqual([]));

  it('happens once', () =>
    expect(reasonsNotToPlan({ ...running, plannedAlready: true }, sequence)).toEqual([{ code: 'SEQUENCE_PLANNED_ALREADY' }]));

  it('waits for the training of the round', () =>
    expect(reasonsNotToPlan({ ...running, roundState: 'selection' }, sequence)).toEqual([
      { code: 'SEQUENCE_NOT_OPEN', roundState: 'selection' },
    ]));
});

describe('Postponing a workshop', () => {
  it('is possible as long as the order holds', () => expect(reasonsNotToPostpone(second, at('2027-03-17'), 'keep', sequence)).toEqual([]));

  it('past the next one is refused, offering to move the rest by the same number of days (D6)', () =>
    expect(reasonsNotToPostpone(second, at('2027-04-14'), 'keep', sequence)).toEqual([
      { code: 'WORKSHOP_PASSES_NEXT', position: 2, next: 3, nextOn: '2027-04-07', shiftDays: 42 },
    ]));

  it('past the next one is possible when the rest moves along', () =>
    expect(reasonsNotToPostpone(second, at('2027-04-14'), 'move', sequence)).toEqual([]));

  it('before the previous one is refused, also when the rest moves along', () =>
    expect(reasonsNotToPostpone(second, at('2027-01-13'), 'move', sequence)).toEqual([
      { code: 'WORKSHOP_BEFORE_PREVIOUS', position: 2, previous: 1, previousOn: '2027-02-03' },
    ]));

  it('takes no notice of cancelled workshops', () =>
    expect(reasonsNotToPostpone(second, at('2027-04-14'), 'keep', [first, second, { ...third, state: 'cancelled' }])).toEqual([]));

  it('offers nothing where moving the rest would not help', () =>
    expect(
      reasonsNotToPostpone({ ...second, endsAt: '10:00' }, { date: '2027-03-03', startsAt: '09:00', endsAt: '18:00' }, 'keep', [
        first,
        second,
        { ...third, date: '2027-03-03', startsAt: '17:00', endsAt: '19:00' },
      ]),
    ).toEqual([{ code: 'WORKSHOP_PASSES_NEXT', position: 2, next: 3, nextOn: '2027-03-03', shiftDays: null }]));

  it('is refused once the workshop has been held', () =>
    expect(reasonsNotToPostpone({ ...second, state: 'held' }, at('2027-03-17'), 'keep', sequence)).toEqual([
      { code: 'WORKSHOP_CLOSED', state: 'held' },
    ]));

  it('wants another date than the present one', () =>
    expect(reasonsNotToPostpone(second, at('2027-03-03'), 'keep', sequence)).toEqual([{ code: 'WORKSHOP_DATE_UNCHANGED' }]));
});

describe('Moving the rest of a sequence', () => {
  it('moves the later workshops by as many days, and no others', () =>
    expect(shiftOfRest(second, '2027-03-10', sequence)).toEqual([{ ...third, date: '2027-04-14' }]));

  it('leaves workshops that are cancelled or over where they are', () => {
    expect(shiftOfRest(second, '2027-03-10', [{ ...third, state: 'cancelled' }])).toEqual([]);
    expect(shiftOfRest(second, '2027-03-10', [{ ...third, state: 'held' }])).toEqual([]);
  });

  it.each<[LocalDate, LocalDate, string]>([
    ['2027-03-24', '2027-03-31', 'summer time begins on 28 March 2027'],
    ['2026-10-21', '2026-10-28', 'summer time ends on 25 October 2026'],
  ])('keeps 09:00 at 09:00 from %s to %s (D9: %s)', (before, after) => {
    const [moved] = shiftOfRest(workshopOn(1, '2026-09-02'), '2026-09-09', [workshopOn(2, before)]);

    expect(moved).toMatchObject({ date: after, startsAt: '09:00' });
    expect(moved && localTimeOf(startOf(moved), 'Europe/Berlin')).toBe('09:00');
  });

  it('keeps the distances and wall-clock times of every sequence, whatever the days and the number of workshops', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 11 }),
        (days, gaps) => {
          const dates = gaps.reduce<LocalDate[]>((before, gap) => [...before, addDays(before.at(-1) ?? '2026-09-01', gap)], ['2026-09-01']);
          const [head, ...rest] = dates.map((date, index) => workshopOn(index + 1, date));
          if (head === undefined) return;

          const moved = shiftOfRest(head, addDays(head.date, days), rest);

          expect(moved.map((workshop, index) => daysBetween(rest[index]?.date ?? '2026-09-01', workshop.date))).toEqual(
            rest.map(() => days),
          );
          expect(moved.map((workshop) => localTimeOf(startOf(workshop), workshop.timeZone))).toEqual(rest.map(() => '09:00'));
          expect(reasonsNotToPostpone(head, at(addDays(head.date, days)), 'move', [head, ...rest])).toEqual([]);
        },
      ),
    ));
});

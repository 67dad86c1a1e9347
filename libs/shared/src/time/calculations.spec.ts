import fc from 'fast-check';
import { LocalDate, LocalTime } from '../kernel';
import {
  addDays,
  daysBetween,
  endOf,
  endOfDay,
  instantOf,
  isBefore,
  later,
  localDateOf,
  localTimeOf,
  startOf,
  weekdayOf,
} from './calculations';

const berlin = 'Europe/Berlin';

describe('A wall-clock time in Berlin', () => {
  it.each<[LocalDate, string, string]>([
    ['2027-03-27', '2027-03-27T08:00:00Z', 'the day before summer time'],
    ['2027-03-28', '2027-03-28T07:00:00Z', 'the day on which it begins'],
    ['2026-10-24', '2026-10-24T07:00:00Z', 'the day before it ends'],
    ['2026-10-25', '2026-10-25T08:00:00Z', 'the day on which it ends'],
  ])('09:00 on %s is %s (%s, D9)', (day, instant) => {
    expect(instantOf(day, '09:00', berlin)).toBe(instant);
    expect(localTimeOf(instant, berlin)).toBe('09:00');
  });

  it('that summer time skips comes an hour later', () => expect(instantOf('2027-03-28', '02:30', berlin)).toBe('2027-03-28T01:30:00Z'));

  it('that happens twice is meant the first time', () => expect(instantOf('2026-10-25', '02:30', berlin)).toBe('2026-10-25T00:30:00Z'));

  it('lasts an hour less or more over the change', () => {
    const night = (date: LocalDate) => ({ date, startsAt: '01:00', endsAt: '04:00', timeZone: berlin }) as const;
    const hours = (date: LocalDate) => (Date.parse(endOf(night(date))) - Date.parse(startOf(night(date)))) / 3_600_000;

    expect(['2027-03-27', '2027-03-28', '2026-10-25'].map((day) => hours(LocalDate.parse(day)))).toEqual([3, 2, 4]);
  });

  it('is the same again after going to UTC and back, on any day of ten years', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3652 }),
        fc.integer({ min: 4, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (days, hour, minute) => {
          const day = addDays('2025-01-01', days);
          const time = LocalTime.parse(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
          const instant = instantOf(day, time, berlin);
          return localDateOf(instant, berlin) === day && localTimeOf(instant, berlin) === time;
        },
      ),
    ));
});

describe('The end of a day (D1)', () => {
  it.each<[LocalDate, string]>([
    ['2027-01-31', '2027-01-31T23:00:00Z'],
    ['2027-06-30', '2027-06-30T22:00:00Z'],
    ['2027-03-28', '2027-03-28T22:00:00Z'],
    ['2027-12-31', '2027-12-31T23:00:00Z'],
  ])('%s ends in Berlin at %s', (day, instant) => {
    expect(endOfDay(day, berlin)).toBe(instant);
    expect(localDateOf(later(instant, -1), berlin)).toBe(day);
    expect(localDateOf(instant, berlin)).toBe(addDays(day, 1));
  });
});

describe('Days', () => {
  it('are counted over months, leap years and the change of summer time', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2027-03-01', '2027-04-01')).toBe(31);
    expect(daysBetween('2027-04-01', '2027-03-01')).toBe(-31);
    expect(weekdayOf('2027-01-31')).toBe(7);
  });
});

describe('Instants', () => {
  it('are compared across offsets', () => {
    expect(isBefore('2027-01-01T10:00:00+01:00', '2027-01-01T09:30:00Z')).toBe(true);
    expect(isBefore('2027-01-01T09:30:00Z', '2027-01-01T10:30:00+01:00')).toBe(false);
  });
});

import { readTypedDate, readTypedTime } from './typed-date';

describe('A typed date', () => {
  it.each<[string, string | null, string]>([
    ['24.11.2026', '2026-11-24', 'as German letters have it'],
    ['4.1.27', '2027-01-04', 'with a short year'],
    ['24.11.', '2026-11-24', 'without a year: today still counts'],
    ['23.11.', '2027-11-23', 'without a year: yesterday means next year'],
    ['24. 11. 2026', '2026-11-24', 'with spaces'],
    ['24/11/2026', '2026-11-24', 'with strokes'],
    ['2026-11-24', '2026-11-24', 'as machines write it'],
    ['29.02.2028', '2028-02-29', 'on a leap day'],
    ['29.02.2027', null, 'a leap day that does not exist'],
    ['32.13.2026', null, 'no such day'],
    ['übermorgen', null, 'a word'],
  ])('%s is %s (%s)', (text, day) => expect(readTypedDate(text, '2026-11-24')).toBe(day));
});

describe('A typed time', () => {
  it.each<[string, string | null]>([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['930', '09:30'],
    ['09.30 Uhr', '09:30'],
    ['24:00', null],
    ['9:75', null],
  ])('%s is %s', (text, time) => expect(readTypedTime(text)).toBe(time));
});

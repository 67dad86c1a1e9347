import { AttendanceEntry } from '@kaskade/shared/attendance';
import { firstMatch, matching, type Row, shownOf } from './rows';
import { anEntry } from './testing/an-entry';

function row(number: number, givenName: string, familyName: string, rest: Partial<Row> = {}): Row {
  const initiativeName = number === 3 ? 'Annaberger Technikclub' : 'Schülerlabor';
  const entry = AttendanceEntry.parse(anEntry(number, givenName, familyName, { initiativeName }));
  return { id: entry.id, entry, presence: 'expected', state: 'registered', claimId: null, decidedAt: null, onItsWay: false, ...rest };
}

const mueller = row(1, 'Anna', 'Müller');
const gross = row(2, 'René', 'Groß');
const club = row(3, 'Bert', 'Vogel');
const everybody = [mueller, gross, club];

describe('Finding people', () => {
  it.each(['müller', 'Muller', 'mueller', 'MÜ', 'anna mül', 'müller a'])('finds Anna Müller by "%s"', (typed) =>
    expect(matching(everybody, typed)).toEqual([mueller]),
  );

  it.each(['gross', 'groß', 'rene'])('finds René Groß by "%s"', (typed) => expect(matching(everybody, typed)).toEqual([gross]));

  it('puts whoever has the name before those whose initiative has it', () =>
    expect(matching([club, mueller], 'anna')).toEqual([mueller, club]));

  it('takes with Enter the first who is not there yet, and nobody while nothing is typed', () => {
    const here = row(4, 'Anna', 'Amsel', { presence: 'present' });

    expect(firstMatch([here, mueller], 'anna')).toBe(mueller);
    expect(firstMatch([here], 'anna')).toBe(here);
    expect(firstMatch([here, mueller], ' ')).toBeNull();
  });

  it('keeps whoever was just decided in their place among those who are open', () => {
    const here = { ...mueller, presence: 'present' } as const;

    expect(shownOf([here, gross], 'expected', new Set())).toEqual([gross]);
    expect(shownOf([here, gross], 'expected', new Set([here.id]))).toEqual([here, gross]);
  });
});

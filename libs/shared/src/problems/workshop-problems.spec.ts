import { say } from './problem';

describe('The sentence of a refusal', () => {
  const passing = { code: 'WORKSHOP_PASSES_NEXT', position: 2, next: 3, nextOn: '2027-04-07' } as const;

  it('names the day with its weekday and offers to move the rest along', () => {
    expect(say({ ...passing, shiftDays: 42 }, 'de')).toBe(
      'Workshop 2 muss enden, bevor Workshop 3 am Mittwoch, 7. April 2027 beginnt. Sie können die folgenden Workshops mitverschieben, um 42 Tage.',
    );
    expect(say({ ...passing, shiftDays: 1 }, 'en')).toContain('move the following workshops along, by 1 day.');
  });

  it('asks for another date where moving the rest would not help', () =>
    expect(say({ ...passing, shiftDays: null }, 'de')).toContain('Wählen Sie einen früheren Termin.'));

  it('speaks of one person as one', () => {
    expect(say({ code: 'ATTENDANCE_UNDECIDED', count: 1 }, 'de')).toBe('Bei einer Person ist die Anwesenheit noch offen.');
    expect(say({ code: 'ATTENDANCE_UNDECIDED', count: 7 }, 'en')).toBe('The attendance of 7 people is still open.');
  });

  it('says to somebody from an initiative who can help', () =>
    expect(say({ code: 'INITIATIVE_NOT_EXPECTED', missed: 1 }, 'de')).toContain(
      'Die Koordination kann sie mit einer Begründung zulassen.',
    ));
});

import { LocalDate, LocalTime, TimeZone, type LocalTime as Time } from './time';

describe('Days', () => {
  it.each(['2027-02-29', '2027-13-01', '27-01-01', '2027-1-1', '1899-12-31', '2200-01-01', '0027-01-01', '2027-01-01T00:00', ''])(
    'are not: “%s”',
    (text) => expect(LocalDate.safeParse(text).success).toBe(false),
  );
});

describe('Times', () => {
  it.each(['24:00', '9:00', '09:60', '09:00:00', ''])('are not: “%s”', (text: string) =>
    expect(LocalTime.safeParse(text as Time).success).toBe(false),
  );

  it('belong to zones that exist', () => {
    expect(TimeZone.safeParse('Europe/Vienna').success).toBe(true);
    expect(TimeZone.safeParse('Europe/Atlantis').success).toBe(false);
  });
});

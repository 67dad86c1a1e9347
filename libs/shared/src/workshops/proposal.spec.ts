import fc from 'fast-check';
import type { LocalDate } from '../kernel';
import { addDays, daysBetween, weekdayOf } from '../time';
import { dayWarnings, type CalendarFacts } from './date-warnings';
import { proposeDates, type ProposalFacts } from './proposal';
import { sayShortfall } from './warning-sentences';

const hesse = (from: LocalDate, to: LocalDate) => ({ state: 'HE', name: 'Ferien', from, to, source: 'https://example.org' }) as const;

const calendar: CalendarFacts = {
  recommendedGapDays: 14,
  phaseFrom: '2027-02-01',
  phaseUntil: '2027-06-30',
  publicHolidays: [],
  schoolHolidays: [],
  coordinatorDates: [],
  nationalDates: [],
};

const facts: ProposalFacts = {
  workshopCount: 3,
  timeZone: 'Europe/Berlin',
  calendar,
  wishes: { startsAt: '09:00', endsAt: '16:00', weekday: 3 },
  today: '2026-11-24',
};

const datesOf = (proposal: ReturnType<typeof proposeDates>) => proposal.dates.map((proposed) => proposed.date);

describe('The planning assistant', () => {
  it('proposes as many dates as the curriculum has workshops, on the wished weekday, the recommended gap apart', () => {
    const proposal = proposeDates(facts);

    expect(datesOf(proposal)).toEqual(['2027-02-03', '2027-02-17', '2027-03-03']);
    expect(proposal.dates[0]).toMatchObject({ position: 1, startsAt: '09:00', endsAt: '16:00', timeZone: 'Europe/Berlin', warnings: [] });
    expect(proposal.shortfalls).toEqual([]);
  });

  it('keeps a wider gap where it is wished', () =>
    expect(datesOf(proposeDates({ ...facts, wishes: { ...facts.wishes, gapDays: 35 } }))).toEqual([
      '2027-02-03',
      '2027-03-10',
      '2027-04-14',
    ]));

  it('begins on the day that is wished, tomorrow at the earliest', () => {
    expect(datesOf(proposeDates({ ...facts, wishes: { ...facts.wishes, from: '2027-03-01' } }))[0]).toBe('2027-03-03');
    expect(datesOf(proposeDates({ ...facts, today: '2027-04-07' }))[0]).toBe('2027-04-14');
  });

  it('goes around school holidays, public holidays and national dates', () => {
    const busy = {
      ...calendar,
      schoolHolidays: [hesse('2027-02-08', '2027-02-19')],
      publicHolidays: [{ date: '2027-03-03', name: { de: 'Fest', en: 'Feast' }, everywhere: true }],
    } as const;

    expect(
      datesOf(
        proposeDates({
          ...facts,
          calendar: { ...busy, schoolHolidays: [...busy.schoolHolidays], publicHolidays: [...busy.publicHolidays] },
        }),
      ),
    ).toEqual(['2027-02-03', '2027-02-24', '2027-03-10']);
  });

  it('takes any day from Monday to Friday where no weekday is wished', () =>
    expect(datesOf(proposeDates({ ...facts, wishes: { startsAt: '09:00', endsAt: '16:00' } }))).toEqual([
      '2027-02-01',
      '2027-02-15',
      '2027-03-01',
    ]));

  it('says for which workshop there was no free day, and proposes the least troublesome one', () => {
    const proposal = proposeDates({
      ...facts,
      workshopCount: 1,
      calendar: {
        ...calendar,
        phaseUntil: '2027-02-12',
        schoolHolidays: [hesse('2027-02-01', '2027-02-12')],
        publicHolidays: [{ date: '2027-02-03', name: { de: 'Fest', en: 'Feast' }, everywhere: true }],
      },
    });

    expect(datesOf(proposal)).toEqual(['2027-02-10']);
    expect(proposal.dates[0]?.warnings).toMatchObject([{ code: 'SCHOOL_HOLIDAY' }]);
    expect(proposal.shortfalls).toEqual([{ code: 'NO_FREE_DAY', position: 1 }]);
  });

  it('proposes as many as fit where the phase is too short, and says so', () => {
    const proposal = proposeDates({ ...facts, calendar: { ...calendar, phaseUntil: '2027-02-20' } });

    expect(datesOf(proposal)).toEqual(['2027-02-03', '2027-02-17']);
    expect(proposal.shortfalls).toEqual([{ code: 'PHASE_TOO_SHORT', wanted: 3, placed: 2 }]);
    expect(sayShortfall({ code: 'PHASE_TOO_SHORT', wanted: 3, placed: 2 }, 'de')).toContain('nur 2');
  });

  it('proposes nothing in a phase that is over', () =>
    expect(proposeDates({ ...facts, today: '2027-08-01' })).toEqual({
      dates: [],
      shortfalls: [{ code: 'PHASE_TOO_SHORT', wanted: 3, placed: 0 }],
    }));

  it('begins tomorrow where the round has no phase yet, and says so', () => {
    const proposal = proposeDates({ ...facts, calendar: { ...calendar, phaseFrom: null, phaseUntil: null } });

    expect(datesOf(proposal)[0]).toBe('2026-11-25');
    expect(proposal.shortfalls).toEqual([{ code: 'PHASE_UNKNOWN' }]);
  });
});

describe('Every proposal', () => {
  const holidays = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 10 })), { maxLength: 5 });
  const situation = fc.record({
    workshopCount: fc.integer({ min: 1, max: 4 }),
    gapDays: fc.integer({ min: 1, max: 20 }),
    length: fc.integer({ min: 1, max: 60 }),
    weekday: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
    holidays,
  });

  const factsOf = ({
    workshopCount,
    gapDays,
    length,
    weekday,
    holidays: weeks,
  }: {
    workshopCount: number;
    gapDays: number;
    length: number;
    weekday: number | undefined;
    holidays: [number, number][];
  }): ProposalFacts => ({
    ...facts,
    workshopCount,
    calendar: {
      ...calendar,
      phaseUntil: addDays('2027-02-01', length),
      schoolHolidays: weeks.map(([start, days]) => hesse(addDays('2027-02-01', start), addDays('2027-02-01', start + days))),
    },
    wishes: { ...facts.wishes, gapDays, weekday },
  });

  it('keeps to phase, weekday, gap and order', () =>
    fc.assert(
      fc.property(situation, (wished) => {
        const dates = datesOf(proposeDates(factsOf(wished)));

        expect(dates.every((date) => date >= '2027-02-01' && date <= addDays('2027-02-01', wished.length))).toBe(true);
        expect(dates.every((date) => (wished.weekday === undefined ? weekdayOf(date) <= 5 : weekdayOf(date) === wished.weekday))).toBe(
          true,
        );
        expect(dates.slice(1).every((date, index) => daysBetween(dates[index] ?? date, date) >= wished.gapDays)).toBe(true);
      }),
    ));

  it('is as free of holidays as any choice of days could be', () =>
    fc.assert(
      fc.property(situation, (wished) => {
        const given = factsOf(wished);
        const dates = datesOf(proposeDates(given));
        const held = (date: LocalDate) => dayWarnings(date, given.calendar).length;

        expect(dates.reduce((sum, date) => sum + Math.min(1, held(date)), 0)).toBeLessThanOrEqual(
          fewestHolidayDays(given, dates.length) ?? Infinity,
        );
      }),
      { numRuns: 60 },
    ));
});

/** Tries every choice of days; null where so many do not fit. */
function fewestHolidayDays({ calendar: { phaseFrom, phaseUntil, schoolHolidays }, wishes }: ProposalFacts, count: number): number | null {
  if (phaseFrom === null || phaseUntil === null) return null;
  const days = Array.from({ length: daysBetween(phaseFrom, phaseUntil) + 1 }, (_, index) => addDays(phaseFrom, index)).filter((date) =>
    wishes.weekday === undefined ? weekdayOf(date) <= 5 : weekdayOf(date) === wishes.weekday,
  );
  const isHoliday = (date: LocalDate) => schoolHolidays.some((holiday) => date >= holiday.from && date <= holiday.to);
  const known = new Map<string, number>();
  const fewest = (from: LocalDate, left: number): number => {
    if (left === 0) return 0;
    const key = `${from} ${left}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const costs = days
      .filter((date) => date >= from)
      .map((date) => (isHoliday(date) ? 1 : 0) + fewest(addDays(date, Math.max(1, wishes.gapDays ?? 14)), left - 1));
    const best = Math.min(...costs, Infinity);
    known.set(key, best);
    return best;
  };
  return fewest(phaseFrom, count);
}

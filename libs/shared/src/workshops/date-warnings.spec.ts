import { TrainingSessionId, WorkshopId, RegionId, RoundId, type LocalDate } from '../kernel';
import { FederalState } from '../regions';
import { warningsFor, type CalendarFacts } from './date-warnings';
import { publicHolidaysOf } from './german-holidays';
import { sayWarning } from './warning-sentences';

const id = '01980000-0000-7000-8000-000000000001';

const emptyCalendar: CalendarFacts = {
  recommendedGapDays: 14,
  phaseFrom: '2027-01-11',
  phaseUntil: '2027-07-16',
  publicHolidays: [],
  schoolHolidays: [],
  coordinatorDates: [],
  nationalDates: [],
};

const warningsOn = (date: LocalDate, calendar: Partial<CalendarFacts>) =>
  warningsFor({ position: 2, date }, { ...emptyCalendar, ...calendar }, []);

describe('Beside a date stands, without forbidding it (D7),', () => {
  it('nothing where nothing speaks against it', () => expect(warningsOn('2027-03-03', {})).toEqual([]));

  it('that the recommended gap to a neighbour is not kept, before and after', () => {
    const neighbours = [
      { position: 1, date: '2027-02-24' },
      { position: 3, date: '2027-03-16' },
    ] as const;

    expect(warningsFor({ position: 2, date: '2027-03-03' }, emptyCalendar, neighbours)).toEqual([
      { code: 'GAP_SHORT', neighbour: 1, days: 7, recommended: 14 },
      { code: 'GAP_SHORT', neighbour: 3, days: 13, recommended: 14 },
    ]);
  });

  it('nothing about a gap of exactly two weeks', () =>
    expect(warningsFor({ position: 2, date: '2027-03-03' }, emptyCalendar, [{ position: 1, date: '2027-02-17' }])).toEqual([]));

  it('the public holiday of the federal state', () =>
    expect(warningsOn('2027-03-08', { publicHolidays: publicHolidaysOf('BE', '2027-01-01', '2027-12-31') })).toMatchObject([
      { code: 'PUBLIC_HOLIDAY', everywhere: true },
    ]));

  it('nothing about a holiday of another state', () =>
    expect(warningsOn('2027-03-08', { publicHolidays: publicHolidaysOf('HE', '2027-01-01', '2027-12-31') })).toEqual([]));

  it.each<[LocalDate, number, string]>([
    ['2027-03-22', 1, 'the first day counts'],
    ['2027-04-03', 1, 'the last day counts'],
    ['2027-04-04', 0, 'the day after does not'],
  ])('on %s the school holidays %i time (%s)', (date, times) => {
    const easter = {
      state: FederalState.parse('HE'),
      name: 'Osterferien',
      from: '2027-03-22',
      to: '2027-04-03',
      source: 'https://example.org',
    } as const;

    expect(warningsOn(date, { schoolHolidays: [easter] })).toHaveLength(times);
  });

  it('the other workshop that the coordinator runs on that day', () =>
    expect(
      warningsOn('2027-03-03', {
        coordinatorDates: [
          {
            id: WorkshopId.parse(id),
            regionId: RegionId.parse(id),
            regionName: 'Küste',
            title: { de: 'Qualität verstehen' },
            date: '2027-03-03',
            startsAt: '14:00',
            endsAt: '17:00',
            timeZone: 'Europe/Berlin',
            personName: 'Jonas',
          },
        ],
      }),
    ).toEqual([{ code: 'COORDINATOR_BUSY', personName: 'Jonas', title: { de: 'Qualität verstehen' }, startsAt: '14:00' }]));

  it('a national date of the round, on each of its days', () =>
    expect(
      warningsOn('2027-03-03', {
        nationalDates: [
          {
            id: TrainingSessionId.parse(id),
            roundId: RoundId.parse(id),
            kind: 'deepening',
            title: { de: 'Vertiefung' },
            from: '2027-03-02',
            to: '2027-03-03',
          },
        ],
      }),
    ).toEqual([{ code: 'NATIONAL_DATE', kind: 'deepening' }]));

  it('that it lies outside the regional phase', () =>
    expect(warningsOn('2027-07-17', {})).toEqual([{ code: 'OUTSIDE_PHASE', from: '2027-01-11', until: '2027-07-16' }]));

  it('a sentence in both languages', () => {
    const gap = { code: 'GAP_SHORT', neighbour: 1, days: 1, recommended: 14 } as const;

    expect(sayWarning(gap, 'de')).toBe('Nur 1 Tag Abstand zu Workshop 1; empfohlen sind 14.');
    expect(sayWarning(gap, 'en')).toBe('Only 1 day from workshop 1; 14 are recommended.');
  });
});

describe('Public holidays', () => {
  const on = (state: FederalState, date: LocalDate) =>
    publicHolidaysOf(state, date, date).map(({ name, everywhere }) => [name.de, everywhere]);

  it.each<[FederalState, LocalDate, [string, boolean][], string]>([
    ['BY', '2027-08-08', [['Augsburger Friedensfest', false]], 'in Augsburg only'],
    ['BW', '2027-08-08', [], 'not outside Bavaria'],
    ['BY', '2027-08-15', [['Mariä Himmelfahrt', false]], 'in most of Bavaria'],
    ['SL', '2027-08-15', [['Mariä Himmelfahrt', true]], 'in all of the Saarland'],
    ['SN', '2027-05-27', [['Fronleichnam', false]], 'in parts of Saxony'],
    ['TH', '2027-05-27', [['Fronleichnam', false]], 'in parts of Thuringia'],
    ['NW', '2027-05-27', [['Fronleichnam', true]], 'in all of North Rhine-Westphalia'],
    ['BB', '2027-05-27', [], 'not in Brandenburg'],
    ['BE', '2027-03-08', [['Internationaler Frauentag', true]], 'in Berlin'],
    ['MV', '2027-03-08', [['Internationaler Frauentag', true]], 'in Mecklenburg-Western Pomerania'],
    ['TH', '2027-09-20', [['Weltkindertag', true]], 'in Thuringia'],
    ['SN', '2027-11-17', [['Buß- und Bettag', true]], 'in Saxony'],
  ])('of %s on %s are %j (%s)', (state, date, holidays) => expect(on(state, date)).toEqual(holidays));

  it('are told over the turn of the year, in their order', () =>
    expect(publicHolidaysOf('NI', '2026-12-20', '2027-01-10').map((holiday) => holiday.date)).toEqual([
      '2026-12-25',
      '2026-12-26',
      '2027-01-01',
    ]));

  it.each(FederalState.options)('of %s have German and English names and the nine days that all of Germany keeps', (state) => {
    const holidays = publicHolidaysOf(state, '2027-01-01', '2027-12-31');

    expect(holidays.filter((holiday) => holiday.name.en === holiday.name.de || /^[A-Z_]+$/.test(holiday.name.en))).toEqual([]);
    expect(holidays.map((holiday) => holiday.date)).toEqual(
      expect.arrayContaining([
        '2027-01-01',
        '2027-03-26',
        '2027-03-29',
        '2027-05-01',
        '2027-05-06',
        '2027-05-17',
        '2027-10-03',
        '2027-12-25',
        '2027-12-26',
      ]),
    );
  });
});

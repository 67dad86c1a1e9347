import type { FederalState, LocalDate, SchoolHoliday } from '@kaskade/shared';

type Days = readonly [name: string, from: LocalDate, to: LocalDate];

const published: readonly { state: FederalState; source: string; holidays: readonly Days[] }[] = [
  {
    state: 'BW',
    source: 'https://km.baden-wuerttemberg.de/de/service/ferien',
    holidays: [
      ['Herbstferien', '2026-10-26', '2026-10-30'],
      ['Weihnachtsferien', '2026-12-23', '2027-01-09'],
      ['Osterferien', '2027-03-30', '2027-04-03'],
      ['Pfingstferien', '2027-05-18', '2027-05-29'],
      ['Sommerferien', '2027-07-29', '2027-09-11'],
    ],
  },
  {
    state: 'BY',
    source: 'https://www.km.bayern.de/termine/ferien-und-feiertage',
    holidays: [
      ['Herbstferien', '2026-11-02', '2026-11-06'],
      ['Weihnachtsferien', '2026-12-24', '2027-01-08'],
      ['Frühjahrsferien', '2027-02-08', '2027-02-12'],
      ['Osterferien', '2027-03-22', '2027-04-02'],
      ['Pfingstferien', '2027-05-18', '2027-05-28'],
      ['Sommerferien', '2027-08-02', '2027-09-13'],
    ],
  },
  {
    state: 'NW',
    source: 'https://www.kmk.org/service/ferien.html',
    holidays: [
      ['Weihnachtsferien', '2026-12-23', '2027-01-06'],
      ['Osterferien', '2027-03-22', '2027-04-03'],
      ['Pfingstferien', '2027-05-18', '2027-05-18'],
      ['Sommerferien', '2027-07-19', '2027-08-31'],
      ['Herbstferien', '2027-10-23', '2027-11-06'],
      ['Weihnachtsferien', '2027-12-24', '2028-01-08'],
    ],
  },
];

/**
 * School holidays of those federal states of which they are certain. The other states, and what is not published yet, are left out: a
 * missing warning is better than a wrong one.
 */
export const publishedSchoolHolidays = (): SchoolHoliday[] =>
  published.flatMap(({ state, source, holidays }) => holidays.map(([name, from, to]) => ({ state, name, from, to, source })));

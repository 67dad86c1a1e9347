import { getHolidays } from 'feiertagejs';
import { LocalDate, type Bilingual } from '../kernel';
import type { FederalState } from '../regions';
import type { PublicHoliday } from './sequence.contract';

/**
 * Holidays that only parts of a state keep: Assumption Day where most people are Catholic, the Peace Festival in Augsburg,
 * Corpus Christi in some districts of Saxony and Thuringia.
 */
const keptInParts: Partial<Record<FederalState, readonly string[]>> = {
  BY: ['MARIAHIMMELFAHRT', 'AUGSBURGER_FRIEDENSFEST'],
  SN: ['FRONLEICHNAM'],
  TH: ['FRONLEICHNAM'],
};

const names: Readonly<Record<string, Bilingual>> = {
  NEUJAHRSTAG: { de: 'Neujahr', en: 'New Year’s Day' },
  HEILIGEDREIKOENIGE: { de: 'Heilige Drei Könige', en: 'Epiphany' },
  WELTFRAUENTAG: { de: 'Internationaler Frauentag', en: 'International Women’s Day' },
  KARFREITAG: { de: 'Karfreitag', en: 'Good Friday' },
  OSTERSONNTAG: { de: 'Ostersonntag', en: 'Easter Sunday' },
  OSTERMONTAG: { de: 'Ostermontag', en: 'Easter Monday' },
  TAG_DER_ARBEIT: { de: 'Tag der Arbeit', en: 'Labour Day' },
  CHRISTIHIMMELFAHRT: { de: 'Christi Himmelfahrt', en: 'Ascension Day' },
  PFINGSTSONNTAG: { de: 'Pfingstsonntag', en: 'Whit Sunday' },
  PFINGSTMONTAG: { de: 'Pfingstmontag', en: 'Whit Monday' },
  FRONLEICHNAM: { de: 'Fronleichnam', en: 'Corpus Christi' },
  AUGSBURGER_FRIEDENSFEST: { de: 'Augsburger Friedensfest', en: 'Augsburg Peace Festival' },
  MARIAHIMMELFAHRT: { de: 'Mariä Himmelfahrt', en: 'Assumption Day' },
  WELTKINDERTAG: { de: 'Weltkindertag', en: 'World Children’s Day' },
  DEUTSCHEEINHEIT: { de: 'Tag der Deutschen Einheit', en: 'Day of German Unity' },
  REFORMATIONSTAG: { de: 'Reformationstag', en: 'Reformation Day' },
  ALLERHEILIGEN: { de: 'Allerheiligen', en: 'All Saints’ Day' },
  BUBETAG: { de: 'Buß- und Bettag', en: 'Day of Repentance and Prayer' },
  ERSTERWEIHNACHTSFEIERTAG: { de: 'Erster Weihnachtstag', en: 'Christmas Day' },
  ZWEITERWEIHNACHTSFEIERTAG: { de: 'Zweiter Weihnachtstag', en: 'Boxing Day' },
};

/** Public holidays of a federal state from the first to the last day, both included, in their order. */
export function publicHolidaysOf(state: FederalState, from: LocalDate, to: LocalDate): PublicHoliday[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  return years.flatMap((year) => holidaysOfYear(state, year)).filter((holiday) => holiday.date >= from && holiday.date <= to);
}

function holidaysOfYear(state: FederalState, year: number): PublicHoliday[] {
  const parts = keptInParts[state] ?? [];
  const ofState = getHolidays(year, state);
  const ofParts = [...getHolidays(year, 'ALL'), ...getHolidays(year, 'AUGSBURG')].filter((holiday) => parts.includes(holiday.name));
  const all = new Map([...ofState, ...ofParts].map((holiday) => [holiday.name, holiday]));
  return [...all.values()]
    .map(({ name, dateString, translate }) => ({
      date: LocalDate.parse(dateString),
      name: names[name] ?? { de: translate('de') ?? name, en: name },
      everywhere: !parts.includes(name),
    }))
    .toSorted((first, second) => first.date.localeCompare(second.date));
}

const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

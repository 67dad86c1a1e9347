import { inject, Injectable } from '@angular/core';
import { defaultTimeZone, type Instant, type Language, type LocalDate, type LocalTime } from '@kaskade/shared/kernel';
import { CurrentLanguage } from './current-language';

/** A stretch of wall-clock time as workshops and training sessions carry it. */
export interface Stretch {
  readonly date: LocalDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
}

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Days and times in words, always with the weekday. Follows the language, so use it in templates and `computed`. */
@Injectable({ providedIn: 'root' })
export class Dates {
  private readonly current = inject(CurrentLanguage);

  /** "Di, 24. November 2026" */
  day(date: LocalDate): string {
    return this.withWeekday(noonOf(date), 'UTC', 'long');
  }

  /** "Di, 24.11.2026" for tables. */
  shortDay(date: LocalDate): string {
    return this.withWeekday(noonOf(date), 'UTC', '2-digit');
  }

  /** "Di, 24. November 2026" or "Di, 24. November – Do, 26. November 2026". */
  days(from: LocalDate, to: LocalDate): string {
    return from === to ? this.day(from) : `${this.day(from)} – ${this.day(to)}`;
  }

  /** "November 2026" for dates of which only the month is known. */
  month(date: LocalDate): string {
    return this.format(noonOf(date), { timeZone: 'UTC', month: 'long', year: 'numeric' });
  }

  /** "Di, 24. November 2026, 09:00–16:00 Uhr" */
  when({ date, startsAt, endsAt }: Stretch): string {
    return `${this.day(date)}, ${this.clock(`${startsAt}–${endsAt}`)}`;
  }

  /** "Di, 24. November 2026, 14:03 Uhr" in the zone of the programme or the one given. */
  instant(at: Instant, timeZone = defaultTimeZone): string {
    return `${this.dayOf(at, timeZone)}, ${this.clock(this.timeOf(at, timeZone))}`;
  }

  /** "Di, 24. November 2026": the day on which it was then in the zone of the programme or the one given. */
  dayOf(at: Instant, timeZone = defaultTimeZone): string {
    return this.withWeekday(Date.parse(at), timeZone, 'long');
  }

  /** "Di, 24.11.2026, 14:03" for tables. */
  shortInstant(at: Instant, timeZone = defaultTimeZone): string {
    return `${this.withWeekday(Date.parse(at), timeZone, '2-digit')}, ${this.timeOf(at, timeZone)}`;
  }

  /** "14:03" */
  timeOf(at: Instant, timeZone = defaultTimeZone): string {
    return this.format(Date.parse(at), { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  }

  /** "Dienstag" */
  weekday(date: LocalDate): string {
    return this.format(noonOf(date), { timeZone: 'UTC', weekday: 'long' });
  }

  private clock(time: string): string {
    return this.current.language() === 'de' ? `${time} Uhr` : time;
  }

  private withWeekday(milliseconds: number, timeZone: string, month: 'long' | '2-digit'): string {
    const weekday = this.format(milliseconds, { timeZone, weekday: 'short' }).replace('.', '');
    const day = month === 'long' ? 'numeric' : '2-digit';
    return `${weekday}, ${this.format(milliseconds, { timeZone, day, month, year: 'numeric' })}`;
  }

  private format(milliseconds: number, options: Intl.DateTimeFormatOptions): string {
    const locale = locales[this.current.language()];
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
    formatters.set(key, known);
    return known.format(milliseconds);
  }
}

const noonOf = (date: LocalDate): number => Date.parse(`${date}T12:00:00Z`);

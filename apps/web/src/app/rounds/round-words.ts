import { inject, Injectable } from '@angular/core';
import { inLanguage, type LocalDate } from '@kaskade/shared/kernel';
import { roundStateLabels } from '@kaskade/shared/labels';
import type { RoundState, RoundSummary, TrainingSessionView } from '@kaskade/shared/rounds';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import type { Tone } from '../ui/badge';

const tones: Readonly<Record<RoundState, Tone>> = {
  draft: 'neutral',
  call_open: 'accent',
  selection: 'info',
  training: 'info',
  regional_phase: 'accent',
  closing: 'info',
  completed: 'success',
  archived: 'neutral',
  cancelled: 'danger',
};

/** How rounds are put into words: their state, and days as exactly as they are known. */
@Injectable({ providedIn: 'root' })
export class RoundWords {
  private readonly dates = inject(Dates);
  private readonly language = inject(CurrentLanguage).language;

  state(state: RoundState): string {
    return inLanguage(roundStateLabels[state], this.language());
  }

  tone(state: RoundState): Tone {
    return tones[state];
  }

  /** "November 2024 – Fr, 23. Mai 2025": months where only they are published. */
  period({
    startsOn,
    startsOnPrecision,
    endsOn,
    endsOnPrecision,
  }: Pick<RoundSummary, 'startsOn' | 'startsOnPrecision' | 'endsOn' | 'endsOnPrecision'>): string {
    const from = startsOn && this.asKnown(startsOn, startsOnPrecision);
    const until = endsOn && this.asKnown(endsOn, endsOnPrecision);
    return [from, until].filter(Boolean).join(' – ') || '–';
  }

  /** From one day to another, or from month to month where only they are published; a dash where nothing is set. */
  span(from: LocalDate | null, until: LocalDate | null, precision: RoundSummary['callPrecision'] = 'day'): string {
    if (precision !== 'day')
      return this.period({ startsOn: from, startsOnPrecision: precision, endsOn: until, endsOnPrecision: precision });
    if (from && until) return this.dates.days(from, until);
    return from ? this.dates.day(from) : until ? this.dates.day(until) : '–';
  }

  /** When a national date is, with times where they are known. */
  sessionTime({ startsOn, endsOn, startsAt, endsAt, precision }: TrainingSessionView): string {
    if (precision === 'month') return this.dates.month(startsOn);
    if (startsOn === endsOn && startsAt && endsAt) return this.dates.when({ date: startsOn, startsAt, endsAt });
    return this.dates.days(startsOn, endsOn);
  }

  private asKnown(date: LocalDate, precision: RoundSummary['startsOnPrecision']): string {
    return precision === 'day' ? this.dates.day(date) : this.dates.month(date);
  }
}

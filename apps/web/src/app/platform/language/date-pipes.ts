import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { Instant, LocalDate } from '@kaskade/shared/kernel';
import { Dates, type Stretch } from './dates';

/* Impure, because the language may change while the date stays. */

/** `{{ round.opensOn | day }}`: "Di, 24. November 2026"; `| day: 'short'`: "Di, 24.11.2026". */
@Pipe({ name: 'day', pure: false })
export class DayPipe implements PipeTransform {
  private readonly dates = inject(Dates);

  transform(date: LocalDate, form: 'long' | 'short' = 'long'): string {
    return form === 'short' ? this.dates.shortDay(date) : this.dates.day(date);
  }
}

/** `{{ workshop | when }}`: "Di, 24. November 2026, 09:00–16:00 Uhr". */
@Pipe({ name: 'when', pure: false })
export class WhenPipe implements PipeTransform {
  private readonly dates = inject(Dates);

  transform(stretch: Stretch): string {
    return this.dates.when(stretch);
  }
}

/** `{{ entry.at | instant }}`: "Di, 24. November 2026, 14:03 Uhr"; a time zone may follow. */
@Pipe({ name: 'instant', pure: false })
export class InstantPipe implements PipeTransform {
  private readonly dates = inject(Dates);

  transform(at: Instant, timeZone?: string): string {
    return this.dates.instant(at, timeZone);
  }
}

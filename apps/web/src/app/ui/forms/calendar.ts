import { Component, computed, inject, input, output } from '@angular/core';
import { DateAdapter, provideNativeDateAdapter } from '@angular/material/core';
import { MatCalendar } from '@angular/material/datepicker';
import type { LocalDate } from '@kaskade/shared/kernel';
import { CurrentLanguage } from '../../platform/language/current-language';
import { CalendarHeader } from './calendar-header';

/** A month to choose a day from: Material's calendar, speaking in `LocalDate`. Loaded when first opened. */
@Component({
  selector: 'ui-calendar',
  imports: [MatCalendar],
  providers: [provideNativeDateAdapter()],
  template: `
    <mat-calendar
      [headerComponent]="header"
      [selected]="selected()"
      [startAt]="selected() ?? nativeOf(today())"
      [minDate]="nativeOf(from())"
      [maxDate]="nativeOf(until())"
      (selectedChange)="choose($event)"
    />
  `,
})
export class Calendar {
  protected readonly header = CalendarHeader;
  private readonly adapter = inject<DateAdapter<Date>>(DateAdapter);

  readonly date = input<LocalDate | null>(null);
  readonly today = input.required<LocalDate>();
  readonly from = input<LocalDate | null>(null);
  readonly until = input<LocalDate | null>(null);
  readonly chosen = output<LocalDate>();

  protected readonly selected = computed(() => this.nativeOf(this.date()));

  constructor() {
    this.adapter.setLocale(inject(CurrentLanguage).language() === 'de' ? 'de-DE' : 'en-GB');
  }

  protected nativeOf(date: LocalDate | null): Date | null {
    if (!date) return null;
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    return this.adapter.createDate(year, month - 1, day);
  }

  protected choose(date: Date | null): void {
    if (date) this.chosen.emit(localDateOf(date));
  }
}

const localDateOf = (date: Date): LocalDate => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as LocalDate;

const two = (number: number): string => String(number).padStart(2, '0');

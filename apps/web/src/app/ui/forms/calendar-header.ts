import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { DateAdapter } from '@angular/material/core';
import { MatCalendar } from '@angular/material/datepicker';
import { CurrentLanguage } from '../../platform/language/current-language';
import { texts } from '../../platform/language/texts';
import { Button } from '../button';
import { uiTexts } from '../ui-texts';

/** The month shown, and the way to its neighbours. Material's own head speaks English only and names its button otherwise than it reads. */
@Component({
  selector: 'ui-calendar-header',
  imports: [Button],
  template: `
    <ui-button variant="quiet" icon="arrowLeft" [label]="t('previousMonth')" (pressed)="go(-1)" />
    <span aria-live="polite">{{ month() }}</span>
    <ui-button variant="quiet" icon="arrowRight" [label]="t('nextMonth')" (pressed)="go(1)" />
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding: var(--space-2) var(--space-2) 0;
    }
    span {
      font: 650 var(--size-body) / 1.25 var(--font-heading);
    }
  `,
})
export class CalendarHeader {
  protected readonly t = texts(uiTexts);
  private readonly calendar = inject<MatCalendar<Date>>(MatCalendar);
  private readonly adapter = inject<DateAdapter<Date>>(DateAdapter);
  private readonly language = inject(CurrentLanguage).language;
  private readonly changes = toSignal(this.calendar.stateChanges, { equal: () => false });

  protected readonly month = computed(() => {
    this.changes();
    return new Intl.DateTimeFormat(this.language(), { month: 'long', year: 'numeric' }).format(this.calendar.activeDate);
  });

  protected go(months: number): void {
    this.calendar.activeDate = this.adapter.addCalendarMonths(this.calendar.activeDate, months);
  }
}

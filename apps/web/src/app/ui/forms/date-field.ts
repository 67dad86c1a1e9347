import { CdkTrapFocus } from '@angular/cdk/a11y';
import { CdkConnectedOverlay, CdkOverlayOrigin } from '@angular/cdk/overlay';
import { Component, computed, inject, input, linkedSignal, model, signal } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import type { LocalDate } from '@kaskade/shared/kernel';
import { Dates } from '../../platform/language/dates';
import { texts } from '../../platform/language/texts';
import { Today } from '../../platform/time/clock';
import { Button } from '../button';
import { uiTexts } from '../ui-texts';
import { Calendar } from './calendar';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';
import { isLocalDate, readTypedDate, writeDate } from './typed-date';

/** A day, typed as people write it or taken from a calendar; shows the weekday. Holds `YYYY-MM-DD`, or what was typed where that is no day. */
@Component({
  selector: 'ui-date-field',
  imports: [FieldFrame, Button, CdkOverlayOrigin, CdkConnectedOverlay, CdkTrapFocus, Calendar],
  template: `
    <ui-field-frame [of]="this">
      <div class="row" cdkOverlayOrigin #origin="cdkOverlayOrigin">
        <input
          class="control"
          inputmode="decimal"
          autocomplete="off"
          [id]="controlId"
          [value]="typed()"
          [disabled]="disabled()"
          [attr.placeholder]="'TT.MM.JJJJ'"
          [attr.aria-invalid]="error() ? 'true' : null"
          [attr.aria-describedby]="describedBy()"
          (input)="type($event)"
          (change)="settle()"
          (blur)="leave()"
        />
        <ui-button variant="quiet" icon="calendar" [label]="t('openCalendar')" [expanded]="open()" (pressed)="open.set(!open())" />
        <span class="weekday" aria-live="polite">{{ weekday() }}</span>
      </div>
      <ng-template
        cdkConnectedOverlay
        [cdkConnectedOverlayOrigin]="origin"
        [cdkConnectedOverlayOpen]="open()"
        (overlayOutsideClick)="open.set(false)"
        (detach)="open.set(false)"
      >
        <div class="popup" role="dialog" [attr.aria-label]="t('calendar')" cdkTrapFocus cdkTrapFocusAutoCapture>
          @defer (when open()) {
            <ui-calendar [date]="day()" [today]="today()" [from]="from()" [until]="until()" (chosen)="choose($event)" />
          }
        </div>
      </ng-template>
    </ui-field-frame>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
      align-items: center;
      width: fit-content;
      max-width: 100%;
    }
    .control {
      width: 9.5rem;
      font-variant-numeric: tabular-nums;
    }
    .weekday {
      color: var(--colour-muted);
    }
    .popup {
      width: min(20rem, calc(100vw - 2rem));
      min-height: 22rem;
      border: 1px solid var(--colour-line);
      border-radius: var(--radius-large);
      background: var(--colour-surface);
      box-shadow: var(--shadow-high);
    }
  `,
})
export class DateField extends FieldControl implements FormValueControl<string> {
  protected readonly t = texts(uiTexts);
  protected readonly today = inject(Today);
  private readonly dates = inject(Dates);

  readonly value = model('');
  readonly from = input<LocalDate | null>(null);
  readonly until = input<LocalDate | null>(null);

  protected readonly open = signal(false);
  protected readonly day = computed(() => dayOf(this.value()));
  protected readonly typed = linkedSignal(() => writtenOf(this.value()));
  protected readonly weekday = computed(() => {
    const day = this.day();
    return day ? this.dates.weekday(day) : '';
  });

  protected type(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const text = event.target.value;
    const complete = /\d{4}$/.test(text.trim()) ? readTypedDate(text, this.today()) : null;
    this.value.set(complete ?? text);
    this.typed.set(text);
  }

  protected settle(): void {
    const date = readTypedDate(this.typed(), this.today());
    this.value.set(date ?? this.typed());
    this.typed.set(date ? writeDate(date) : this.typed());
  }

  protected leave(): void {
    if (this.value() !== '') this.touch.emit();
  }

  protected choose(date: LocalDate): void {
    this.value.set(date);
    this.open.set(false);
    this.focus();
  }
}

const dayOf = (value: string): LocalDate | null => (isLocalDate(value) ? value : null);

const writtenOf = (value: string): string => (isLocalDate(value) ? writeDate(value) : value);

import { Component, linkedSignal, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';
import { readTypedTime } from './typed-date';

/** A time of day, typed as people write it ("9", "9:30", "930"). Holds `HH:MM`, or what was typed where that is no time. */
@Component({
  selector: 'ui-time-field',
  imports: [FieldFrame],
  template: `
    <ui-field-frame [of]="this">
      <input
        class="control"
        inputmode="numeric"
        autocomplete="off"
        placeholder="09:00"
        [id]="controlId"
        [value]="typed()"
        [disabled]="disabled()"
        [attr.aria-invalid]="error() ? 'true' : null"
        [attr.aria-describedby]="describedBy()"
        (input)="type($event)"
        (change)="settle()"
        (blur)="leave()"
      />
    </ui-field-frame>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .control {
      width: 6.5rem;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class TimeField extends FieldControl implements FormValueControl<string> {
  readonly value = model('');
  protected readonly typed = linkedSignal(() => this.value());

  protected type(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const text = event.target.value;
    this.value.set(text);
    this.typed.set(text);
  }

  protected settle(): void {
    const time = readTypedTime(this.typed());
    if (!time) return;
    this.value.set(time);
    this.typed.set(time);
  }

  protected leave(): void {
    if (this.value() !== '') this.touch.emit();
  }
}

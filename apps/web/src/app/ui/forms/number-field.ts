import { Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';

/** A whole number; null while empty. A text input, because a wheel must not change it. */
@Component({
  selector: 'ui-number-field',
  imports: [FieldFrame],
  template: `
    <ui-field-frame [of]="this">
      <span class="row">
        <input
          class="control"
          inputmode="numeric"
          autocomplete="off"
          [id]="controlId"
          [value]="value() ?? ''"
          [disabled]="disabled()"
          [attr.aria-invalid]="error() ? 'true' : null"
          [attr.aria-describedby]="describedBy()"
          (input)="read($event)"
          (blur)="left()"
        />
        @if (unit()) {
          <span class="muted">{{ unit() }}</span>
        }
      </span>
    </ui-field-frame>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .row {
      display: flex;
      gap: var(--space-2);
      align-items: center;
    }
    .control {
      width: 7rem;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class NumberField extends FieldControl implements FormValueControl<number | null> {
  readonly value = model<number | null>(null);
  readonly unit = input('');

  protected left(): void {
    if (this.value() !== null) this.touch.emit();
  }

  protected read(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const text = event.target.value.trim();
    this.value.set(text === '' ? null : Number(text.replace(',', '.')));
  }
}

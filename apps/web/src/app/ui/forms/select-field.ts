import { Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { texts } from '../../platform/language/texts';
import { uiTexts } from '../ui-texts';
import type { Choice } from './choices';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';

/** One of a handful, as the native select. */
@Component({
  selector: 'ui-select-field',
  imports: [FieldFrame],
  template: `
    <ui-field-frame [of]="this">
      <select
        class="control"
        [id]="controlId"
        [disabled]="disabled()"
        [attr.aria-invalid]="error() ? 'true' : null"
        [attr.aria-describedby]="describedBy()"
        (change)="read($event)"
      >
        <option value="" [selected]="value() === ''">{{ emptyLabel() || t('choose') }}</option>
        @for (choice of choices(); track choice.value) {
          <option [value]="choice.value" [selected]="choice.value === value()">{{ choice.label }}</option>
        }
      </select>
    </ui-field-frame>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
  `,
})
export class SelectField extends FieldControl implements FormValueControl<string> {
  protected readonly t = texts(uiTexts);
  readonly value = model('');
  readonly choices = input.required<readonly Choice[]>();
  readonly emptyLabel = input('');

  protected read(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.value.set(event.target.value);
    this.touch.emit();
  }
}

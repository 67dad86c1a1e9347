import { Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Icon } from '../icon';
import type { Choice } from './choices';
import { FieldControl } from './field-control';

/** One of a few, all to be seen, each with a second line where it helps. */
@Component({
  selector: 'ui-radio-field',
  imports: [Icon],
  template: `
    <fieldset [attr.aria-describedby]="describedBy()">
      <legend>
        <span data-label>{{ label() }}</span>
      </legend>
      @if (hint()) {
        <p class="hint" [id]="controlId + '-hint'">{{ hint() }}</p>
      }
      <div class="choices">
        @for (choice of choices(); track choice.value; let first = $first) {
          <label>
            <input
              type="radio"
              [attr.id]="first ? controlId : null"
              [name]="controlId"
              [value]="choice.value"
              [checked]="choice.value === value()"
              [disabled]="disabled()"
              (change)="value.set(choice.value); touch.emit()"
            />
            <span>
              {{ choice.label }}
              @if (choice.detail) {
                <small>{{ choice.detail }}</small>
              }
            </span>
          </label>
        }
      </div>
      @if (error()) {
        <p class="error" [id]="controlId + '-error'"><ui-icon name="error" [size]="16" /> {{ error() }}</p>
      }
    </fieldset>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
      max-width: var(--width-text);
    }
    fieldset {
      display: grid;
      gap: var(--space-2);
    }
    legend {
      margin-bottom: var(--space-1);
      font-weight: 600;
    }
    .hint {
      color: var(--colour-muted);
      font-size: var(--size-small);
    }
    .choices {
      display: grid;
      gap: var(--space-2);
    }
    label {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--space-3);
      padding: var(--space-3);
      border: 1px solid var(--colour-line);
      border-radius: var(--radius);
      background: var(--colour-surface);
      cursor: pointer;
    }
    label:has(:checked) {
      border-color: var(--colour-accent);
      box-shadow: inset 0 0 0 1px var(--colour-accent);
    }
    input {
      width: 1.375rem;
      height: 1.375rem;
      margin: 0.0625rem 0 0;
      accent-color: var(--colour-accent);
    }
    small {
      display: block;
      color: var(--colour-muted);
      font-size: var(--size-small);
    }
    .error {
      display: flex;
      gap: 0.375rem;
      color: var(--colour-danger);
      font-size: var(--size-small);
      font-weight: 600;
    }
  `,
})
export class RadioField extends FieldControl implements FormValueControl<string> {
  readonly value = model('');
  readonly choices = input.required<readonly Choice[]>();
}

import { Component, model } from '@angular/core';
import type { FormCheckboxControl } from '@angular/forms/signals';
import { Icon } from '../icon';
import { FieldControl } from './field-control';

/** Yes or no, with the sentence beside the box. */
@Component({
  selector: 'ui-checkbox-field',
  imports: [Icon],
  template: `
    <span class="row">
      <input
        type="checkbox"
        [id]="controlId"
        [checked]="checked()"
        [disabled]="disabled()"
        [attr.aria-invalid]="error() ? 'true' : null"
        [attr.aria-describedby]="describedBy()"
        (change)="read($event)"
      />
      <label [for]="controlId"
        ><span data-label>{{ label() }}</span></label
      >
    </span>
    @if (hint()) {
      <p class="hint" [id]="controlId + '-hint'">{{ hint() }}</p>
    }
    @if (error()) {
      <p class="error" [id]="controlId + '-error'"><ui-icon name="error" [size]="16" /> {{ error() }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
      min-width: 0;
      max-width: var(--width-text);
    }
    .row {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--space-3);
      align-items: start;
    }
    input {
      width: 1.5rem;
      height: 1.5rem;
      margin: 0;
      accent-color: var(--colour-accent);
    }
    label {
      padding-top: 0.0625rem;
    }
    .hint {
      margin-left: 2.25rem;
      color: var(--colour-muted);
      font-size: var(--size-small);
    }
    .error {
      display: flex;
      gap: 0.375rem;
      margin-left: 2.25rem;
      color: var(--colour-danger);
      font-size: var(--size-small);
      font-weight: 600;
    }
  `,
})
export class CheckboxField extends FieldControl implements FormCheckboxControl {
  readonly checked = model(false);

  protected read(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.checked.set(event.target.checked);
    this.touch.emit();
  }
}

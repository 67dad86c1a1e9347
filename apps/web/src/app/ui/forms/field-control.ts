import { booleanAttribute, computed, Directive, input, output } from '@angular/core';
import type { ValidationError } from '@angular/forms/signals';
import { uniqueId } from '../ids';

/** What every field has: a label, a hint, the error of the form, and the ids that tie them to the control. */
@Directive()
export abstract class FieldControl {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly optional = input(false, { transform: booleanAttribute });
  /** For a lone search or filter field whose label would only be noise for the eye. */
  readonly labelHidden = input(false, { transform: booleanAttribute });

  /* Bound by `[formField]`. */
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly touch = output();

  readonly controlId = uniqueId('field');
  readonly error = computed(() => (this.touched() ? (this.errors()[0]?.message ?? '') : ''));
  readonly describedBy = computed(() => {
    const ids = [this.hint() ? `${this.controlId}-hint` : '', this.error() ? `${this.controlId}-error` : ''].filter(Boolean);
    return ids.length > 0 ? ids.join(' ') : null;
  });

  /** Called by the error summary's links. */
  focus(): void {
    document.getElementById(this.controlId)?.focus();
  }
}

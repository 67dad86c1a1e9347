import { Component, computed, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';

/** Several lines of text, growing with what is typed; tells the room left when it gets scarce. */
@Component({
  selector: 'ui-text-area-field',
  imports: [FieldFrame],
  template: `
    <ui-field-frame [of]="this">
      <textarea
        class="control"
        [id]="controlId"
        [rows]="rows()"
        [value]="value()"
        [disabled]="disabled()"
        [attr.aria-invalid]="error() ? 'true' : null"
        [attr.aria-describedby]="describedBy()"
        (input)="read($event)"
        (blur)="left()"
      ></textarea>
      @if (roomLeft() !== null) {
        <span class="muted small numbers">{{ roomLeft() }}</span>
      }
    </ui-field-frame>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
  `,
})
export class TextAreaField extends FieldControl implements FormValueControl<string> {
  readonly value = model('');
  readonly rows = input(4);
  /** Longest text of the schema, for telling the room left. */
  readonly limit = input<number>();

  protected readonly roomLeft = computed(() => {
    const limit = this.limit();
    if (limit === undefined || this.value().length < limit * 0.8) return null;
    return `${this.value().length} / ${limit}`;
  });

  protected left(): void {
    if (this.value() !== '') this.touch.emit();
  }

  protected read(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.value.set(event.target.value);
  }
}

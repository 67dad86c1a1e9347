import { Component, computed, input, model, signal } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { texts } from '../../platform/language/texts';
import { Button } from '../button';
import { uiTexts } from '../ui-texts';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';

export type TextFieldType = 'text' | 'email' | 'password' | 'url' | 'tel';

/** One line of text. A password can be shown. */
@Component({
  selector: 'ui-text-field',
  imports: [FieldFrame, Button],
  template: `
    <ui-field-frame [of]="this">
      <div class="row">
        <input
          class="control"
          [id]="controlId"
          [type]="shownType()"
          [value]="value()"
          [disabled]="disabled()"
          [attr.autocomplete]="autocomplete() || null"
          [attr.inputmode]="inputMode() || null"
          [attr.placeholder]="placeholder() || null"
          [attr.spellcheck]="type() === 'text' ? null : 'false'"
          [attr.aria-invalid]="error() ? 'true' : null"
          [attr.aria-describedby]="describedBy()"
          [attr.aria-required]="optional() ? null : 'true'"
          (input)="value.set(asText($event))"
          (blur)="left()"
        />
        @if (type() === 'password') {
          <ui-button
            variant="quiet"
            icon="eye"
            [label]="revealed() ? t('hidePassword') : t('showPassword')"
            [pressedState]="revealed()"
            (pressed)="revealed.set(!revealed())"
          />
        }
      </div>
    </ui-field-frame>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .row {
      position: relative;
    }
    .row:has(ui-button) .control {
      padding-right: 3.25rem;
    }
    ui-button {
      position: absolute;
      inset: calc((2.75rem - var(--target)) / 2) 0.125rem auto auto;
    }
  `,
})
export class TextField extends FieldControl implements FormValueControl<string> {
  protected readonly t = texts(uiTexts);
  readonly value = model('');
  readonly type = input<TextFieldType>('text');
  readonly autocomplete = input('');
  readonly inputMode = input('');
  readonly placeholder = input('');

  protected readonly revealed = signal(false);
  protected readonly shownType = computed(() => (this.revealed() ? 'text' : this.type()));

  protected left(): void {
    if (this.value() !== '') this.touch.emit();
  }

  protected asText(event: Event): string {
    return event.target instanceof HTMLInputElement ? event.target.value : '';
  }
}

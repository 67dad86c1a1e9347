import { Component, input } from '@angular/core';
import { texts } from '../../platform/language/texts';
import { Icon } from '../icon';
import { uiTexts } from '../ui-texts';
import type { FieldControl } from './field-control';

/** Label above, hint below it, the control, and the error right under the control. */
@Component({
  selector: 'ui-field-frame',
  imports: [Icon],
  template: `
    <div class="above">
      <label [for]="of().controlId" [class.visually-hidden]="of().labelHidden()">
        <span data-label>{{ of().label() }}</span>
        @if (of().optional()) {
          <span class="optional"> ({{ t('optional') }})</span>
        }
      </label>
      @if (of().hint()) {
        <p class="hint" [id]="of().controlId + '-hint'">{{ of().hint() }}</p>
      }
    </div>
    <div class="below">
      <ng-content />
      @if (of().error()) {
        <p class="error" [id]="of().controlId + '-error'">
          <ui-icon name="error" [size]="16" /><span>{{ of().error() }}</span>
        </p>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
      min-width: 0;
      max-width: var(--width-text);
    }
    .above,
    .below {
      display: grid;
      gap: var(--space-1);
      min-width: 0;
    }
    .above {
      align-content: end;
    }
    .below {
      align-content: start;
    }
    label {
      width: fit-content;
      max-width: 100%;
      font-weight: 600;
    }
    .optional {
      color: var(--colour-muted);
      font-weight: 400;
    }
    .hint {
      color: var(--colour-muted);
      font-size: var(--size-small);
      line-height: 1.45;
    }
    .error {
      display: flex;
      gap: 0.375rem;
      align-items: baseline;
      color: var(--colour-danger);
      font-size: var(--size-small);
      font-weight: 600;
      line-height: 1.4;
    }
    .error ui-icon {
      align-self: flex-start;
      margin-top: 0.125rem;
    }
  `,
})
export class FieldFrame {
  protected readonly t = texts(uiTexts);
  readonly of = input.required<FieldControl>();
}

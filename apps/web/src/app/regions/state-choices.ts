import { Component, inject, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { FederalState } from '@kaskade/shared/regions';
import { CheckboxField } from '../ui/forms/checkbox-field';
import { FieldControl } from '../ui/forms/field-control';
import { RegionWords } from './region-words';

/** Further federal states into which a network reaches. */
@Component({
  selector: 'app-state-choices',
  imports: [CheckboxField],
  template: `
    <details [open]="value().length > 0">
      <summary [id]="controlId">
        <span data-label>{{ label() }}</span>
      </summary>
      <div class="boxes" role="group" [attr.aria-labelledby]="controlId">
        @for (state of others(); track state) {
          <ui-checkbox-field [label]="words.federalState(state)" [checked]="value().includes(state)" (checkedChange)="toggle(state)" />
        }
      </div>
      @if (error()) {
        <p class="error">{{ error() }}</p>
      }
    </details>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    summary {
      width: fit-content;
      min-height: 2rem;
      color: var(--colour-accent);
      font-weight: 600;
      cursor: pointer;
    }
    .boxes {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
      gap: var(--space-3);
      padding-block: var(--space-3);
    }
    .error {
      color: var(--colour-danger);
      font-size: var(--size-small);
      font-weight: 600;
    }
  `,
})
export class StateChoices extends FieldControl implements FormValueControl<string[]> {
  protected readonly words = inject(RegionWords);

  readonly value = model<string[]>([]);
  /** The state in which the network has its seat; it is chosen elsewhere. */
  readonly seat = input('');

  protected others(): FederalState[] {
    return FederalState.options.filter((state) => state !== this.seat());
  }

  protected toggle(state: FederalState): void {
    this.value.update((chosen) => (chosen.includes(state) ? chosen.filter((one) => one !== state) : [...chosen, state]));
    this.touch.emit();
  }
}

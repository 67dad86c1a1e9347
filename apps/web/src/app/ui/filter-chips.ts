import { Component, input, model } from '@angular/core';
import type { Choice } from './forms/choices';
import { texts } from '../platform/language/texts';
import { uiTexts } from './ui-texts';

/** One filter as a row of chips; '' is all. Bind it to `urlParam` and the address carries it. */
@Component({
  selector: 'ui-filter-chips',
  template: `
    <div role="group" [attr.aria-label]="label()">
      @if (withAll()) {
        <button type="button" [attr.aria-pressed]="value() === ''" (click)="value.set('')">{{ t('all') }}</button>
      }
      @for (choice of choices(); track choice.value) {
        <button type="button" [attr.aria-pressed]="value() === choice.value" (click)="value.set(choice.value)">
          {{ choice.label }}
          @if (choice.detail) {
            <span class="detail">{{ choice.detail }}</span>
          }
        </button>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
    button {
      display: inline-flex;
      gap: var(--space-2);
      align-items: center;
      min-height: var(--chip-height, 2.25rem);
      padding: 0.25rem 0.875rem;
      border: 1px solid var(--colour-edge);
      border-radius: var(--radius-round);
      background: var(--colour-surface);
      color: var(--colour-text);
      font: 500 0.9375rem / 1.3 var(--font-text);
      cursor: pointer;
    }
    button:hover {
      background: var(--colour-sunken);
    }
    button[aria-pressed='true'] {
      border-color: var(--colour-accent);
      background: var(--colour-accent);
      color: var(--colour-on-accent);
    }
    .detail {
      font-variant-numeric: tabular-nums;
      opacity: 0.85;
    }
    @media (forced-colors: active) {
      button[aria-pressed='true'] {
        outline: 3px solid Highlight;
      }
    }
  `,
})
export class FilterChips {
  protected readonly t = texts(uiTexts);
  readonly label = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly withAll = input(true);
  readonly value = model('');
}

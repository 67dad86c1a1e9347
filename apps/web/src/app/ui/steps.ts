import { Component, input } from '@angular/core';
import { texts } from '../platform/language/texts';
import { Icon } from './icon';
import { uiTexts } from './ui-texts';

export type StepState = 'done' | 'current' | 'open' | 'skipped';

export interface Step {
  readonly label: string;
  readonly state: StepState;
  readonly detail?: string;
}

/** Where something stands on its way: done, now, to come. Beside each other on wide screens, below each other on narrow ones. */
@Component({
  selector: 'ui-steps',
  imports: [Icon],
  template: `
    <ol [attr.aria-label]="label()">
      @for (step of steps(); track $index) {
        <li [class]="step.state" [attr.aria-current]="step.state === 'current' ? 'step' : null">
          <span class="dot">
            @if (step.state === 'done') {
              <ui-icon name="check" [size]="15" />
            } @else if (step.state === 'skipped') {
              <ui-icon name="minus" [size]="15" />
            } @else {
              {{ $index + 1 }}
            }
          </span>
          <span class="words">
            <span class="label"
              >{{ step.label }}<span class="visually-hidden">, {{ t(step.state) }}</span></span
            >
            @if (step.detail) {
              <span class="detail">{{ step.detail }}</span>
            }
          </span>
        </li>
      }
    </ol>
  `,
  styles: `
    :host {
      display: block;
      container-type: inline-size;
      min-width: 0;
    }
    ol {
      display: grid;
      gap: 0;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      position: relative;
      display: grid;
      align-content: start;
      grid-template-columns: 1.75rem minmax(0, 1fr);
      gap: var(--space-3);
      padding-bottom: var(--space-4);
    }
    li:not(:last-child)::before {
      content: '';
      position: absolute;
      inset: 1.75rem auto 0 0.8125rem;
      width: 2px;
      background: var(--colour-line);
    }
    li.done:not(:last-child)::before {
      background: var(--colour-accent);
    }
    .dot {
      display: grid;
      place-items: center;
      width: 1.75rem;
      height: 1.75rem;
      border: 2px solid var(--colour-edge);
      border-radius: 50%;
      background: var(--colour-surface);
      color: var(--colour-muted);
      font-size: 0.8125rem;
      font-weight: 650;
      font-variant-numeric: tabular-nums;
    }
    .done .dot {
      border-color: var(--colour-accent);
      background: var(--colour-accent);
      color: var(--colour-on-accent);
    }
    .current .dot {
      border-color: var(--colour-accent);
      color: var(--colour-accent);
      box-shadow: 0 0 0 4px var(--colour-accent-soft);
    }
    .words {
      display: grid;
      padding-top: 0.125rem;
    }
    .label {
      font-weight: 600;
      line-height: 1.4;
    }
    .open .label,
    .skipped .label {
      color: var(--colour-muted);
      font-weight: 500;
    }
    .detail {
      color: var(--colour-muted);
      font-size: var(--size-small);
      line-height: 1.4;
    }
    @container (min-width: 46rem) {
      ol {
        grid-auto-columns: minmax(0, 1fr);
        grid-auto-flow: column;
      }
      li {
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-2);
        padding: 0 var(--space-3) 0 0;
      }
      li:not(:last-child)::before {
        inset: 0.8125rem 0 auto 1.75rem;
        width: auto;
        height: 2px;
      }
    }
  `,
})
export class Steps {
  protected readonly t = texts(uiTexts);
  readonly label = input.required<string>();
  readonly steps = input.required<readonly Step[]>();
}

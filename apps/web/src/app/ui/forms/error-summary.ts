import { afterRenderEffect, Component, computed, ElementRef, input, viewChild } from '@angular/core';
import { texts } from '../../platform/language/texts';
import { Icon } from '../icon';
import { uiTexts } from '../ui-texts';
import type { FormStanding } from './schema-form';

/** What stands in the way of sending, at the head of the form. Takes the focus after each refused attempt; its lines lead to the fields. */
@Component({
  selector: 'ui-error-summary',
  imports: [Icon],
  template: `
    @if (count() > 0) {
      <section #box tabindex="-1" role="alert" aria-atomic="true">
        <h2><ui-icon name="error" [size]="22" /> {{ heading() }}</h2>
        <ul>
          @for (refusal of of().refusals(); track refusal) {
            <li>{{ refusal }}</li>
          }
          @for (fault of of().faults(); track $index) {
            <li>
              @if (fault.focus) {
                <button type="button" (click)="fault.focus()">{{ fault.label }}: {{ fault.message }}</button>
              } @else {
                {{ fault.message }}
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    :host:empty {
      display: none;
    }
    section {
      display: grid;
      gap: var(--space-2);
      padding: var(--space-4);
      border: 2px solid var(--colour-danger);
      border-radius: var(--radius);
      background: var(--colour-danger-soft);
    }
    section:focus {
      outline: 3px solid var(--colour-focus);
      outline-offset: 2px;
    }
    h2 {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      color: var(--colour-danger);
      font-size: var(--size-h3);
    }
    ul {
      display: grid;
      gap: var(--space-1);
      padding-left: 1.25rem;
    }
    button {
      min-height: 1.5rem;
      padding: 0;
      border: 0;
      background: none;
      color: var(--colour-danger);
      font: inherit;
      font-weight: 600;
      text-align: left;
      text-decoration: underline;
      text-underline-offset: 0.18em;
      cursor: pointer;
    }
  `,
})
export class ErrorSummary {
  protected readonly t = texts(uiTexts);
  readonly of = input.required<FormStanding>();

  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  protected readonly count = computed(() => this.of().faults().length + this.of().refusals().length);
  protected readonly heading = computed(() => {
    const faults = this.of().faults().length;
    return faults > 0 ? this.t.count('summary', faults) : this.t('refused');
  });

  constructor() {
    let answered = 0;
    afterRenderEffect(() => {
      const failures = this.of().failures();
      const box = this.box()?.nativeElement;
      if (failures <= answered || !box) return;
      answered = failures;
      box.focus();
    });
  }
}

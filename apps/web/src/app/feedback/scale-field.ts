import { Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { texts } from '../platform/language/texts';
import { FieldControl } from '../ui/forms/field-control';
import { feedbackTexts } from './feedback-texts';

/** One of five steps between two ends, or no answer at all, which is what it begins with. */
@Component({
  selector: 'app-scale-field',
  template: `
    <fieldset>
      <legend data-label>{{ label() }}</legend>
      <div class="steps">
        @for (step of steps; track step; let first = $first) {
          <label>
            <input
              type="radio"
              [attr.id]="first ? controlId : null"
              [name]="controlId"
              [checked]="value() === step"
              [attr.aria-label]="nameOf(step)"
              (change)="choose(step)"
            />
            <span aria-hidden="true" class="numbers">{{ step }}</span>
          </label>
        }
        <label class="none">
          <input type="radio" [name]="controlId" [checked]="value() === null" (change)="choose(null)" />
          <span>{{ t('form.none') }}</span>
        </label>
      </div>
      <p class="ends muted small" aria-hidden="true">
        <span>1 = {{ low() }}</span
        ><span>5 = {{ high() }}</span>
      </p>
    </fieldset>
  `,
  styles: `
    :host {
      display: block;
    }
    legend {
      margin-bottom: var(--space-2);
      font-weight: 600;
    }
    .steps {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
    label {
      position: relative;
      display: grid;
      place-items: center;
      min-width: 2.75rem;
      min-height: 2.75rem;
      padding: 0 var(--space-2);
      border: 1px solid var(--colour-edge);
      border-radius: var(--radius);
      background: var(--colour-surface);
      cursor: pointer;
    }
    input {
      position: absolute;
      inset: 0;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
    label:has(:checked) {
      border-color: var(--colour-accent);
      background: var(--colour-accent-soft);
      color: var(--colour-on-accent-soft);
      font-weight: 650;
      box-shadow: inset 0 0 0 1px var(--colour-accent);
    }
    label.none,
    label.none:has(:checked) {
      border-color: transparent;
      background: none;
      box-shadow: none;
      color: var(--colour-muted);
      font-weight: 400;
    }
    label:has(:focus-visible) {
      outline: 3px solid var(--colour-focus);
      outline-offset: 2px;
    }
    .ends {
      display: flex;
      gap: var(--space-4);
      margin-top: var(--space-2);
    }
    @media (forced-colors: active) {
      label:has(:checked) {
        outline: 2px solid Highlight;
      }
    }
  `,
})
export class ScaleField extends FieldControl implements FormValueControl<number | null> {
  protected readonly t = texts(feedbackTexts);
  readonly value = model<number | null>(null);
  readonly low = input.required<string>();
  readonly high = input.required<string>();
  protected readonly steps = [1, 2, 3, 4, 5];

  protected nameOf(step: number): string {
    const end = step === 1 ? this.low() : step === 5 ? this.high() : '';
    return end ? `${step}, ${end}` : String(step);
  }

  protected choose(step: number | null): void {
    this.value.set(step);
    this.touch.emit();
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { type Problem, say } from '@kaskade/shared/problems';
import { type DateWarning, sayWarning } from '@kaskade/shared/workshops';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { Icon } from '../ui/icon';
import { sequencesTexts } from './sequences-texts';

/** What speaks against a date, beside it and while it is typed: what forbids it (rule D6) and what is only to be considered (rule D7). */
@Component({
  selector: 'app-date-hints',
  imports: [Icon],
  host: { 'aria-live': 'polite' },
  template: `
    @if (refused().length > 0) {
      <ul class="plain-list refused" [attr.aria-label]="t('hints.refusals')">
        @for (sentence of refused(); track sentence) {
          <li><ui-icon name="error" [size]="16" />{{ sentence }}</li>
        }
      </ul>
    }
    @if (warned().length > 0) {
      <ul class="plain-list warned" [attr.aria-label]="t('hints.warnings')">
        @for (sentence of warned(); track sentence) {
          <li><ui-icon name="alert" [size]="16" />{{ sentence }}</li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    :host:empty {
      display: none;
    }
    ul {
      display: grid;
      gap: var(--space-1);
      font-size: var(--size-small);
      line-height: 1.4;
    }
    li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.375rem;
      align-items: start;
    }
    ui-icon {
      margin-top: 0.125rem;
    }
    .refused {
      color: var(--colour-danger);
      font-weight: 600;
    }
    .warned {
      color: var(--colour-warning);
    }
  `,
})
export class DateHints {
  readonly warnings = input<readonly DateWarning[]>([]);
  readonly refusals = input<readonly Problem[]>([]);

  protected readonly t = texts(sequencesTexts);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly refused = computed(() => this.refusals().map((problem) => say(problem, this.language())));
  protected readonly warned = computed(() => this.warnings().map((warning) => sayWarning(warning, this.language())));
}

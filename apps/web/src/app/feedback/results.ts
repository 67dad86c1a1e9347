import { Component, computed, inject, input } from '@angular/core';
import type { FeedbackResultsView, TextQuestion } from '@kaskade/shared/feedback';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { feedbackTexts } from './feedback-texts';

/** What was said: each scale with its mean and how the answers spread, and what was written. */
@Component({
  selector: 'app-feedback-results',
  template: `
    <dl class="scales">
      @for (scale of scales(); track scale.question) {
        <div class="scale">
          <dt>{{ scale.label }}</dt>
          <dd>
            @if (scale.mean === null) {
              <span class="muted">{{ t('results.nobody') }}</span>
            } @else {
              <span class="mean numbers"
                >{{ scale.mean }} <small>{{ t('results.ofFive') }}</small></span
              >
              <ol class="bars" [attr.aria-label]="scale.told">
                @for (bar of scale.bars; track bar.step) {
                  <li>
                    <span class="bar" aria-hidden="true"><span [style.inline-size.%]="bar.share"></span></span>
                    <span class="step numbers">{{ bar.step }}</span>
                    <span class="visually-hidden">{{ t('results.step', { step: bar.step }) }}: </span>
                    <span class="numbers">{{ bar.count }}</span>
                  </li>
                }
              </ol>
              <p class="ends muted small">
                <span>1 = {{ scale.low }}</span> <span>5 = {{ scale.high }}</span>
              </p>
            }
          </dd>
        </div>
      }
    </dl>
    @for (text of results().texts; track text.question) {
      <section class="stack tight">
        <h3>{{ t(textKey(text.question)) }}</h3>
        @if (text.texts.length) {
          <ul class="plain-list stack tight">
            @for (words of text.texts; track $index) {
              <li class="words">{{ words }}</li>
            }
          </ul>
        } @else {
          <p class="muted">{{ t('results.noTexts') }}</p>
        }
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-6);
    }
    .scales {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
      gap: var(--space-5);
      margin: 0;
    }
    dt {
      font-weight: 600;
    }
    dd {
      margin: var(--space-2) 0 0;
    }
    .mean {
      font-size: var(--size-figure);
      font-weight: 650;
      line-height: 1.1;
    }
    .mean small {
      color: var(--colour-muted);
      font-size: var(--size-body);
      font-weight: 400;
    }
    .bars {
      display: grid;
      gap: 3px;
      margin: var(--space-3) 0 0;
      padding: 0;
      list-style: none;
    }
    .bars li {
      display: grid;
      grid-template-columns: 1rem 1fr 2rem;
      grid-template-areas: 'step bar count';
      gap: var(--space-2);
      align-items: center;
      font-size: var(--size-small);
    }
    .step {
      grid-area: step;
      color: var(--colour-muted);
    }
    .bar {
      grid-area: bar;
      height: 0.75rem;
      border-radius: var(--radius-small);
      background: var(--colour-sunken);
    }
    .bar span {
      display: block;
      height: 100%;
      border-radius: inherit;
      background: var(--colour-accent);
    }
    .ends {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      margin-top: var(--space-2);
    }
    .words {
      padding: var(--space-3) var(--space-4);
      border-inline-start: 3px solid var(--colour-accent);
      background: var(--colour-sunken);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    @media (forced-colors: active) {
      .bar span {
        background: CanvasText;
      }
    }
  `,
})
export class FeedbackResults {
  readonly results = input.required<FeedbackResultsView>();

  protected readonly t = texts(feedbackTexts);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly scales = computed(() =>
    this.results().scales.map(({ question, answered, mean, counts }) => {
      const label = this.t(`scales.${question}.label`);
      const said = mean === null ? null : new Intl.NumberFormat(this.language(), { minimumFractionDigits: 1 }).format(mean);
      return {
        question,
        label,
        low: this.t(`scales.${question}.low`),
        high: this.t(`scales.${question}.high`),
        mean: said,
        told: this.t('results.distribution', { label, mean: said ?? '', answered }),
        bars: counts.map((count, index) => ({ step: index + 1, count, share: answered === 0 ? 0 : (count / answered) * 100 })),
      };
    }),
  );

  protected textKey(question: TextQuestion) {
    return `texts.${question}` as const;
  }
}

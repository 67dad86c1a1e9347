import { Component, inject, input } from '@angular/core';
import type { InvitationByLink } from '@kaskade/shared/initiatives';
import { inLanguage } from '@kaskade/shared/kernel';
import { CurrentLanguage } from '../../platform/language/current-language';
import { WhenPipe } from '../../platform/language/date-pipes';
import { texts } from '../../platform/language/texts';
import { answerTexts } from './answer-texts';

type WorkshopDate = InvitationByLink['dates'][number];

/** The workshops of an invitation with weekday, time and place. */
@Component({
  selector: 'app-date-list',
  imports: [WhenPipe],
  template: `
    <ol class="plain-list">
      @for (date of dates(); track date.id) {
        <li>
          <span class="number" aria-hidden="true">{{ date.position }}</span>
          <span class="words">
            <strong>{{ titleOf(date) }}</strong>
            <span class="numbers">{{ date | when }}</span>
            <span class="muted">{{ placeOf(date) }}</span>
          </span>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      gap: var(--space-4);
    }
    li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--space-3);
    }
    .number {
      display: grid;
      place-items: center;
      width: 2rem;
      height: 2rem;
      border-radius: 50%;
      background: var(--colour-accent-soft);
      color: var(--colour-on-accent-soft);
      font: 650 0.9375rem / 1 var(--font-heading);
    }
    .words {
      display: grid;
    }
  `,
})
export class DateList {
  readonly dates = input.required<readonly WorkshopDate[]>();

  protected readonly t = texts(answerTexts);
  private readonly language = inject(CurrentLanguage).language;

  protected titleOf({ title }: WorkshopDate): string {
    return inLanguage(title, this.language());
  }

  protected placeOf({ placeName, online }: WorkshopDate): string {
    return placeName ?? this.t(online ? 'question.online' : 'question.placeOpen');
  }
}

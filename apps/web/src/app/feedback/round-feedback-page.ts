import { Component, computed, inject, input } from '@angular/core';
import type { RoundId } from '@kaskade/shared/kernel';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { FeedbackApi } from './feedback-api';
import { feedbackTexts } from './feedback-texts';
import { FeedbackResults } from './results';

/** The feedback of a whole round, workshop by workshop of the curriculum. */
@Component({
  selector: 'app-round-feedback-page',
  imports: [PageHeader, Await, Card, EmptyState, FeedbackResults],
  template: `
    <div class="page">
      <ui-page-header [heading]="t('round.title')" [lead]="t('round.lead')" [crumbs]="crumbs()" />
      <ui-await [of]="read" [rows]="6" />
      @if (read.hasValue()) {
        <div class="stack wide">
          @for (position of read.value().positions; track position.position) {
            <ui-card [heading]="t('round.position', { position: position.position })">
              @if (position.results; as results) {
                <p class="muted">{{ t.count('results.basis', results.answers) }} {{ t.count('round.from', position.workshops) }}</p>
                <app-feedback-results [results]="results" />
              }
            </ui-card>
          } @empty {
            <ui-empty-state [heading]="t('round.empty')">{{ t('round.emptyText') }}</ui-empty-state>
          }
        </div>
      }
    </div>
  `,
})
export class RoundFeedbackPage {
  readonly roundId = input.required<RoundId>();

  protected readonly t = texts(feedbackTexts);
  protected readonly read = inject(FeedbackApi).ofRound(this.roundId);
  protected readonly crumbs = computed(() => [{ label: this.t('round.rounds'), link: '/rounds' }]);
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import { say } from '@kaskade/shared/problems';
import { isBefore } from '@kaskade/shared/time';
import { reasonsAgainstRound, reasonsNotToPublish, type SequenceView, type WorkshopView } from '@kaskade/shared/workshops';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { Now } from '../platform/time/clock';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Toasts } from '../ui/toasts';
import { CancelWorkshopDialog } from './cancel-workshop-dialog';
import { PublishDialog } from './publish-dialog';
import { WorkshopWords } from './workshop-words';
import { workshopsTexts } from './workshops-texts';

/** What a coordinator can do with a workshop that is still ahead: open the registration, or call it off. */
@Component({
  selector: 'app-next-card',
  imports: [Card, Button, PublishDialog, CancelWorkshopDialog],
  template: `
    @if (workshop().state === 'planned' || workshop().state === 'published') {
      <ui-card [heading]="workshop().state === 'planned' ? t('next.plannedTitle') : t('next.publishedTitle')">
        <p>{{ sentence() }}</p>
        <div class="cluster">
          @if (workshop().state === 'planned') {
            <ui-button variant="primary" [reasons]="whyNotPublish()" (pressed)="publishing.set(true)">{{ t('next.publish') }}</ui-button>
          }
          <ui-button variant="quiet" (pressed)="cancelling.set(true)">{{ t('next.cancel') }}</ui-button>
        </div>
      </ui-card>
      <app-publish-dialog
        [open]="publishing()"
        [workshop]="workshop()"
        [sequence]="sequence()"
        (closed)="publishing.set(false)"
        (published)="published($event)"
        (stale)="stale.emit()"
      />
      <app-cancel-workshop-dialog
        [open]="cancelling()"
        [workshop]="workshop()"
        [sequence]="sequence()"
        (closed)="cancelling.set(false)"
        (cancelled)="cancelled($event)"
        (stale)="stale.emit()"
      />
    }
  `,
})
export class NextCard {
  readonly workshop = input.required<WorkshopView>();
  readonly sequence = input.required<SequenceView | null>();
  readonly changed = output<WorkshopView>();
  /** Somebody else was quicker: the workshop should be read again. */
  readonly stale = output<void>();

  protected readonly t = texts(workshopsTexts);
  private readonly words = inject(WorkshopWords);
  private readonly now = inject(Now);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly publishing = signal(false);
  protected readonly cancelling = signal(false);
  protected readonly whyNotPublish = computed(() => {
    const sequence = this.sequence();
    const problems = [...(sequence ? reasonsAgainstRound(sequence.roundState) : []), ...reasonsNotToPublish(this.workshop())];
    return problems.map((problem) => say(problem, this.language()));
  });
  protected readonly sentence = computed(() => {
    const workshop = this.workshop();
    if (workshop.state === 'planned') return this.t('next.planned');
    if (!isBefore(this.now(), workshop.ends)) return this.t('next.publishedOver');
    return this.t('next.publishedUntil', { until: this.words.endOf(workshop) });
  });

  protected published(workshop: WorkshopView): void {
    this.publishing.set(false);
    this.changed.emit(workshop);
    this.toasts.say(this.t('publish.done'));
  }

  protected cancelled(workshop: WorkshopView): void {
    this.cancelling.set(false);
    this.changed.emit(workshop);
    this.toasts.say(this.t('cancel.done'));
  }
}

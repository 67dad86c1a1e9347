import { Component, computed, inject, input, output } from '@angular/core';
import type { WorkshopSummary } from '@kaskade/shared/workshops';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { SequenceWords } from './sequence-words';
import { sequencesTexts } from './sequences-texts';

/** Somebody else was quicker: shows what holds now, and leaves the choice between that and what was typed. */
@Component({
  selector: 'app-stale-notice',
  imports: [Banner, Button],
  template: `
    <ui-banner kind="warning" [heading]="t('stale.title')">
      <p>{{ now() }}</p>
      <div class="cluster">
        <ui-button (pressed)="keep.emit()">{{ t('stale.keep') }}</ui-button>
        @if (replaceable()) {
          <ui-button icon="refresh" (pressed)="take.emit()">{{ t('stale.take') }}</ui-button>
        }
      </div>
    </ui-banner>
  `,
})
export class StaleNotice {
  readonly workshop = input.required<WorkshopSummary>();
  /** What was typed is another version of the same, which the new state can replace. */
  readonly replaceable = input(true);
  readonly keep = output<void>();
  readonly take = output<void>();

  protected readonly t = texts(sequencesTexts);
  private readonly dates = inject(Dates);
  private readonly words = inject(SequenceWords);

  protected readonly now = computed(() => {
    const workshop = this.workshop();
    return this.t('stale.now', {
      when: this.dates.when(workshop),
      place: this.words.place(workshop) || this.words.mode(workshop.mode),
      seats: this.t('workshop.seats', { taken: workshop.seatsTaken, capacity: workshop.capacity }),
    });
  });
}

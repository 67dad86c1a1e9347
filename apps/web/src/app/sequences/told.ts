import { Component, computed, input } from '@angular/core';
import type { SequenceView, WorkshopSummary } from '@kaskade/shared/workshops';
import { texts } from '../platform/language/texts';
import { sequencesTexts } from './sequences-texts';

type Initiatives = SequenceView['initiatives'];

/** Initiatives that take part. */
export const takingPart = ({ registered, active, completed }: Initiatives): number => registered + active + completed;

/** How many people and initiatives hear of another date or of a cancellation: who is registered or waits, who takes part or is invited. */
export const audienceOf = (workshop: WorkshopSummary, { initiatives }: Pick<SequenceView, 'initiatives'>) => ({
  people: workshop.counters.registered + workshop.counters.waiting,
  initiatives: takingPart(initiatives) + initiatives.invited,
});

/** True where anybody hears of it. */
export const anybodyHears = (workshop: WorkshopSummary, sequence: SequenceView): boolean => {
  const { people, initiatives } = audienceOf(workshop, sequence);
  return people + initiatives > 0;
};

/** Says before a change how many it reaches by e-mail. */
@Component({
  selector: 'app-told',
  template: `
    <p>{{ sentence() }}</p>
    @if (along()) {
      <p class="muted small">{{ t('move.toldAlong') }}</p>
    }
  `,
})
export class Told {
  readonly workshop = input.required<WorkshopSummary>();
  readonly sequence = input.required<SequenceView>();
  readonly said = input.required<'move.told' | 'cancel.told'>();
  /** The others move as well. */
  readonly along = input(false);

  protected readonly t = texts(sequencesTexts);
  protected readonly sentence = computed(() => {
    const { people, initiatives } = audienceOf(this.workshop(), this.sequence());
    if (people + initiatives === 0) return this.t('move.toldNobody');
    return this.t(this.said(), {
      people: this.t.count('move.people', people),
      initiatives: this.t.count('move.initiatives', initiatives),
    });
  });
}

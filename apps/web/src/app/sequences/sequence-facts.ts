import { inject, Injectable } from '@angular/core';
import type { SequenceView } from '@kaskade/shared/workshops';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import type { Fact } from '../ui/facts';
import { sequencesTexts } from './sequences-texts';
import { takingPart } from './told';

/** What is to be known of a sequence at a glance. */
@Injectable({ providedIn: 'root' })
export class SequenceFacts {
  private readonly t = texts(sequencesTexts);
  private readonly dates = inject(Dates);

  of({ phaseFrom, phaseUntil, coordinators, recommendedGapDays, initiatives }: SequenceView): Fact[] {
    return [
      { label: this.t('page.phase'), value: phaseFrom && phaseUntil ? this.dates.days(phaseFrom, phaseUntil) : this.t('page.phaseOpen') },
      { label: this.t('page.coordinators'), value: coordinators.map(({ name }) => name).join(', ') || this.t('page.nobody') },
      { label: this.t('page.gap'), value: this.t.count('page.gapDays', recommendedGapDays) },
      { label: this.t('page.initiativesIn'), value: this.initiatives(initiatives) },
    ];
  }

  private initiatives(counters: SequenceView['initiatives']): string {
    const part = takingPart(counters);
    return counters.invited === 0 ? String(part) : this.t.count('page.initiativesWaiting', counters.invited, { in: part });
  }
}

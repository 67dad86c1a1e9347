import { inject, Injectable } from '@angular/core';
import { stepCard, type Step, type StepCard } from './step-card';
import { StepParts } from './step-parts';

export type RegionalKind = 'planSequence' | 'publishWorkshops' | 'remindInitiatives' | 'applyToRound';

/** What a coordinator can turn to in the own region, in words. */
@Injectable({ providedIn: 'root' })
export class RegionalStepWords {
  private readonly parts = inject(StepParts);

  card(step: Step<RegionalKind>): StepCard {
    switch (step.kind) {
      case 'planSequence': {
        const { regionName, roundName, missing, workshopCount } = step;
        const detail = this.parts.t('steps.planSequenceDetail', { region: regionName, round: roundName, missing, all: workshopCount });
        return stepCard(this.parts.t('steps.planSequence'), detail, 'calendar', ['/sequences', step.sequenceId]);
      }
      case 'publishWorkshops': {
        const detail = this.parts.t('steps.publishWorkshopsDetail', { region: step.regionName, workshop: this.parts.workshop(step) });
        const link = step.count === 1 ? ['/workshops', step.workshopId] : ['/sequences', step.sequenceId];
        return stepCard(this.parts.t.count('steps.publishWorkshops', step.count), detail, 'globe', link);
      }
      case 'remindInitiatives': {
        const { regionName: region, answerBy } = step;
        const detail = answerBy
          ? this.parts.t('steps.remindInitiativesUntil', { region, day: this.parts.dates.day(answerBy) })
          : this.parts.t('steps.remindInitiativesDetail', { region });
        return stepCard(this.parts.t.count('steps.remindInitiatives', step.count), detail, 'mail', ['/sequences', step.sequenceId]);
      }
      case 'applyToRound':
        return this.apply(step);
    }
  }

  private apply({ regionName, roundName, roundId, applicationId, closesOn }: Step<'applyToRound'>): StepCard {
    const detail = this.parts.t('steps.applyToRoundDetail', { region: regionName, round: roundName, day: this.parts.dates.day(closesOn) });
    return applicationId
      ? stepCard(this.parts.t('steps.finishApplication'), detail, 'inbox', ['/applications', applicationId, 'edit'])
      : stepCard(this.parts.t('steps.applyToRound'), detail, 'inbox', '/applications/new', { round: roundId });
  }
}

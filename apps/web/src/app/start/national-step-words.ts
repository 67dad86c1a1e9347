import { inject, Injectable } from '@angular/core';
import { stepCard, type Step, type StepCard } from './step-card';
import { StepParts } from './step-parts';

export type NationalKind =
  'decideApplications' | 'advanceRound' | 'completeRound' | 'closeCall' | 'askForMinutes' | 'askForPlaces' | 'askForDates';

/** What the national team can turn to, in words. */
@Injectable({ providedIn: 'root' })
export class NationalStepWords {
  private readonly parts = inject(StepParts);

  card(step: Step<NationalKind>): StepCard {
    switch (step.kind) {
      case 'decideApplications':
        return stepCard(this.parts.t.count('steps.decideApplications', step.count), step.roundName, 'inbox', '/applications', {
          round: step.roundId,
          state: 'submitted',
        });
      case 'advanceRound':
        return stepCard(
          this.parts.t('steps.advanceRound', { state: this.parts.state(step.to) }),
          this.parts.t('steps.advanceRoundDetail', { round: step.roundName }),
          'layers',
          ['/rounds', step.roundId],
        );
      case 'completeRound':
        return this.completeRound(step);
      case 'closeCall':
        return this.closeCall(step);
      case 'askForMinutes':
        return this.askForMinutes(step);
      case 'askForPlaces':
        return stepCard(this.parts.t.count('steps.askForPlaces', step.count), this.firstOf(step), 'pin', ['/workshops', step.workshopId]);
      case 'askForDates':
        return this.askForDates(step);
    }
  }

  private completeRound({ to, roundName, roundId, lacking }: Step<'completeRound'>): StepCard {
    const detail = this.parts.t('steps.completeRoundDetail', {
      round: roundName,
      lacking: lacking.map(({ sentence }) => sentence).join(' '),
    });
    return stepCard(this.parts.t('steps.completeRound', { state: this.parts.state(to) }), detail, 'layers', ['/rounds', roundId]);
  }

  private closeCall({ roundName, closesOn, applications, places, roundId }: Step<'closeCall'>): StepCard {
    const figures = { round: roundName, day: this.parts.dates.day(closesOn), applications, places: places ?? '–' };
    return stepCard(this.parts.t('steps.closeCall'), this.parts.t('steps.closeCallDetail', figures), 'clock', '/applications', {
      round: roundId,
    });
  }

  private askForMinutes(step: Step<'askForMinutes'>): StepCard {
    const [heading, detail] = [this.parts.t.count('steps.askForMinutes', step.count), this.firstOf(step)];
    return step.count === 1
      ? stepCard(heading, detail, 'file', ['/workshops', step.workshopId])
      : stepCard(heading, detail, 'file', '/workshops', { when: 'past', state: 'held' });
  }

  private askForDates({ count, roundName, roundId, regionNames, sequenceId }: Step<'askForDates'>): StepCard {
    const names = regionNames.join(', ');
    const regions = count > regionNames.length ? this.parts.t('steps.others', { names, count: count - regionNames.length }) : names;
    const heading = this.parts.t.count('steps.askForDates', count);
    const detail = this.parts.t('steps.askForDatesDetail', { round: roundName, regions });
    return count === 1
      ? stepCard(heading, detail, 'calendar', ['/sequences', sequenceId])
      : stepCard(heading, detail, 'calendar', '/sequences', { round: roundId, planned: 'no' });
  }

  private firstOf({ count, regionName, position, date }: Step<'askForMinutes' | 'askForPlaces'>): string {
    return this.parts.t(count === 1 ? 'steps.first' : 'steps.firstOfMany', {
      region: regionName,
      position,
      day: this.parts.dates.day(date),
    });
  }
}

import { inject, Injectable } from '@angular/core';
import { stepCard, type Step, type StepCard } from './step-card';
import { StepParts } from './step-parts';

export type WorkshopKind = 'runWorkshop' | 'seatWaiting' | 'prepareWorkshop' | 'decideAttendance' | 'confirmHeld' | 'writeMinutes';

/** What a coordinator can turn to around a workshop, in words. */
@Injectable({ providedIn: 'root' })
export class WorkshopStepWords {
  private readonly parts = inject(StepParts);

  card(step: Step<WorkshopKind>): StepCard {
    const workshop = this.parts.workshop(step);
    const link = ['/workshops', step.workshopId];
    switch (step.kind) {
      case 'runWorkshop':
        return stepCard(this.parts.t('today.checkIn'), workshop, 'checkCircle', [...link, 'attendance']);
      case 'seatWaiting': {
        const detail =
          step.free > 0
            ? this.parts.t.count('steps.seatWaitingDetail', step.free, { workshop })
            : this.parts.t('steps.seatWaitingFull', { workshop });
        return stepCard(this.parts.t.count('steps.seatWaiting', step.waiting), detail, 'wait', link);
      }
      case 'prepareWorkshop': {
        const { registered, capacity } = step;
        return stepCard(
          this.parts.t('steps.prepareWorkshop'),
          this.parts.t('steps.prepareWorkshopDetail', { workshop, registered, capacity }),
          'list',
          link,
        );
      }
      case 'decideAttendance':
        return stepCard(this.parts.t.count('steps.decideAttendance', step.undecided), workshop, 'users', [...link, 'attendance']);
      case 'confirmHeld':
        return stepCard(
          this.parts.t('steps.confirmHeld'),
          this.parts.t.count('steps.confirmHeldDetail', step.tookPart, { workshop }),
          'check',
          link,
        );
      case 'writeMinutes':
        return stepCard(this.parts.t('steps.writeMinutes'), workshop, 'edit', link);
    }
  }
}

import { inject, Injectable } from '@angular/core';
import type { NextStep } from '@kaskade/shared/start';
import { MemberStepWords } from './member-step-words';
import { NationalStepWords } from './national-step-words';
import { RegionalStepWords } from './regional-step-words';
import type { StepCard } from './step-card';
import { WorkshopStepWords } from './workshop-step-words';

/** Steps in words: the shared rule says what is next, this says it in the language of the moment and where it is done. */
@Injectable({ providedIn: 'root' })
export class StepWords {
  private readonly national = inject(NationalStepWords);
  private readonly regional = inject(RegionalStepWords);
  private readonly workshops = inject(WorkshopStepWords);
  private readonly membership = inject(MemberStepWords);

  card(step: NextStep): StepCard {
    switch (step.kind) {
      case 'decideApplications':
      case 'advanceRound':
      case 'completeRound':
      case 'closeCall':
      case 'askForMinutes':
      case 'askForPlaces':
      case 'askForDates':
        return this.national.card(step);
      case 'attendWorkshop':
      case 'answerInvitation':
      case 'registerPeople':
      case 'addParticipants':
      case 'readMaterials':
      case 'seeFailedMails':
        return this.membership.card(step);
      case 'runWorkshop':
      case 'seatWaiting':
      case 'prepareWorkshop':
      case 'decideAttendance':
      case 'confirmHeld':
      case 'writeMinutes':
        return this.workshops.card(step);
      default:
        return this.regional.card(step);
    }
  }
}

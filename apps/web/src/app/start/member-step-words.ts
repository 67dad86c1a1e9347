import { inject, Injectable } from '@angular/core';
import { stepCard, type Step, type StepCard } from './step-card';
import { StepParts } from './step-parts';

export type MemberKind = 'attendWorkshop' | 'answerInvitation' | 'registerPeople' | 'addParticipants' | 'readMaterials' | 'seeFailedMails';

/** What people of initiatives can turn to, and whoever looks after letters, in words. */
@Injectable({ providedIn: 'root' })
export class MemberStepWords {
  private readonly parts = inject(StepParts);

  card(step: Step<MemberKind>): StepCard {
    switch (step.kind) {
      case 'attendWorkshop':
        return stepCard(this.parts.t('today.open'), this.parts.workshop(step), 'calendar', ['/workshops', step.workshopId]);
      case 'answerInvitation': {
        const { regionName: region, initiativeName: initiative, answerBy } = step;
        const detail = answerBy
          ? this.parts.t('steps.answerInvitationUntil', { region, initiative, day: this.parts.dates.day(answerBy) })
          : this.parts.t('steps.answerInvitationDetail', { region, initiative });
        return stepCard(this.parts.t('steps.answerInvitation'), detail, 'mail', '/journey', {
          initiative: step.initiativeId,
          sequence: step.sequenceId,
        });
      }
      case 'registerPeople': {
        const detail = this.parts.t('steps.registerPeopleDetail', { initiative: step.initiativeName, workshop: this.parts.workshop(step) });
        return stepCard(this.parts.t('steps.registerPeople'), detail, 'users', ['/workshops', step.workshopId]);
      }
      case 'addParticipants': {
        const detail = this.parts.t('steps.addParticipantsDetail', { initiative: step.initiativeName });
        return stepCard(this.parts.t('steps.addParticipants'), detail, 'user', ['/initiatives', step.initiativeId]);
      }
      case 'readMaterials':
        return stepCard(
          this.parts.t.count('steps.readMaterials', step.count),
          this.parts.t('steps.readMaterialsDetail'),
          'book',
          '/materials',
        );
      case 'seeFailedMails':
        return stepCard(
          this.parts.t.count('steps.seeFailedMails', step.count),
          this.parts.t('steps.seeFailedMailsDetail'),
          'mail',
          '/mails',
          { state: 'failed' },
        );
    }
  }
}

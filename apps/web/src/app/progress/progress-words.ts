import { inject, Injectable } from '@angular/core';
import type { Presence } from '@kaskade/shared/attendance';
import type { InvitationState } from '@kaskade/shared/initiatives';
import { inLanguage } from '@kaskade/shared/kernel';
import { invitationStateLabels, participationStateLabels, presenceLabels, regionStepStateLabels } from '@kaskade/shared/labels';
import type { RegionStepState } from '@kaskade/shared/progress';
import { type FederalState, federalStateNames } from '@kaskade/shared/regions';
import type { ParticipationState } from '@kaskade/shared/rounds';
import { CurrentLanguage } from '../platform/language/current-language';
import type { Tone } from '../ui/badge';
import type { IconName } from '../ui/icon';

/** A state as it is shown: never by shade alone, but with a drawing and a word. */
export interface Look {
  readonly tone: Tone;
  readonly icon: IconName;
}

export const stepLooks: Readonly<Record<RegionStepState, Look>> = {
  not_planned: { tone: 'neutral', icon: 'minus' },
  planned: { tone: 'neutral', icon: 'calendar' },
  published: { tone: 'info', icon: 'globe' },
  held: { tone: 'accent', icon: 'check' },
  documented: { tone: 'success', icon: 'checkCircle' },
  cancelled: { tone: 'danger', icon: 'cross' },
};

export const presenceLooks: Readonly<Record<Presence, Look>> = {
  expected: { tone: 'neutral', icon: 'wait' },
  present: { tone: 'success', icon: 'checkCircle' },
  late: { tone: 'success', icon: 'clock' },
  excused: { tone: 'warning', icon: 'mail' },
  absent: { tone: 'danger', icon: 'cross' },
};

export const invitationLooks: Readonly<Record<InvitationState, Look>> = {
  invited: { tone: 'neutral', icon: 'mail' },
  declined: { tone: 'neutral', icon: 'cross' },
  registered: { tone: 'info', icon: 'flag' },
  active: { tone: 'accent', icon: 'check' },
  completed: { tone: 'success', icon: 'checkCircle' },
  dropped_out: { tone: 'danger', icon: 'signOut' },
};

/** How progress is put into words. */
@Injectable({ providedIn: 'root' })
export class ProgressWords {
  private readonly language = inject(CurrentLanguage).language;

  step(state: RegionStepState): string {
    return inLanguage(regionStepStateLabels[state], this.language());
  }

  presence(presence: Presence): string {
    return inLanguage(presenceLabels[presence], this.language());
  }

  invitation(state: InvitationState): string {
    return inLanguage(invitationStateLabels[state], this.language());
  }

  standing(state: ParticipationState): string {
    return inLanguage(participationStateLabels[state], this.language());
  }

  federalState(state: FederalState): string {
    return inLanguage(federalStateNames[state], this.language());
  }
}

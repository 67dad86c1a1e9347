import { inject, Injectable } from '@angular/core';
import type { InvitationState } from '@kaskade/shared/initiatives';
import { inLanguage } from '@kaskade/shared/kernel';
import { invitationStateLabels } from '@kaskade/shared/labels';
import { CurrentLanguage } from '../platform/language/current-language';
import type { Tone } from '../ui/badge';

const tones: Readonly<Record<InvitationState, Tone>> = {
  invited: 'warning',
  declined: 'neutral',
  registered: 'info',
  active: 'accent',
  completed: 'success',
  dropped_out: 'danger',
};

/** How the states of an initiative in a sequence are put into words and colours. */
@Injectable({ providedIn: 'root' })
export class InvitationLooks {
  private readonly language = inject(CurrentLanguage).language;

  state(state: InvitationState): string {
    return inLanguage(invitationStateLabels[state], this.language());
  }

  tone(state: InvitationState): Tone {
    return tones[state];
  }
}

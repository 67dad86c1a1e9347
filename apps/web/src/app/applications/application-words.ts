import { inject, Injectable } from '@angular/core';
import type { ApplicationState, ApplicationView } from '@kaskade/shared/applications';
import { inLanguage } from '@kaskade/shared/kernel';
import { applicationStateLabels } from '@kaskade/shared/labels';
import { type FederalState, federalStateNames } from '@kaskade/shared/regions';
import { CurrentLanguage } from '../platform/language/current-language';
import type { Tone } from '../ui/badge';
import type { IconName } from '../ui/icon';

const looks: Readonly<Record<ApplicationState, { tone: Tone; icon: IconName }>> = {
  draft: { tone: 'neutral', icon: 'edit' },
  submitted: { tone: 'info', icon: 'inbox' },
  accepted: { tone: 'success', icon: 'check' },
  waitlisted: { tone: 'warning', icon: 'wait' },
  declined: { tone: 'neutral', icon: 'cross' },
  withdrawn: { tone: 'neutral', icon: 'undo' },
};

/** How applications are put into words. */
@Injectable({ providedIn: 'root' })
export class ApplicationWords {
  private readonly language = inject(CurrentLanguage).language;

  state(state: ApplicationState): string {
    return inLanguage(applicationStateLabels[state], this.language());
  }

  look(state: ApplicationState): { tone: Tone; icon: IconName } {
    return looks[state];
  }

  federalState({ federalState }: Pick<ApplicationView, 'federalState'>): string {
    return federalState ? this.federalStateName(federalState) : '';
  }

  federalStateName(federalState: FederalState): string {
    return inLanguage(federalStateNames[federalState], this.language());
  }
}

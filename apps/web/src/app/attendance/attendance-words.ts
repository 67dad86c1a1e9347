import { inject, Injectable } from '@angular/core';
import type { Presence } from '@kaskade/shared/attendance';
import { inLanguage } from '@kaskade/shared/kernel';
import { presenceLabels } from '@kaskade/shared/labels';
import { CurrentLanguage } from '../platform/language/current-language';
import type { IconName } from '../ui/icon';

const icons: Readonly<Record<Presence, IconName>> = {
  expected: 'user',
  present: 'check',
  late: 'clock',
  excused: 'mail',
  absent: 'cross',
};

/** How a presence is put into a word and a drawing; the colour is the class of the same name. */
@Injectable({ providedIn: 'root' })
export class AttendanceWords {
  private readonly language = inject(CurrentLanguage).language;

  presence(presence: Presence): string {
    return inLanguage(presenceLabels[presence], this.language());
  }

  icon(presence: Presence): IconName {
    return icons[presence];
  }
}

/** "Anna Müller" */
export const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }): string => `${givenName} ${familyName}`;

import { inject, Injectable } from '@angular/core';
import { inLanguage, type LocalDate } from '@kaskade/shared/kernel';
import { roundStateLabels } from '@kaskade/shared/labels';
import type { RoundState } from '@kaskade/shared/rounds';
import type { WorkshopTitle } from '@kaskade/shared/workshops';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { startTexts } from './start-texts';

/** What the words of several steps are made of. */
@Injectable({ providedIn: 'root' })
export class StepParts {
  readonly t = texts(startTexts);
  readonly dates = inject(Dates);
  private readonly language = inject(CurrentLanguage).language;

  /** "„Qualität verstehen“ am Mi, 10. März 2027" */
  workshop({ title, date }: { readonly title: WorkshopTitle; readonly date: LocalDate }): string {
    return this.t('ofWorkshop', { title: this.title(title), day: this.dates.day(date) });
  }

  title(title: WorkshopTitle): string {
    return inLanguage(title, this.language());
  }

  state(state: RoundState): string {
    return inLanguage(roundStateLabels[state], this.language());
  }
}

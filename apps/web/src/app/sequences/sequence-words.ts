import { inject, Injectable } from '@angular/core';
import { type Bilingual, inLanguage } from '@kaskade/shared/kernel';
import { deliveryModeLabels, workshopStateLabels } from '@kaskade/shared/labels';
import { DeliveryMode, type SequenceView, type WorkshopState, type WorkshopSummary } from '@kaskade/shared/workshops';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import type { Tone } from '../ui/badge';
import type { Choice } from '../ui/forms/choices';
import { sequencesTexts } from './sequences-texts';

const tones: Readonly<Record<WorkshopState, Tone>> = {
  planned: 'neutral',
  published: 'accent',
  held: 'info',
  documented: 'success',
  cancelled: 'danger',
};

type Titled = Pick<WorkshopSummary, 'position' | 'title'>;

/** How workshops and sequences are put into words. */
@Injectable({ providedIn: 'root' })
export class SequenceWords {
  private readonly t = texts(sequencesTexts);
  private readonly language = inject(CurrentLanguage).language;

  state(state: WorkshopState): string {
    return inLanguage(workshopStateLabels[state], this.language());
  }

  tone(state: WorkshopState): Tone {
    return tones[state];
  }

  mode(mode: DeliveryMode): string {
    return inLanguage(deliveryModeLabels[mode], this.language());
  }

  modes(): Choice[] {
    return DeliveryMode.options.map((mode) => ({ value: mode, label: this.mode(mode) }));
  }

  title(title: WorkshopSummary['title'] | Bilingual): string {
    return inLanguage(title, this.language());
  }

  /** "Workshop 2: Qualität entwickeln" */
  named({ position, title }: Titled): string {
    return this.t('workshop.named', { position, title: this.title(title) });
  }

  /** The place that a position has in the curriculum, for workshops that are still to be planned. */
  planned(sequence: Pick<SequenceView, 'curriculum'>, position: number): string {
    const entry = sequence.curriculum.find((workshop) => workshop.position === position);
    return entry ? this.named(entry) : this.t('workshop.numbered', { position });
  }

  /** "Haus der Bildung, Marktplatz 1": the place as one line, empty while it is open. */
  place({ placeName, address }: Pick<WorkshopSummary, 'placeName' | 'address'>): string {
    return [placeName, address?.split('\n').join(', ')].filter(Boolean).join(', ');
  }
}

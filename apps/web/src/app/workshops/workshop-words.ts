import { inject, Injectable } from '@angular/core';
import { defaultTimeZone, inLanguage } from '@kaskade/shared/kernel';
import { deliveryModeLabels, registrationStateLabels, workshopStateLabels } from '@kaskade/shared/labels';
import type { RegistrationState } from '@kaskade/shared/registration';
import type { DeliveryMode, WorkshopState, WorkshopSummary } from '@kaskade/shared/workshops';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import type { Tone } from '../ui/badge';
import { workshopsTexts } from './workshops-texts';

const tones: Readonly<Record<WorkshopState, Tone>> = {
  planned: 'neutral',
  published: 'accent',
  held: 'info',
  documented: 'success',
  cancelled: 'danger',
};

/** How workshops and registrations are put into words. */
@Injectable({ providedIn: 'root' })
export class WorkshopWords {
  private readonly t = texts(workshopsTexts);
  private readonly dates = inject(Dates);
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

  registration(state: RegistrationState): string {
    return inLanguage(registrationStateLabels[state], this.language());
  }

  title({ title }: Pick<WorkshopSummary, 'title'>): string {
    return inLanguage(title, this.language());
  }

  /** "Di, 24. November 2026, 09:00–16:00 Uhr", with the zone where it is not that of the programme. */
  when(workshop: Pick<WorkshopSummary, 'date' | 'startsAt' | 'endsAt' | 'timeZone'>): string {
    const when = this.dates.when(workshop);
    return workshop.timeZone === defaultTimeZone ? when : `${when} (${workshop.timeZone})`;
  }

  /** The moment after which nobody can register any more: "Di, 24. November 2026, 16:00 Uhr". */
  endOf({ ends, timeZone }: Pick<WorkshopSummary, 'ends' | 'timeZone'>): string {
    return this.dates.instant(ends, timeZone);
  }

  /** "Haus der Wissenschaft, Markt 1", "Online", or that the place is still open. */
  where({ mode, placeName, address }: Pick<WorkshopSummary, 'mode' | 'placeName' | 'address'>): string {
    if (mode === 'online') return this.mode(mode);
    const place = placeName ? [placeName, address].filter(Boolean).join(', ') : this.t('words.placeOpen');
    return mode === 'hybrid' ? `${place} · ${this.mode(mode)}` : place;
  }
}

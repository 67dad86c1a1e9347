import { dayIn, inLanguage, type LocalDate } from '@kaskade/shared';
import type { Letter } from '../platform/mail/letter';
import type { LockedWorkshop } from '../registration/seats.service';
import type { Asked } from './feedback.repository';

/** Asks somebody who came how it was; the link in it belongs to this person and can be used once. */
export function feedbackLetter(
  { personId, name, address, language }: Asked,
  { title, date, roundId, regionId, regionName }: Pick<LockedWorkshop, 'title' | 'date' | 'roundId' | 'regionId' | 'regionName'>,
  { token, openUntil }: { token: string; openUntil: LocalDate },
): Letter {
  const [de, en] = [inLanguage(title, 'de'), inLanguage(title, 'en')];
  return {
    template: 'feedback',
    to: { personId, name, address, language },
    roundId,
    regionId,
    subject: { de: `Wie war es? ${de}`, en: `How was it? ${en}` },
    paragraphs: [
      {
        de: `Sie waren am ${dayIn(date, 'de-DE')} beim Workshop „${de}“ in ${regionName}. Was hat geholfen, was hat gefehlt?`,
        en: `On ${dayIn(date, 'en-GB')} you took part in the workshop “${en}” in ${regionName}. What helped, what was missing?`,
      },
      {
        de: `Zwei Minuten reichen. Ihre Antwort ist anonym: Kaskade hält getrennt fest, wer geantwortet hat und was geantwortet wurde, und zeigt Ergebnisse erst ab fünf Antworten. Der Link gilt einmal, bis ${dayIn(openUntil, 'de-DE')}.`,
        en: `Two minutes are enough. Your answer is anonymous: Kaskade keeps apart who has answered and what was answered, and shows results from five answers on. The link works once, until ${dayIn(openUntil, 'en-GB')}.`,
      },
    ],
    action: { label: { de: 'Rückmeldung geben', en: 'Give feedback' }, path: `/feedback/${token}` },
  };
}

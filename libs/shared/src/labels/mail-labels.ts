import type { Bilingual } from '../kernel';
import type { MailState } from '../mails';

export const mailStateLabels: Readonly<Record<MailState, Bilingual>> = {
  waiting: { de: 'Wartet', en: 'Waiting' },
  sent: { de: 'Versendet', en: 'Sent' },
  failed: { de: 'Nicht zustellbar', en: 'Not delivered' },
  kept: { de: 'Aufbewahrt', en: 'Kept' },
};

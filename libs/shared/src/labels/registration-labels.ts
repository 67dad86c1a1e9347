import type { Bilingual } from '../kernel';
import type { RegistrationState } from '../registration';

export const registrationStateLabels: Readonly<Record<RegistrationState, Bilingual>> = {
  registered: { de: 'Angemeldet', en: 'Registered' },
  waiting: { de: 'Auf der Warteliste', en: 'On the waiting list' },
  cancelled: { de: 'Abgemeldet', en: 'Cancelled' },
};

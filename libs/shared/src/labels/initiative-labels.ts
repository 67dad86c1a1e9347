import type { InvitationState } from '../initiatives';
import type { Bilingual } from '../kernel';

export const invitationStateLabels: Readonly<Record<InvitationState, Bilingual>> = {
  invited: { de: 'Eingeladen', en: 'Invited' },
  declined: { de: 'Abgesagt', en: 'Declined' },
  registered: { de: 'Angemeldet', en: 'Registered' },
  active: { de: 'Dabei', en: 'Active' },
  completed: { de: 'Abgeschlossen', en: 'Completed' },
  dropped_out: { de: 'Ausgestiegen', en: 'Dropped out' },
};

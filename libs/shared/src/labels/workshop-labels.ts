import type { Bilingual } from '../kernel';
import type { DeliveryMode, WorkshopState } from '../workshops';

export const workshopStateLabels: Readonly<Record<WorkshopState, Bilingual>> = {
  planned: { de: 'Geplant', en: 'Planned' },
  published: { de: 'Veröffentlicht', en: 'Published' },
  held: { de: 'Durchgeführt', en: 'Held' },
  documented: { de: 'Dokumentiert', en: 'Documented' },
  cancelled: { de: 'Abgesagt', en: 'Cancelled' },
};

export const deliveryModeLabels: Readonly<Record<DeliveryMode, Bilingual>> = {
  in_person: { de: 'Vor Ort', en: 'In person' },
  online: { de: 'Online', en: 'Online' },
  hybrid: { de: 'Vor Ort und online', en: 'In person and online' },
};

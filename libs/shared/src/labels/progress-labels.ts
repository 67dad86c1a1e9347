import type { Bilingual } from '../kernel';
import type { RegionStepState, StepStanding } from '../progress';
import { workshopStateLabels } from './workshop-labels';

export const stepStandingLabels: Readonly<Record<StepStanding, Bilingual>> = {
  done: { de: 'Geschafft', en: 'Done' },
  next: { de: 'Als Nächstes', en: 'Next' },
  open: { de: 'Kommt noch', en: 'To come' },
  missed: { de: 'Verpasst', en: 'Missed' },
};

export const regionStepStateLabels: Readonly<Record<RegionStepState, Bilingual>> = {
  not_planned: { de: 'Noch nicht geplant', en: 'Not planned yet' },
  ...workshopStateLabels,
};

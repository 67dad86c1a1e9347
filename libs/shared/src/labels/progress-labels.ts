import type { Bilingual } from '../kernel';
import type { RegionStepState, StepKind, StepStanding } from '../progress';
import { workshopStateLabels } from './workshop-labels';

export const stepStandingLabels: Readonly<Record<StepStanding, Bilingual>> = {
  done: { de: 'Geschafft', en: 'Done' },
  next: { de: 'Als Nächstes', en: 'Next' },
  open: { de: 'Kommt noch', en: 'To come' },
  missed: { de: 'Verpasst', en: 'Missed' },
};

export const stepKindLabels: Readonly<Record<StepKind, Bilingual>> = {
  answer: { de: 'Einladung beantworten', en: 'Answer the invitation' },
  workshop: { de: 'Workshop', en: 'Workshop' },
  self_analysis: { de: 'Selbstanalyse', en: 'Self-analysis' },
  completion: { de: 'Abschluss', en: 'Completion' },
};

export const regionStepStateLabels: Readonly<Record<RegionStepState, Bilingual>> = {
  not_planned: { de: 'Noch nicht geplant', en: 'Not planned yet' },
  ...workshopStateLabels,
};

import type { Sentences } from './sentences';

export type RegionProblem = { code: 'REGION_NAME_TAKEN' } | { code: 'STATE_ONLY_IN_GERMANY' };

export const regionSentences: Sentences<RegionProblem> = {
  REGION_NAME_TAKEN: () => ({ de: 'Eine Region mit diesem Namen gibt es schon.', en: 'There already is a region with this name.' }),
  STATE_ONLY_IN_GERMANY: () => ({
    de: 'Ein Bundesland gibt es nur bei Regionen in Deutschland. Lassen Sie das Bundesland leer, oder wählen Sie Deutschland.',
    en: 'Only regions in Germany have a federal state. Leave the state empty, or choose Germany.',
  }),
};

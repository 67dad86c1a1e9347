import type { Sentences } from './sentences';

export type RegionProblem = { code: 'REGION_NAME_TAKEN' } | { code: 'REGION_NOT_YOURS' };

export const regionSentences: Sentences<RegionProblem> = {
  REGION_NAME_TAKEN: () => ({ de: 'Eine Region mit diesem Namen gibt es schon.', en: 'There already is a region with this name.' }),
  REGION_NOT_YOURS: () => ({ de: 'Diese Region koordinieren Sie nicht.', en: 'You do not coordinate this region.' }),
};

import type { ProgressQuery, RegionProgress, RegionStep } from './progress.contract';

/**
 * The regions that a question leaves, in their order. Page and export ask the same, so that a figure, the list behind it and the file
 * never differ. A region that left the round plans nothing any more and counts nowhere as not planned.
 */
export const regionsMatching = (regions: readonly RegionProgress[], query: ProgressQuery): RegionProgress[] =>
  regions.filter(
    (region) =>
      wordsOf(query.q).every((word) => region.regionName.toLowerCase().includes(word)) &&
      (query.federalState === undefined || region.federalState === query.federalState) &&
      (query.standing === undefined || region.state === query.standing) &&
      (query.state === undefined || stepsAsked(region, query).some((step) => isIn(query.state, step, region))),
  );

const wordsOf = (q = ''): string[] => q.toLowerCase().split(/\s+/).filter(Boolean);

const stepsAsked = (region: RegionProgress, { position }: ProgressQuery): readonly RegionStep[] =>
  position === undefined ? region.steps : region.steps.filter((step) => step.position === position);

const isIn = (state: ProgressQuery['state'], step: RegionStep, region: RegionProgress): boolean =>
  state === 'not_planned' ? step.state === null && region.state !== 'withdrawn' : step.state === state;

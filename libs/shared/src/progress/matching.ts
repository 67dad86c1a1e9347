import { hasBeenHeld } from '../workshops';
import type { MatrixQuery, ProgressQuery, ProgressRow, RegionProgress, RegionStep } from './progress.contract';

/**
 * The regions that a question leaves, in their order. Page and export ask the same, so that a figure, the list behind it and the file
 * never differ. A documented workshop has been held as well; a region that left the round plans nothing any more.
 */
export const regionsMatching = (regions: readonly RegionProgress[], query: ProgressQuery): RegionProgress[] =>
  regions.filter(
    (region) =>
      isNamed(region.regionName, query.q) &&
      (query.federalState === undefined || region.federalState === query.federalState) &&
      (query.standing === undefined || region.state === query.standing) &&
      (query.state === undefined || stepsAsked(region, query).some((step) => isIn(query.state, step, region))),
  );

/** The initiatives of a sequence that a question leaves, in their order. */
export const rowsMatching = (rows: readonly ProgressRow[], { q, state }: MatrixQuery): ProgressRow[] =>
  rows.filter((row) => isNamed(row.initiativeName, q) && (state === undefined || row.state === state));

const isNamed = (name: string, q = ''): boolean =>
  q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.toLowerCase().includes(word));

const stepsAsked = (region: RegionProgress, { position }: ProgressQuery): readonly RegionStep[] =>
  position === undefined ? region.steps : region.steps.filter((step) => step.position === position);

function isIn(state: ProgressQuery['state'], step: RegionStep, region: RegionProgress): boolean {
  if (state === 'not_planned') return step.state === null && region.state !== 'withdrawn';
  return state === 'held' ? step.state !== null && hasBeenHeld(step.state) : step.state === state;
}

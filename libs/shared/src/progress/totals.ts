import { addCounters, nobody, type Presence } from '../attendance';
import { addInitiativeCounters, noInitiatives } from '../initiatives';
import type { WorkshopState } from '../workshops';
import type { ProgressRow, RegionProgress, RegionStep, RoundTotals, StepTotal } from './progress.contract';

/**
 * What the regions of a round add up to. Regions that withdrew count as `withdrawn` and nowhere else among the states; the people and
 * workshops they had still count, because they took place.
 */
export function totalsOf(regions: readonly RegionProgress[], workshopCount: number): RoundTotals {
  const positions = Array.from({ length: workshopCount }, (_, index) => index + 1);
  const inState = (state: RegionProgress['state']): number => regions.filter((region) => region.state === state).length;
  return {
    regions: regions.length,
    running: inState('running'),
    completed: inState('completed'),
    withdrawn: inState('withdrawn'),
    fullyPlanned: regions.filter((region) => region.state !== 'withdrawn' && region.steps.every((step) => step.state !== null)).length,
    initiatives: regions.map((region) => region.initiatives).reduce(addInitiativeCounters, noInitiatives),
    counters: regions.map((region) => region.counters).reduce(addCounters, nobody),
    steps: positions.map((position) =>
      totalAt(
        position,
        regions.flatMap((region) => region.steps.filter((step) => step.position === position)),
      ),
    ),
  };
}

/** After which workshop how many initiatives dropped out; positions without any are left out. */
export function droppedOutAfter(rows: readonly Pick<ProgressRow, 'droppingOut'>[]): { position: number; count: number }[] {
  const positions = rows.flatMap((row) => (row.droppingOut ? [row.droppingOut.afterPosition] : []));
  return [...new Set(positions)]
    .toSorted((first, second) => first - second)
    .map((position) => ({ position, count: positions.filter((one) => one === position).length }));
}

/** The best presence among the people of an initiative: one who was there speaks for all. Null where nobody is registered. */
export const bestPresence = (presences: readonly Presence[]): Presence | null =>
  bestFirst.find((presence) => presences.includes(presence)) ?? null;

const bestFirst: readonly Presence[] = ['present', 'late', 'expected', 'excused', 'absent'];

function totalAt(position: number, steps: readonly RegionStep[]): StepTotal {
  const inState = (state: WorkshopState | null): number => steps.filter((step) => step.state === state).length;
  return {
    position,
    unplanned: inState(null),
    planned: inState('planned'),
    published: inState('published'),
    held: inState('held'),
    documented: inState('documented'),
    cancelled: inState('cancelled'),
    registered: steps.reduce((sum, step) => sum + step.registered, 0),
    tookPart: steps.reduce((sum, step) => sum + step.tookPart, 0),
  };
}

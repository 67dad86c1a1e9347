import { hasBeenHeld, type WorkshopState } from '../workshops';

/** How an initiative stood at one workshop of a sequence. */
export interface WorkshopTaken {
  readonly position: number;
  readonly state: WorkshopState;
  readonly tookPart: boolean;
}

/**
 * The workshop that keeps an initiative from being expected at `position`: the nearest earlier one that was held without it.
 * Null where it is expected (rule D12): at the first workshop, after one it took part in, and while the earlier one is still to come.
 * Cancelled workshops do not count.
 */
export function missedBefore(position: number, workshops: readonly WorkshopTaken[]): number | null {
  const earlier = workshops.filter((workshop) => workshop.position < position && workshop.state !== 'cancelled');
  const nearest = earlier.toSorted((first, second) => second.position - first.position)[0];
  return nearest && hasBeenHeld(nearest.state) && !nearest.tookPart ? nearest.position : null;
}

/** True where the initiative is expected at the workshop at `position` (rule D12). */
export const isExpectedAt = (position: number, workshops: readonly WorkshopTaken[]): boolean => missedBefore(position, workshops) === null;

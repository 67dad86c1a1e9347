import { hasBeenHeld, type WorkshopState } from '@kaskade/shared';

/** How many workshops of a sequence have reached a state; cancelled ones count nowhere. */
export interface StepCounters {
  readonly planned: number;
  readonly published: number;
  readonly held: number;
  readonly documented: number;
}

/** What to add to the counters of a sequence when a workshop goes from one state to another; null is not there yet. */
export function stepCounterChange(before: WorkshopState | null, after: WorkshopState): StepCounters {
  const [was, is] = [reached(before), reached(after)];
  return {
    planned: is.planned - was.planned,
    published: is.published - was.published,
    held: is.held - was.held,
    documented: is.documented - was.documented,
  };
}

function reached(state: WorkshopState | null): StepCounters {
  const stands = state !== null && state !== 'cancelled';
  return {
    planned: Number(stands),
    published: Number(stands && state !== 'planned'),
    held: Number(stands && hasBeenHeld(state)),
    documented: Number(state === 'documented'),
  };
}

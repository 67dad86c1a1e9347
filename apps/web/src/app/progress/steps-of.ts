import type { WorkshopId } from '@kaskade/shared/kernel';
import type { RegionStep } from '@kaskade/shared/progress';
import type { SeatCounters, WorkshopState, WorkshopSummary } from '@kaskade/shared/workshops';

/** What a step takes from a workshop. */
interface StandingWorkshop extends Pick<WorkshopSummary, 'date'> {
  readonly id: WorkshopId;
  readonly position: number;
  readonly state: WorkshopState;
  readonly counters: SeatCounters;
}

/** A step for each position of the curriculum: the workshop that stands there, else the last that was cancelled, else none yet. */
export const stepsOf = (workshops: readonly StandingWorkshop[], workshopCount: number): RegionStep[] =>
  Array.from({ length: workshopCount }, (_, index) => {
    const there = workshops.filter(({ position }) => position === index + 1);
    const standing = there.find(({ state }) => state !== 'cancelled') ?? there.at(-1);
    return {
      position: index + 1,
      workshopId: standing?.id ?? null,
      state: standing?.state ?? null,
      date: standing?.date ?? null,
      registered: standing?.counters.registered ?? 0,
      tookPart: standing ? standing.counters.present + standing.counters.late : 0,
    };
  });

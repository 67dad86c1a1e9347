import type { Actor, PlanWorkshop, SequenceId, WorkshopId, WorkshopSummary } from '@kaskade/shared';

/** What coordinators do with workshops, as far as the demo needs it. Each act starts from the version that is current. */
export interface WorkshopActs {
  plan(coordinator: Actor, id: SequenceId, workshops: PlanWorkshop[]): Promise<readonly WorkshopSummary[]>;
  publish(coordinator: Actor, id: WorkshopId): Promise<void>;
  hold(coordinator: Actor, id: WorkshopId): Promise<void>;
  document(coordinator: Actor, id: WorkshopId, minutes: string): Promise<void>;
}

import type { Actor, PlanWorkshop, SequenceId, WorkshopId, WorkshopSummary } from '@kaskade/shared';
import type { INestApplicationContext } from '@nestjs/common';
import { PlanningService } from '../../workshops/planning.service';
import { WorkshopsService } from '../../workshops/workshops.service';

/** What coordinators do with workshops, as far as the demo needs it. Each act starts from the version that is current. */
export interface WorkshopActs {
  plan(coordinator: Actor, id: SequenceId, workshops: PlanWorkshop[]): Promise<readonly WorkshopSummary[]>;
  publish(coordinator: Actor, id: WorkshopId): Promise<void>;
  hold(coordinator: Actor, id: WorkshopId): Promise<void>;
  document(coordinator: Actor, id: WorkshopId, minutes: string): Promise<void>;
}

/** These acts by the services that users act through. */
export function workshopActsOf(app: INestApplicationContext): WorkshopActs {
  const workshops = app.get(WorkshopsService);
  const versionOf = async (coordinator: Actor, id: WorkshopId): Promise<number> => (await workshops.view(coordinator, id)).version;
  return {
    plan: async (coordinator, id, plans) => (await app.get(PlanningService).plan(coordinator, id, { workshops: plans })).workshops,
    publish: async (coordinator, id) => {
      await workshops.publish(coordinator, id, await versionOf(coordinator, id));
    },
    hold: async (coordinator, id) => {
      await workshops.hold(coordinator, id, await versionOf(coordinator, id));
    },
    document: async (coordinator, id, minutes) => {
      await workshops.document(coordinator, id, { minutes }, await versionOf(coordinator, id));
    },
  };
}

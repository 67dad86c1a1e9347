import type { Actor, EditWorkshop, WorkshopId, WorkshopView } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { WorkshopsService } from '../workshops/workshops.service';
import { SeatsService } from './seats.service';

/** Changes of workshops: added seats go to those in line, so the act stands right of workshops and registrations. */
@Injectable()
export class WorkshopEditingService {
  constructor(
    private readonly database: Database,
    private readonly workshops: WorkshopsService,
    private readonly seats: SeatsService,
  ) {}

  /** Changes title, place, mode or seats, and gives added seats to the first in line (rule D11). */
  edit(actor: Actor, id: WorkshopId, command: EditWorkshop, version: number): Promise<WorkshopView> {
    return this.database.transaction(async (tx) => {
      await this.workshops.edit(tx, actor, id, command, version);
      await this.seats.fillSeats(tx, actor, id);
      return this.workshops.view(actor, id, tx);
    });
  }
}

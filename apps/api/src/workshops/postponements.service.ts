import {
  endOf,
  reasonsAgainstRound,
  reasonsNotToPostpone,
  refuseIfAny,
  shiftOfRest,
  startOf,
  type Actor,
  type NewDate,
  type PostponeWorkshop,
  type WorkshopId,
  type WorkshopView,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../platform/database/database';
import { expectVersion } from '../platform/http/version';
import { newId } from '../platform/ids';
import { Clock } from '../platform/time/clock';
import { WorkshopNotices } from './workshop-notices';
import { WorkshopRecord } from './workshop-record';
import { WorkshopsRepository, type LockedWorkshop } from './workshops.repository';
import { WorkshopsService } from './workshops.service';

/** Moves workshops to other dates; the earlier ones stay in the history. */
@Injectable()
export class PostponementsService {
  constructor(
    private readonly database: Database,
    private readonly workshops: WorkshopsRepository,
    private readonly views: WorkshopsService,
    private readonly record: WorkshopRecord,
    private readonly notices: WorkshopNotices,
    private readonly clock: Clock,
  ) {}

  /** Moves the workshop, and with `rest: 'move'` those after it by as many days; nobody passes the next one (rule D6). */
  postpone(actor: Actor, id: WorkshopId, { rest, reason, ...to }: PostponeWorkshop, version: number): Promise<WorkshopView> {
    return this.database.transaction(async (tx) => {
      const { workshop, sequence } = await this.record.locked(tx, actor, 'sequence.plan', id);

      expectVersion(workshop.version, version);
      refuseIfAny([...reasonsAgainstRound(workshop.roundState), ...reasonsNotToPostpone(workshop, to, rest, sequence)]);

      const followers = rest === 'move' ? shiftOfRest(workshop, to.date, sequence) : [];
      await this.move(tx, actor, workshop, { to, reason });
      for (const { id: followerId, date, startsAt, endsAt } of followers) {
        const follower = sequence.find((other) => other.id === followerId);
        if (follower && follower.date !== date) await this.move(tx, actor, follower, { to: { date, startsAt, endsAt }, reason });
      }
      return this.views.view(actor, id, tx);
    });
  }

  private async move(tx: Tx, actor: Actor, before: LockedWorkshop, { to, reason }: { to: NewDate; reason: string }): Promise<void> {
    const after = { ...before, ...to, calendarSequence: before.calendarSequence + 1 };
    await this.workshops.changeInCalendars(tx, before.id, { ...to, begins: startOf(after), ends: endOf(after) });
    await this.workshops.addPostponement(tx, {
      id: newId(),
      workshopId: before.id,
      fromDate: before.date,
      fromStartsAt: before.startsAt,
      fromEndsAt: before.endsAt,
      toDate: to.date,
      toStartsAt: to.startsAt,
      toEndsAt: to.endsAt,
      reason,
      at: this.clock.now(),
      byPerson: actor.personId,
    });
    await this.notices.tell(tx, after, { kind: 'postponed', before, reason });
    await this.record.note(tx, actor, 'workshop.postponed', before, { from: before.date, to: to.date });
  }
}

import {
  can,
  endsWithItsRound,
  given,
  reasonsAgainstRound,
  reasonsNotToCancelWorkshop,
  reasonsNotToDocument,
  reasonsNotToEditWorkshop,
  reasonsNotToHold,
  reasonsNotToPublish,
  reasonsNotToWriteMinutes,
  refuse,
  refuseIfAny,
  scopeOf,
  type Actor,
  type CancelWorkshop,
  type DocumentWorkshop,
  type EditWorkshop,
  type RegionId,
  type RoundId,
  type WorkshopId,
  type WorkshopState,
  type WorkshopView,
  type WriteMinutes,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config';
import { Database, type Db, type Tx } from '../platform/database/database';
import { currentLanguage } from '../platform/http/request-context';
import { expectVersion } from '../platform/http/version';
import { Clock } from '../platform/time/clock';
import { calendarFile } from './workshop-calendar';
import { WorkshopNotices } from './workshop-notices';
import { WorkshopRecord } from './workshop-record';
import { WorkshopsRepository, type LockedWorkshop } from './workshops.repository';

/** The life of workshops: published, held, documented, or cancelled (rule D10). */
@Injectable()
export class WorkshopsService {
  constructor(
    private readonly database: Database,
    private readonly workshops: WorkshopsRepository,
    private readonly record: WorkshopRecord,
    private readonly notices: WorkshopNotices,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** One workshop within the actor's reach. Minutes are for those who run or oversee it; for others once they are final. */
  async view(actor: Actor, id: WorkshopId, db: Db = this.database.db): Promise<WorkshopView> {
    const workshop = (await this.workshops.view(db, scopeOf(actor, 'sequence.read'), id)) ?? refuse({ code: 'NOT_FOUND' });
    const readsDrafts = can(actor, 'attendance.read', { regionId: workshop.regionId });
    return readsDrafts || workshop.state === 'documented' ? workshop : { ...workshop, minutes: null };
  }

  /** The workshop as a calendar file in the language of the request. */
  async calendar(actor: Actor, id: WorkshopId): Promise<string> {
    const workshop =
      (await this.workshops.forCalendar(this.database.db, scopeOf(actor, 'sequence.read'), id)) ?? refuse({ code: 'NOT_FOUND' });
    return calendarFile(workshop, {
      method: 'PUBLISH',
      language: currentLanguage(),
      stamp: this.clock.now(),
      organizerAddress: this.config.mailFrom,
    });
  }

  /**
   * Changes title, place, mode or seats in the caller's transaction; once published, everybody registered is told of another place or
   * mode (rule D8). Seats that are added are for the caller to give away.
   */
  async edit(tx: Tx, actor: Actor, id: WorkshopId, command: EditWorkshop, version: number): Promise<LockedWorkshop> {
    const { workshop } = await this.record.locked(tx, actor, 'sequence.plan', id);
    const after = { ...workshop, ...given(command) };

    expectVersion(workshop.version, version);
    refuseIfAny([
      ...reasonsAgainstRound(workshop.roundState),
      ...reasonsNotToEditWorkshop({ state: workshop.state, seatsTaken: workshop.counters.registered }, after),
    ]);

    const concerns = workshop.state === 'published' && isElsewhere(workshop, after);
    if (concerns) await this.workshops.changeInCalendars(tx, id, given(command));
    else await this.workshops.change(tx, id, given(command));
    if (concerns) await this.notices.tell(tx, { ...after, calendarSequence: workshop.calendarSequence + 1 }, { kind: 'place' });

    await this.record.note(tx, actor, 'workshop.edited', workshop, { fields: Object.keys(command).join(', ') });
    return after;
  }

  /** Opens the workshop for registration and tells the initiatives of the sequence. */
  publish(actor: Actor, id: WorkshopId, version: number): Promise<WorkshopView> {
    return this.database.transaction(async (tx) => {
      const workshop = await this.toStep(tx, actor, id, version);
      refuseIfAny([...reasonsAgainstRound(workshop.roundState), ...reasonsNotToPublish(workshop)]);
      await this.step(tx, workshop, 'published', { publishedAt: this.clock.now() });
      await this.notices.tell(
        tx,
        { ...workshop, state: 'published', calendarSequence: workshop.calendarSequence + 1 },
        { kind: 'published' },
      );
      await this.record.note(tx, actor, 'workshop.published', workshop);
      return this.view(actor, id, tx);
    });
  }

  /** Calls the workshop off; everybody concerned gets the reason, and calendars take it out. */
  cancel(actor: Actor, id: WorkshopId, { reason }: CancelWorkshop, version: number): Promise<WorkshopView> {
    return this.database.transaction(async (tx) => {
      const workshop = await this.toStep(tx, actor, id, version);
      refuseIfAny(reasonsNotToCancelWorkshop(workshop.state));
      await this.callOff(tx, actor, workshop, reason);
      return this.view(actor, id, tx);
    });
  }

  /** Calls off every workshop that is still ahead in a round, or in one region's sequence of it, in the caller's transaction. */
  async callOffAll(tx: Tx, actor: Actor, place: { roundId: RoundId; regionId: RegionId | null }, reason: string): Promise<void> {
    for (const workshop of await this.record.lockedOf(tx, place))
      if (endsWithItsRound(workshop, this.clock.now())) await this.callOff(tx, actor, workshop, reason);
  }

  private async callOff(tx: Tx, actor: Actor, workshop: LockedWorkshop, reason: string): Promise<void> {
    const after: LockedWorkshop = { ...workshop, state: 'cancelled', calendarSequence: workshop.calendarSequence + 1 };
    await this.step(tx, workshop, 'cancelled', { cancelledAt: this.clock.now(), cancellationReason: reason });
    await this.notices.tell(tx, after, { kind: 'cancelled', reason });
    await this.record.note(tx, actor, 'workshop.cancelled', workshop);
  }

  /** Closes the attendance: the workshop has been held. Not before its start and not while anybody is undecided (rule D10). */
  hold(actor: Actor, id: WorkshopId, version: number): Promise<WorkshopView> {
    return this.database.transaction(async (tx) => {
      const workshop = await this.toStep(tx, actor, id, version);
      refuseIfAny([...reasonsAgainstRound(workshop.roundState), ...reasonsNotToHold(workshop, this.clock.now())]);
      await this.step(tx, workshop, 'held', { heldAt: this.clock.now() });
      await this.record.note(tx, actor, 'workshop.held', workshop);
      return this.view(actor, id, tx);
    });
  }

  /** Keeps the minutes as far as they are written. */
  writeMinutes(actor: Actor, id: WorkshopId, { minutes }: WriteMinutes, version: number): Promise<WorkshopView> {
    return this.database.transaction(async (tx) => {
      const workshop = await this.toStep(tx, actor, id, version);
      refuseIfAny(reasonsNotToWriteMinutes(workshop.state));
      await this.workshops.change(tx, id, { minutes });
      await this.record.note(tx, actor, 'workshop.minutesWritten', workshop);
      return this.view(actor, id, tx);
    });
  }

  /** The minutes are in: the workshop is documented (rule D10). */
  document(actor: Actor, id: WorkshopId, { minutes }: DocumentWorkshop, version: number): Promise<WorkshopView> {
    return this.database.transaction(async (tx) => {
      const workshop = await this.toStep(tx, actor, id, version);
      refuseIfAny([...reasonsAgainstRound(workshop.roundState), ...reasonsNotToDocument(workshop.state, minutes)]);
      await this.step(tx, workshop, 'documented', { minutes, documentedAt: this.clock.now() });
      await this.record.note(tx, actor, 'workshop.documented', workshop);
      return this.view(actor, id, tx);
    });
  }

  private async toStep(tx: Tx, actor: Actor, id: WorkshopId, version: number): Promise<LockedWorkshop> {
    const { workshop } = await this.record.locked(tx, actor, 'workshop.run', id);
    expectVersion(workshop.version, version);
    return workshop;
  }

  private async step(
    tx: Tx,
    workshop: LockedWorkshop,
    to: WorkshopState,
    change: Parameters<WorkshopsRepository['change']>[2],
  ): Promise<void> {
    const concernsCalendars = to === 'published' || to === 'cancelled';
    if (concernsCalendars) await this.workshops.changeInCalendars(tx, workshop.id, { ...change, state: to });
    else await this.workshops.change(tx, workshop.id, { ...change, state: to });
    await this.record.count(tx, workshop, to);
  }
}

const isElsewhere = (before: LockedWorkshop, after: LockedWorkshop): boolean =>
  (['mode', 'placeName', 'address', 'link'] as const).some((field) => before[field] !== after[field]);

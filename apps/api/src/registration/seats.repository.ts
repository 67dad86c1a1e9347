import type {
  DeliveryMode,
  InitiativeId,
  RegionId,
  RoundId,
  Scope,
  SeatCounters,
  SequenceId,
  WallClock,
  WorkshopId,
  WorkshopState,
  WorkshopTitle,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Tx } from '../platform/database/database';
import { scopeValues } from '../platform/database/scope';

/** A workshop under lock, together with its sequence: how full it is, when and where it takes place. */
export interface LockedWorkshop extends WallClock {
  readonly id: WorkshopId;
  readonly sequenceId: SequenceId;
  readonly roundId: RoundId;
  readonly roundName: string;
  readonly regionId: RegionId;
  readonly regionName: string;
  readonly position: number;
  readonly title: WorkshopTitle;
  readonly state: WorkshopState;
  readonly mode: DeliveryMode;
  readonly placeName: string | null;
  readonly address: string | null;
  readonly link: string | null;
  readonly capacity: number;
  readonly seatsTaken: number;
  readonly waiting: number;
  readonly calendarSequence: number;
}

const counterNames = [
  'registered',
  'waiting',
  'present',
  'late',
  'excused',
  'absent',
  'undecided',
] as const satisfies readonly (keyof SeatCounters)[];
const additions = counterNames.map((name, index) => `${name} = ${name} + $${index + 2}`).join(', ');

/** Locks what seats belong to, and keeps their counters. */
@Injectable()
export class SeatsRepository {
  /** Locks the sequence and then the workshop, within scope: that of the region, or of an initiative invited to the sequence. */
  async locked(tx: Tx, scope: Scope, id: WorkshopId): Promise<LockedWorkshop | null> {
    const within = await rowOf<{ sequenceId: SequenceId }>(
      tx,
      `select w.sequence_id as "sequenceId" from workshops w
        where w.id = $1 and ($2 or w.region_id = any($3::uuid[])
          or exists (select from invitations i where i.sequence_id = w.sequence_id and i.initiative_id = any($4::uuid[])))`,
      [id, ...scopeValues(scope)],
    );
    if (!within) return null;
    await this.lockSequence(tx, within.sequenceId);
    return this.lockWorkshop(tx, id);
  }

  /** Locks the sequence: whatever touches its registrations, presences and invitations happens one after the other. */
  async lockSequence(tx: Tx, id: SequenceId): Promise<void> {
    await tx.query('select id from sequences where id = $1 for update', [id]);
  }

  /** Locks a workshop whose sequence is locked already. */
  lockWorkshop(tx: Tx, id: WorkshopId): Promise<LockedWorkshop | null> {
    return rowOf(
      tx,
      `select w.id, w.sequence_id as "sequenceId", w.round_id as "roundId", o.name as "roundName", w.region_id as "regionId", r.name as "regionName", w.position, w.title, w.state,
              w.date, to_char(w.starts_at, 'HH24:MI') as "startsAt", to_char(w.ends_at, 'HH24:MI') as "endsAt", w.time_zone as "timeZone",
              w.mode, w.place_name as "placeName", w.address, w.link, w.capacity, w.registered as "seatsTaken", w.waiting, w.calendar_sequence as "calendarSequence"
         from workshops w join rounds o on o.id = w.round_id join regions r on r.id = w.region_id where w.id = $1 for update of w`,
      [id],
    );
  }

  /** Workshops of the sequence that are still ahead and for which somebody of the initiative is registered or waits. */
  async aheadOf(tx: Tx, sequenceId: SequenceId, initiativeId: InitiativeId, now: string): Promise<WorkshopId[]> {
    const rows = await rowsOf<{ id: WorkshopId }>(
      tx,
      `select w.id from workshops w where w.sequence_id = $1 and w.state in ('planned', 'published') and w.begins > $3
          and exists (select from registrations r where r.workshop_id = w.id and r.initiative_id = $2 and r.state <> 'cancelled') order by w.position`,
      [sequenceId, initiativeId, now],
    );
    return rows.map(({ id }) => id);
  }

  /** Adds the change to the counters of the workshop and of its sequence. */
  async count(tx: Tx, { id, sequenceId }: Pick<LockedWorkshop, 'id' | 'sequenceId'>, change: SeatCounters): Promise<void> {
    const values = counterNames.map((name) => change[name]);
    if (values.every((value) => value === 0)) return;
    await tx.query(`update workshops set ${additions} where id = $1`, [id, ...values]);
    await tx.query(`update sequences set ${additions} where id = $1`, [sequenceId, ...values]);
  }

  /** The next number under which calendars hear of the workshop, so that a later message is not taken for an old one. */
  async nextCalendarSequence(tx: Tx, id: WorkshopId): Promise<number> {
    const [rows] = await tx.query<[{ calendar_sequence: number }[], number]>(
      'update workshops set calendar_sequence = calendar_sequence + 1 where id = $1 returning calendar_sequence',
      [id],
    );
    return rows[0]?.calendar_sequence ?? 0;
  }
}

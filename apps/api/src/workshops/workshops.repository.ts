import type {
  DeliveryMode,
  Instant,
  LocalDate,
  LocalTime,
  Page,
  RegionId,
  RoundId,
  RoundState,
  Scope,
  SeatCounters,
  SequenceId,
  Translated,
  WorkshopId,
  WorkshopQuery,
  WorkshopState,
  WorkshopSummary,
  WorkshopView,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Db, type Tx } from '../platform/database/database';
import { entriesOf, pageOf, type Condition, type Listing } from '../platform/database/listing';
import { filteredBy, scopeValues } from '../platform/database/scope';
import { PostponementEntity, WorkshopEntity } from './workshop.entities';

const counters = `json_build_object('registered', w.registered, 'waiting', w.waiting, 'present', w.present, 'late', w.late, 'excused', w.excused, 'absent', w.absent, 'undecided', w.undecided)`;

const times = `'date', w.date, 'startsAt', to_char(w.starts_at, 'HH24:MI'), 'endsAt', to_char(w.ends_at, 'HH24:MI'), 'timeZone', w.time_zone`;

const figures = `'id', w.id, 'workshopId', w.id, 'sequenceId', w.sequence_id, 'roundId', w.round_id, 'roundName', o.name, 'regionId', w.region_id, 'regionName', g.name,
  'position', w.position, 'workshopCount', jsonb_array_length(o.curriculum -> 'workshops'), 'title', w.title, ${times}, 'begins', w.begins, 'ends', w.ends,
  'mode', w.mode, 'placeName', w.place_name, 'address', w.address, 'link', w.link, 'capacity', w.capacity, 'seatsTaken', w.registered, 'waiting', w.waiting,
  'counters', ${counters}, 'state', w.state, 'version', w.version`;

/** A workshop as JSON; `w` is the workshop, `o` its round and `g` its region. */
export const workshopSummary = `json_build_object(${figures})`;

const from = 'workshops w join rounds o on o.id = w.round_id join regions g on g.id = w.region_id';

const postponements = `(select coalesce(json_agg(json_build_object('fromDate', m.from_date, 'fromStartsAt', to_char(m.from_starts_at, 'HH24:MI'), 'fromEndsAt', to_char(m.from_ends_at, 'HH24:MI'),
    'toDate', m.to_date, 'toStartsAt', to_char(m.to_starts_at, 'HH24:MI'), 'toEndsAt', to_char(m.to_ends_at, 'HH24:MI'), 'reason', m.reason, 'at', m.at,
    'byName', b.given_name || ' ' || b.family_name) order by m.at, m.id), '[]')
  from workshop_postponements m left join persons b on b.id = m.by_person where m.workshop_id = w.id)`;

const details = `'minutes', w.minutes, 'publishedAt', w.published_at, 'heldAt', w.held_at, 'documentedAt', w.documented_at, 'cancelledAt', w.cancelled_at,
  'cancellationReason', w.cancellation_reason, 'postponements', ${postponements}`;

const listing: Listing<'begins' | 'latest'> = {
  entry: workshopSummary,
  from,
  searchedText: `g.name || ' ' || o.name || ' ' || (w.title ->> 'de') || ' ' || coalesce(w.title ->> 'en', '') || ' ' || coalesce(w.place_name, '')`,
  sorts: { begins: { columns: ['w.begins', 'w.id'] }, latest: { columns: ['w.begins', 'w.id'], descending: true } },
};

/** Coordinators reach the workshops of their regions, initiatives those of sequences they are invited to; `scopeValues` at `$2`, `$3`, `$4`. */
const withinScope = `($2 or w.region_id = any($3::uuid[]) or exists (select from invitations v where v.sequence_id = w.sequence_id and v.initiative_id = any($4::uuid[])))`;

/** A workshop under lock, with what decisions and letters about it need. */
export interface LockedWorkshop {
  readonly id: WorkshopId;
  readonly sequenceId: SequenceId;
  readonly roundId: RoundId;
  readonly roundName: string;
  readonly roundState: RoundState;
  readonly regionId: RegionId;
  readonly regionName: string;
  readonly position: number;
  readonly title: Translated;
  readonly date: LocalDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly timeZone: string;
  readonly mode: DeliveryMode;
  readonly placeName: string | null;
  readonly address: string | null;
  readonly link: string | null;
  readonly capacity: number;
  readonly counters: SeatCounters;
  readonly state: WorkshopState;
  readonly minutes: string | null;
  readonly calendarSequence: number;
  readonly version: number;
}

const locked = `json_build_object('id', w.id, 'sequenceId', w.sequence_id, 'roundId', w.round_id, 'roundName', o.name, 'roundState', o.state, 'regionId', w.region_id, 'regionName', g.name,
  'position', w.position, 'title', w.title, ${times}, 'mode', w.mode, 'placeName', w.place_name, 'address', w.address, 'link', w.link, 'capacity', w.capacity,
  'counters', ${counters}, 'state', w.state, 'minutes', w.minutes, 'calendarSequence', w.calendar_sequence, 'version', w.version)`;

@Injectable()
export class WorkshopsRepository {
  page(db: Db, scope: Scope, query: WorkshopQuery, now: Instant): Promise<Page<WorkshopSummary>> {
    return pageOf(db, listing, conditionsOf(scope, query, now), { ...query, sort: orderOf(query) });
  }

  all(db: Db, scope: Scope, query: WorkshopQuery, now: Instant): AsyncGenerator<WorkshopSummary> {
    return entriesOf(db, listing, conditionsOf(scope, query, now), { ...query, sort: orderOf(query) });
  }

  async view(db: Db, scope: Scope, id: WorkshopId): Promise<WorkshopView | null> {
    const row = await rowOf<{ workshop: WorkshopView }>(
      db,
      `select jsonb_build_object(${figures}) || jsonb_build_object(${details}) as workshop from ${from} where w.id = $1 and ${withinScope}`,
      [id, ...scopeValues(scope)],
    );
    return row?.workshop ?? null;
  }

  /** The workshop as letters and calendars tell it, without a lock. */
  async forCalendar(db: Db, scope: Scope, id: WorkshopId): Promise<LockedWorkshop | null> {
    const row = await rowOf<{ workshop: LockedWorkshop }>(
      db,
      `select ${locked} as workshop from ${from} where w.id = $1 and ${withinScope}`,
      [id, ...scopeValues(scope)],
    );
    return row?.workshop ?? null;
  }

  /** To which sequence a workshop within scope belongs, so that the sequence can be locked first. */
  sequenceOf(db: Db, scope: Scope, id: WorkshopId): Promise<{ sequenceId: SequenceId } | null> {
    return rowOf(db, `select w.sequence_id as "sequenceId" from workshops w where w.id = $1 and ${withinScope}`, [
      id,
      ...scopeValues(scope),
    ]);
  }

  /** Every workshop of the sequence in order, under lock. */
  async lockedOfSequence(tx: Tx, id: SequenceId): Promise<LockedWorkshop[]> {
    const rows = await rowsOf<{ workshop: LockedWorkshop }>(
      tx,
      `select ${locked} as workshop from ${from} where w.sequence_id = $1 order by w.position, w.created_at for update of w`,
      [id],
    );
    return rows.map(({ workshop }) => workshop);
  }

  async add(tx: Tx, workshop: Partial<WorkshopEntity>): Promise<void> {
    await tx.insert(WorkshopEntity, workshop);
  }

  async change(tx: Tx, id: WorkshopId, change: Partial<Omit<WorkshopEntity, 'id' | 'version' | 'calendarSequence'>>): Promise<void> {
    await tx.update(WorkshopEntity, { id }, { ...change, version: () => 'version + 1' });
  }

  /** The same for a change that calendars are told: their number grows, or calendar programs would ignore it. */
  async changeInCalendars(
    tx: Tx,
    id: WorkshopId,
    change: Partial<Omit<WorkshopEntity, 'id' | 'version' | 'calendarSequence'>>,
  ): Promise<void> {
    await tx.update(WorkshopEntity, { id }, { ...change, version: () => 'version + 1', calendarSequence: () => 'calendar_sequence + 1' });
  }

  async addPostponement(tx: Tx, postponement: PostponementEntity): Promise<void> {
    await tx.insert(PostponementEntity, postponement);
  }
}

const orderOf = ({ when }: WorkshopQuery): 'begins' | 'latest' => (when === 'past' ? 'latest' : 'begins');

function conditionsOf(scope: Scope, query: WorkshopQuery, now: Instant): Condition[] {
  return [
    workshopsWithin(scope),
    ...filteredBy('w.ends >= ?', query.when === 'upcoming' ? now : undefined),
    ...filteredBy('w.ends < ?', query.when === 'past' ? now : undefined),
    ...filteredBy('w.state = ?', query.state),
    ...filteredBy('w.round_id = ?', query.roundId),
    ...filteredBy('w.region_id = ?', query.regionId),
    ...filteredBy('w.position = ?', query.position),
  ];
}

const workshopsWithin = (scope: Scope): Condition =>
  scope.kind === 'everything'
    ? { sql: 'true' }
    : {
        sql: 'w.region_id = any(?::uuid[]) or exists (select from invitations v where v.sequence_id = w.sequence_id and v.initiative_id = any(?::uuid[]))',
        values: [scope.regions, scope.initiatives],
      };

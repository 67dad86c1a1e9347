import type {
  Curriculum,
  ParticipationState,
  FederalState,
  LocalDate,
  NationalDate,
  CoordinatorDate,
  Page,
  RegionId,
  RoundId,
  Scope,
  SequenceId,
  SequenceQuery,
  SequenceView,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Db, type Tx } from '../platform/database/database';
import { entriesOf, pageOf, type Condition, type Listing } from '../platform/database/listing';
import { filteredBy, scopeValues } from '../platform/database/scope';
import type { StepCounters } from './step-counters';
import { workshopSummary } from './workshops.repository';

const initiatives = `json_build_object('invited', q.initiatives_invited, 'declined', q.initiatives_declined, 'registered', q.initiatives_registered, 'active', q.initiatives_active,
  'completed', q.initiatives_completed, 'droppedOut', q.initiatives_dropped_out)`;

const counters = `json_build_object('registered', q.registered, 'waiting', q.waiting, 'present', q.present, 'late', q.late, 'excused', q.excused, 'absent', q.absent, 'undecided', q.undecided)`;

const facts = `'roundId', q.round_id, 'regionId', q.region_id, 'state', g.state, 'timeZone', o.time_zone, 'recommendedGapDays', o.curriculum -> 'recommendedGapDays',
  'phaseFrom', o.regional_phase_from, 'phaseUntil', o.regional_phase_until`;

const from = 'sequences q join rounds o on o.id = q.round_id join regions g on g.id = q.region_id';

/** Sequences with their workshops, and who coordinates them on that day. */
const listingOn = (today: LocalDate): Listing<'region'> => ({
  entry: `json_build_object('id', q.id, 'sequenceId', q.id, ${facts}, 'roundName', o.name, 'roundState', o.state, 'regionName', g.name, 'city', g.city,
    'workshopCount', jsonb_array_length(o.curriculum -> 'workshops'), 'curriculum', o.curriculum -> 'workshops',
    'coordinators', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name) order by p.family_name, p.id), '[]')
       from role_assignments a join persons p on p.id = a.person_id where a.region_id = q.region_id and a.role = 'coordinator' and ${holdsOn(`date '${today}'`, 'a')}),
    'initiatives', ${initiatives}, 'counters', ${counters},
    'workshops', (select coalesce(json_agg(${workshopSummary} order by w.position, w.created_at), '[]') from workshops w where w.sequence_id = q.id), 'version', q.version)`,
  from,
  searchedText: `g.name || ' ' || coalesce(g.city, '') || ' ' || o.name`,
  sorts: { region: { columns: ['g.name', 'q.id'] } },
});

const holdsOn = (day: string, assignment: string): string =>
  `${assignment}.valid_from <= ${day} and (${assignment}.valid_until is null or ${assignment}.valid_until >= ${day})`;

/** How the region of a sequence stands in the round. */
const regionState = '(select p.state from participations p where p.round_id = q.round_id and p.region_id = q.region_id)';

/** A sequence under lock. */
export interface LockedSequence {
  readonly id: SequenceId;
  readonly roundId: RoundId;
  readonly regionId: RegionId;
  readonly regionState: ParticipationState | null;
}

/** What planning needs to know of a sequence. */
export interface SequenceFacts {
  readonly roundId: RoundId;
  readonly regionId: RegionId;
  readonly state: FederalState | null;
  readonly timeZone: string;
  readonly recommendedGapDays: number;
  readonly phaseFrom: LocalDate | null;
  readonly phaseUntil: LocalDate | null;
  readonly curriculum: Curriculum['workshops'];
  readonly dates: readonly LocalDate[];
}

@Injectable()
export class SequencesRepository {
  page(db: Db, scope: Scope, query: SequenceQuery, today: LocalDate): Promise<Page<SequenceView>> {
    return pageOf(db, listingOn(today), conditionsOf(scope, query), { ...query, sort: 'region' });
  }

  all(db: Db, scope: Scope, query: SequenceQuery, today: LocalDate): AsyncGenerator<SequenceView> {
    return entriesOf(db, listingOn(today), conditionsOf(scope, query), { ...query, sort: 'region' });
  }

  async view(db: Db, scope: Scope, id: SequenceId, today: LocalDate): Promise<SequenceView | null> {
    const { items } = await pageOf<SequenceView, 'region'>(
      db,
      listingOn(today),
      [...conditionsOf(scope, {}), { sql: 'q.id = ?', values: [id] }],
      { limit: 1, sort: 'region' },
    );
    return items[0] ?? null;
  }

  async facts(db: Db, scope: Scope, id: SequenceId): Promise<SequenceFacts | null> {
    const row = await rowOf<{ facts: SequenceFacts }>(
      db,
      `select json_build_object(${facts}, 'curriculum', o.curriculum -> 'workshops',
          'dates', (select coalesce(json_agg(w.date order by w.date), '[]') from workshops w where w.sequence_id = q.id and w.state <> 'cancelled')) as facts
         from ${from} where q.id = $1 and ($2 or q.region_id = any($3::uuid[]))`,
      [id, ...scopeValues(scope).slice(0, 2)],
    );
    return row?.facts ?? null;
  }

  /** Which round a sequence within scope belongs to, so that the round can be locked first. */
  roundOf(db: Db, scope: Scope, id: SequenceId): Promise<{ roundId: RoundId } | null> {
    return rowOf(db, 'select q.round_id as "roundId" from sequences q where q.id = $1 and ($2 or q.region_id = any($3::uuid[]))', [
      id,
      ...scopeValues(scope).slice(0, 2),
    ]);
  }

  /** The sequence under lock: whatever touches its workshops, invitations, registrations or attendance waits for it. */
  locked(tx: Tx, id: SequenceId): Promise<LockedSequence | null> {
    return rowOf(
      tx,
      `select q.id, q.round_id as "roundId", q.region_id as "regionId", ${regionState} as "regionState" from sequences q where q.id = $1 for update`,
      [id],
    );
  }

  /** The sequences of a round, or of one region in it, in the order in which they are locked. */
  async idsOf(tx: Tx, { roundId, regionId }: { roundId: RoundId; regionId: RegionId | null }): Promise<SequenceId[]> {
    const rows = await rowsOf<{ id: SequenceId }>(
      tx,
      'select id from sequences where round_id = $1 and ($2::uuid is null or region_id = $2) order by id',
      [roundId, regionId],
    );
    return rows.map(({ id }) => id);
  }

  /** Adds to the counters of planned, published, held and documented workshops. */
  async countSteps(tx: Tx, id: SequenceId, change: StepCounters): Promise<void> {
    await tx.query(
      `update sequences set planned = planned + $2, published = published + $3, held = held + $4, documented = documented + $5, version = version + 1 where id = $1`,
      [id, change.planned, change.published, change.held, change.documented],
    );
  }

  /** Other workshops between these days that somebody who coordinates this sequence today runs. */
  coordinatorDates(
    db: Db,
    id: SequenceId,
    { from, until, today }: { from: LocalDate; until: LocalDate; today: LocalDate },
  ): Promise<CoordinatorDate[]> {
    return rowsOf(
      db,
      `select distinct w.id, w.region_id as "regionId", g.name as "regionName", w.title, w.date, to_char(w.starts_at, 'HH24:MI') as "startsAt", to_char(w.ends_at, 'HH24:MI') as "endsAt",
              w.time_zone as "timeZone", p.given_name || ' ' || p.family_name as "personName", w.begins
         from sequences q join role_assignments a on a.region_id = q.region_id and a.role = 'coordinator' and ${holdsOn('$4', 'a')}
         join persons p on p.id = a.person_id
         join role_assignments b on b.person_id = a.person_id and b.role = 'coordinator' and ${holdsOn('$4', 'b')}
         join workshops w on w.region_id = b.region_id and w.sequence_id <> q.id and w.state <> 'cancelled' and w.date between $2 and $3
         join regions g on g.id = w.region_id
        where q.id = $1 order by w.begins, w.id`,
      [id, from, until, today],
    );
  }

  /** The national dates of the round. */
  nationalDates(db: Db, id: RoundId): Promise<NationalDate[]> {
    return rowsOf(
      db,
      `select id, round_id as "roundId", kind, title, starts_on as "from", ends_on as "to" from training_sessions where round_id = $1 order by starts_on, id`,
      [id],
    );
  }
}

function conditionsOf(scope: Scope, query: Partial<SequenceQuery>): Condition[] {
  const count = `jsonb_array_length(o.curriculum -> 'workshops')`;
  return [
    sequencesWithin(scope),
    ...filteredBy('q.round_id = ?', query.roundId),
    ...filteredBy('q.region_id = ?', query.regionId),
    ...filteredBy(`(q.planned >= ${count}) = ?`, query.planned === undefined ? undefined : query.planned === 'yes'),
  ];
}

/** Coordinators reach the sequences of their regions, initiatives those they are invited to. */
const sequencesWithin = (scope: Scope): Condition =>
  scope.kind === 'everything'
    ? { sql: 'true' }
    : {
        sql: 'q.region_id = any(?::uuid[]) or exists (select from invitations v where v.sequence_id = q.id and v.initiative_id = any(?::uuid[]))',
        values: [scope.regions, scope.initiatives],
      };

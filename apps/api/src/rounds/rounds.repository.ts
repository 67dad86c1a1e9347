import type {
  EditRound,
  Given,
  LocalDate,
  Page,
  ParticipationView,
  RoundFacts,
  RoundId,
  RoundQuery,
  RoundState,
  RoundSummary,
  RoundTransitionView,
  TrainingSessionView,
  Curriculum,
  ProgrammeId,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, type Db, type Tx } from '../platform/database/database';
import { entriesOf, pageOf, type Condition, type Listing } from '../platform/database/listing';
import { filteredBy } from '../platform/database/scope';
import { ProgrammeEntity, RoundEntity, RoundTransitionEntity } from './round.entities';

const summary = `'id', r.id, 'roundId', r.id, 'programmeId', r.programme_id, 'name', r.name, 'ordinal', r.ordinal, 'state', r.state, 'demo', r.demo, 'places', r.places,
  'callOpensOn', r.call_opens_on, 'callClosesOn', r.call_closes_on, 'callPrecision', r.call_precision,
  'regionalPhaseFrom', r.regional_phase_from, 'regionalPhaseUntil', r.regional_phase_until, 'regionalPhasePrecision', r.regional_phase_precision,
  'startsOn', r.starts_on, 'startsOnPrecision', r.starts_on_precision, 'endsOn', r.ends_on, 'endsOnPrecision', r.ends_on_precision, 'timeZone', r.time_zone,
  'regionCount', (select count(*) from participations p where p.round_id = r.id and p.state <> 'withdrawn'),
  'publishedRegionCount', r.published_region_count, 'publishedInitiativeCount', r.published_initiative_count, 'publishedCoordinatorCount', r.published_coordinator_count,
  'sourceUrl', r.source_url, 'version', r.version`;

const sessionView = `json_build_object('id', s.id, 'roundId', s.round_id, 'kind', s.kind, 'title', s.title, 'startsOn', s.starts_on, 'endsOn', s.ends_on,
  'startsAt', to_char(s.starts_at, 'HH24:MI'), 'endsAt', to_char(s.ends_at, 'HH24:MI'), 'timeZone', s.time_zone, 'precision', s.precision,
  'mode', s.mode, 'place', s.place, 'link', s.link, 'sourceUrl', s.source_url, 'version', s.version)`;

const participationView = `json_build_object('id', p.id, 'roundId', p.round_id, 'regionId', p.region_id, 'sequenceId', q.id, 'name', coalesce(g.name, p.published_name),
  'state', p.state, 'federalState', coalesce(g.state, p.published_state), 'city', coalesce(g.city, p.published_city), 'acceptedOn', p.accepted_on,
  'withdrawnOn', p.withdrawn_on, 'withdrawalReason', p.withdrawal_reason, 'sourceUrl', p.source_url)`;

const details = `'curriculum', r.curriculum,
  'transitions', (select coalesce(json_agg(json_build_object('from', t.from_state, 'to', t.to_state, 'at', t.at, 'byName', w.given_name || ' ' || w.family_name, 'reason', t.reason) order by t.at, t.id), '[]')
     from round_transitions t left join persons w on w.id = t.by_person where t.round_id = r.id),
  'sessions', (select coalesce(json_agg(${sessionView} order by s.starts_on, s.id), '[]') from training_sessions s where s.round_id = r.id),
  'participations', (select coalesce(json_agg(${participationView} order by coalesce(g.name, p.published_name)), '[]')
     from participations p left join regions g on g.id = p.region_id left join sequences q on q.round_id = p.round_id and q.region_id = p.region_id where p.round_id = r.id)`;

const listing: Listing<'newest'> = {
  entry: `json_build_object(${summary})`,
  from: 'rounds r',
  searchedText: 'r.name',
  sorts: { newest: { columns: [`coalesce(r.starts_on, r.call_opens_on, 'infinity')`, 'r.id'], descending: true } },
};

/** A round as its row tells it; what depends on today is added by the service. */
export type StoredRoundSummary = Omit<RoundSummary, 'callIsOpen'>;

/** A round with all that belongs to it. */
export type StoredRound = StoredRoundSummary & {
  readonly curriculum: Curriculum;
  readonly transitions: RoundTransitionView[];
  readonly sessions: TrainingSessionView[];
  readonly participations: ParticipationView[];
};

/** What decisions about a round need, read under its lock. */
export type LockedRound = RoundFacts & {
  readonly id: RoundId;
  readonly name: string;
  readonly version: number;
  readonly timeZone: string;
};

@Injectable()
export class RoundsRepository {
  page(db: Db, seesDrafts: boolean, query: RoundQuery): Promise<Page<StoredRoundSummary>> {
    return pageOf(db, listing, conditionsOf(seesDrafts, query), { ...query, sort: 'newest' });
  }

  all(db: Db, seesDrafts: boolean, query: RoundQuery): AsyncGenerator<StoredRoundSummary> {
    return entriesOf(db, listing, conditionsOf(seesDrafts, query), { ...query, sort: 'newest' });
  }

  async byId(db: Db, seesDrafts: boolean, id: RoundId): Promise<StoredRound | null> {
    const row = await rowOf<{ round: StoredRound }>(
      db,
      `select jsonb_build_object(${summary}) || jsonb_build_object(${details}) as round from rounds r where r.id = $1 and ($2 or r.state <> 'draft')`,
      [id, seesDrafts],
    );
    return row?.round ?? null;
  }

  /** The facts that the rules ask for, with the round locked until the transaction ends. */
  async lockedFacts(tx: Tx, id: RoundId): Promise<LockedRound | null> {
    if (!(await rowOf(tx, 'select id from rounds where id = $1 for update', [id]))) return null;
    const row = await rowOf<{ facts: LockedRound }>(
      tx,
      `select json_build_object('id', r.id, 'name', r.name, 'version', r.version, 'timeZone', r.time_zone, 'state', r.state, 'places', r.places,
          'callOpensOn', r.call_opens_on, 'callClosesOn', r.call_closes_on, 'regionalPhaseFrom', r.regional_phase_from, 'regionalPhaseUntil', r.regional_phase_until,
          'undecidedApplications', (select count(*) from applications a where a.round_id = r.id and a.state = 'submitted'),
          'regions', (select count(*) from participations p where p.round_id = r.id and p.state <> 'withdrawn'),
          'unfinishedSequences', (select count(*) from participations p where p.round_id = r.id and p.state in ('accepted', 'in_training', 'running')
              and not exists (select from sequences q where q.round_id = p.round_id and q.region_id = p.region_id and q.documented >= jsonb_array_length(r.curriculum -> 'workshops'))),
          'sessions', (select coalesce(json_agg(json_build_object('kind', s.kind, 'endsOn', s.ends_on)), '[]') from training_sessions s where s.round_id = r.id)) as facts
         from rounds r where r.id = $1`,
      [id],
    );
    return row?.facts ?? null;
  }

  /** The programme that new rounds belong to: the first of this installation. */
  programme(db: Db): Promise<{ id: ProgrammeId; timeZone: string; curriculum: Curriculum } | null> {
    return rowOf(db, `select id, time_zone as "timeZone", curriculum from programmes order by created_at, id limit 1`);
  }

  async addProgramme(tx: Tx, programme: ProgrammeEntity): Promise<void> {
    await tx.insert(ProgrammeEntity, programme);
  }

  async add(tx: Tx, round: Partial<RoundEntity>): Promise<void> {
    await tx.insert(RoundEntity, round);
  }

  async change(tx: Tx, id: RoundId, change: Given<EditRound & { startsOn: LocalDate | null; endsOn: LocalDate | null }>): Promise<void> {
    await tx.update(RoundEntity, { id }, { ...change, version: () => 'version + 1' });
  }

  async takeStep(tx: Tx, step: RoundTransitionEntity): Promise<void> {
    await this.addStep(tx, step);
    await tx.update(RoundEntity, { id: step.roundId }, { state: step.toState, version: () => 'version + 1' });
  }

  /** Notes a step of a round that is in the state already. */
  async addStep(tx: Tx, step: RoundTransitionEntity): Promise<void> {
    await tx.insert(RoundTransitionEntity, step);
  }

  /** What the step means for the regions in the round: training and the regional phase begin for all that did not leave. */
  async moveRegionsAlong(tx: Tx, id: RoundId, to: RoundState, on: LocalDate): Promise<void> {
    if (to === 'training')
      await tx.query(`update participations set state = 'in_training', in_training_on = $2 where round_id = $1 and state = 'accepted'`, [
        id,
        on,
      ]);
    if (to === 'regional_phase')
      await tx.query(
        `update participations set state = 'running', running_on = $2 where round_id = $1 and state in ('accepted', 'in_training')`,
        [id, on],
      );
    if (to === 'completed')
      await tx.query(`update participations set state = 'completed', completed_on = $2 where round_id = $1 and state = 'running'`, [
        id,
        on,
      ]);
  }
}

function conditionsOf(seesDrafts: boolean, query: Partial<RoundQuery>): Condition[] {
  return [
    ...(seesDrafts ? [] : [{ sql: `r.state <> 'draft'` }]),
    ...filteredBy('r.state = ?', query.state),
    ...filteredBy('exists (select from participations t where t.round_id = r.id and t.region_id = ?)', query.regionId),
  ];
}

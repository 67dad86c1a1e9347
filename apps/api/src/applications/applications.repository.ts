import type {
  ApplicationId,
  ApplicationQuery,
  ApplicationState,
  ApplicationView,
  Instant,
  Page,
  RegionId,
  RoundId,
  Scope,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, type Db, type Tx } from '../platform/database/database';
import { entriesOf, pageOf, type Condition, type Listing } from '../platform/database/listing';
import { filteredBy, withinRegions } from '../platform/database/scope';
import { ApplicationEntity } from './application.entity';

const listing: Listing<'region'> = {
  entry: `json_build_object('id', a.id, 'roundId', a.round_id, 'roundName', o.name, 'regionId', a.region_id, 'regionName', r.name, 'federalState', r.state, 'state', a.state,
    'motivation', a.motivation, 'expectedInitiatives', a.expected_initiatives, 'submittedAt', a.submitted_at, 'submittedByName', s.given_name || ' ' || s.family_name,
    'decidedAt', a.decided_at, 'decidedByName', d.given_name || ' ' || d.family_name, 'decisionMessage', a.decision_message,
    'placeInLine', case when a.state = 'waitlisted' then (select count(*) from applications w where w.round_id = a.round_id and w.state = 'waitlisted' and (w.waiting_since, w.id) <= (a.waiting_since, a.id)) end,
    'earlierRounds', (select count(*) from participations p where p.region_id = a.region_id and p.round_id <> a.round_id and p.state <> 'withdrawn'), 'version', a.version)`,
  from: `applications a join rounds o on o.id = a.round_id join regions r on r.id = a.region_id
    left join persons s on s.id = a.submitted_by left join persons d on d.id = a.decided_by`,
  searchedText: `r.name || ' ' || coalesce(r.city, '') || ' ' || a.motivation`,
  sorts: { region: { columns: ['r.name', 'a.id'] } },
};

/** An application under lock. */
export interface LockedApplication {
  readonly id: ApplicationId;
  readonly roundId: RoundId;
  readonly regionId: RegionId;
  readonly state: ApplicationState;
  readonly motivation: string;
  readonly waitingSince: Instant | null;
  readonly version: number;
}

const lockedApplication = `id, round_id as "roundId", region_id as "regionId", state, motivation, waiting_since as "waitingSince", version`;

@Injectable()
export class ApplicationsRepository {
  page(db: Db, scope: Scope, query: ApplicationQuery): Promise<Page<ApplicationView>> {
    return pageOf(db, listing, conditionsOf(scope, query), { ...query, sort: 'region' });
  }

  all(db: Db, scope: Scope, query: ApplicationQuery): AsyncGenerator<ApplicationView> {
    return entriesOf(db, listing, conditionsOf(scope, query), { ...query, sort: 'region' });
  }

  async view(db: Db, scope: Scope, id: ApplicationId): Promise<ApplicationView | null> {
    const { items } = await pageOf<ApplicationView, 'region'>(
      db,
      listing,
      [...conditionsOf(scope, {}), { sql: 'a.id = ?', values: [id] }],
      { limit: 1, sort: 'region' },
    );
    return items[0] ?? null;
  }

  /** Which round an application within scope belongs to, so that the round can be locked first. */
  roundOf(db: Db, scope: Scope, id: ApplicationId): Promise<{ roundId: RoundId } | null> {
    return rowOf(
      db,
      `select round_id as "roundId" from applications where id = $1 and (($2 and state <> 'draft') or region_id = any($3::uuid[]))`,
      [id, scope.kind === 'everything', scope.kind === 'some' ? scope.regions : []],
    );
  }

  locked(tx: Tx, id: ApplicationId): Promise<LockedApplication | null> {
    return rowOf(tx, `select ${lockedApplication} from applications where id = $1 for update`, [id]);
  }

  /** The application by which a region came into the round, under lock; null where it came in another way. */
  acceptedOf(tx: Tx, roundId: RoundId, regionId: RegionId): Promise<LockedApplication | null> {
    return rowOf(
      tx,
      `select ${lockedApplication} from applications where round_id = $1 and region_id = $2 and state = 'accepted' for update`,
      [roundId, regionId],
    );
  }

  /** The first on the waiting list of the round, in order of arrival (rule D2). */
  firstInLine(tx: Tx, roundId: RoundId): Promise<LockedApplication | null> {
    return rowOf(
      tx,
      `select ${lockedApplication} from applications
        where round_id = $1 and state = 'waitlisted' order by waiting_since, id limit 1 for update`,
      [roundId],
    );
  }

  async add(tx: Tx, application: Partial<ApplicationEntity>): Promise<void> {
    await tx.insert(ApplicationEntity, application);
  }

  async change(tx: Tx, id: ApplicationId, change: Partial<Omit<ApplicationEntity, 'id' | 'version'>>): Promise<void> {
    await tx.update(ApplicationEntity, { id }, { ...change, version: () => 'version + 1' });
  }
}

/** Drafts are seen by their own region only. */
function conditionsOf(scope: Scope, query: Partial<ApplicationQuery>): Condition[] {
  return [
    withinRegions(scope, 'a.region_id'),
    ...(scope.kind === 'everything' ? [{ sql: `a.state <> 'draft'` }] : []),
    ...filteredBy('a.round_id = ?', query.roundId),
    ...filteredBy('a.region_id = ?', query.regionId),
    ...filteredBy('a.state = ?', query.state),
    ...filteredBy('? = any(r.states || r.state)', query.federalState),
  ];
}

import type { DateAhead, LocalDate, RunningRound, Scope } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowsOf, type Db } from '../platform/database/database';
import { scopeValues } from '../platform/database/scope';
import { isUnderWay } from './under-way';

const mostRounds = 20;
const mostSessions = 3;

/** Questions about rounds for a start page. */
@Injectable()
export class NationalFactsRepository {
  /** Rounds that are not over, the furthest along first, with how their regions and sequences stand by the kept counters. */
  runningRounds(db: Db): Promise<RunningRound[]> {
    return rowsOf(
      db,
      `select r.id as "roundId", r.name as "roundName", r.state, r.places, r.call_opens_on as "callOpensOn", r.call_closes_on as "callClosesOn",
              r.regional_phase_from as "regionalPhaseFrom", r.regional_phase_until as "regionalPhaseUntil", n.workshops as "workshopCount",
              (select count(*)::int from applications a where a.round_id = r.id and a.state = 'submitted') as "undecidedApplications",
              (select coalesce(json_agg(json_build_object('kind', s.kind, 'endsOn', s.ends_on)), '[]') from training_sessions s where s.round_id = r.id) as sessions,
              c.*
         from rounds r
        cross join lateral (select jsonb_array_length(r.curriculum -> 'workshops') as workshops) n
        cross join lateral (
          select count(*)::int as begun, (count(*) filter (where p.state <> 'withdrawn'))::int as regions,
                 (count(*) filter (where p.state = 'completed'))::int as completed, (count(*) filter (where p.state = 'withdrawn'))::int as withdrawn,
                 (count(*) filter (where p.state in ('accepted', 'in_training', 'running') and coalesce(q.documented, 0) < n.workshops))::int as "unfinishedSequences",
                 coalesce(sum(q.initiatives_registered + q.initiatives_active + q.initiatives_completed), 0)::int as initiatives,
                 coalesce(sum(q.held), 0)::int as held, coalesce(sum(q.held) filter (where p.state = 'withdrawn'), 0)::int as "heldByWithdrawn",
                 coalesce(sum(q.present + q.late), 0)::int as "tookPart"
            from participations p left join sequences q on q.round_id = p.round_id and q.region_id = p.region_id
           where p.round_id = r.id) c
        where ${isUnderWay('r')} order by r.call_opens_on, r.id limit ${mostRounds}`,
    );
  }

  /** National dates that are not over, of rounds in which a region of the scope takes part. */
  async sessionsAhead(db: Db, scope: Scope, today: LocalDate): Promise<DateAhead[]> {
    const rows = await rowsOf<{ session: DateAhead }>(
      db,
      `select json_build_object('kind', 'session', 'id', r.id, 'title', s.title, 'sessionKind', s.kind, 'roundName', r.name, 'date', s.starts_on, 'until', s.ends_on) as session
         from training_sessions s join rounds r on r.id = s.round_id
        where ${isUnderWay('r')} and r.state <> 'draft' and s.ends_on >= $1
          and ($2 or exists (select from participations p where p.round_id = r.id and p.region_id = any($3::uuid[]) and p.state <> 'withdrawn'))
        order by s.starts_on, s.id limit ${mostSessions}`,
      [today, ...scopeValues(scope).slice(0, 2)],
    );
    return rows.map(({ session }) => session);
  }
}

import type {
  InitiativeId,
  InitiativeProgress,
  Journey,
  Presence,
  ProgressRow,
  RoundId,
  RoundProgress,
  Scope,
  SequenceId,
  SequenceProgress,
  WorkshopId,
  WorkshopOnTheWay,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { initiativeWithinScopeValues } from '../initiatives/reach';
import { rowOf, type Db } from '../platform/database/database';
import { scopeValues } from '../platform/database/scope';

/** Who was there from one initiative at one workshop; people in line are not among them. */
interface AtWorkshop {
  readonly workshopId: WorkshopId;
  readonly presences: readonly Presence[];
}

/** A way through a sequence as its rows tell it; the steps are made by the rule. */
export interface StoredJourney extends Omit<Journey, 'steps' | 'stepsDone' | 'stepCount'> {
  readonly workshopCount: number;
  readonly workshops: readonly (Omit<WorkshopOnTheWay, 'presence' | 'registeredCount'> & Pick<AtWorkshop, 'presences'>)[];
}

export type StoredInitiative = Omit<InitiativeProgress, 'asOf' | 'journeys'> & { readonly journeys: readonly StoredJourney[] };

export type StoredSequence = Omit<SequenceProgress, 'asOf' | 'rows' | 'droppedOutAfter'> & {
  readonly rows: readonly (Omit<ProgressRow, 'cells'> & { readonly at: readonly AtWorkshop[] })[];
};

export type StoredRound = Omit<RoundProgress, 'asOf' | 'totals'>;

const counterNames = ['registered', 'waiting', 'present', 'late', 'excused', 'absent', 'undecided'];

const countersOf = (alias: string): string =>
  `json_build_object(${counterNames.map((name) => `'${name}', coalesce(${alias}.${name}, 0)`).join(', ')})`;

const initiatives = `json_build_object('invited', coalesce(q.initiatives_invited, 0), 'declined', coalesce(q.initiatives_declined, 0), 'registered', coalesce(q.initiatives_registered, 0),
  'active', coalesce(q.initiatives_active, 0), 'completed', coalesce(q.initiatives_completed, 0), 'droppedOut', coalesce(q.initiatives_dropped_out, 0))`;

const workshopCount = `jsonb_array_length(o.curriculum -> 'workshops')`;

/** The workshop that stands at a position: the one that is not cancelled, else the last that was. */
const standing = `select distinct on (s.region_id, s.sequence_id, s.position) s.* from workshops s
  order by s.region_id, s.sequence_id, s.position, s.state = 'cancelled', s.created_at desc, s.id`;

/** The region stands here for the index that it gives. */
const ofSequence = 'w.region_id = q.region_id and w.sequence_id = q.id';

const journey = `json_build_object('id', v.id, 'sequenceId', q.id, 'roundId', q.round_id, 'roundName', o.name, 'regionId', q.region_id, 'regionName', g.name, 'initiativeId', v.initiative_id,
  'state', v.state, 'workshopCount', ${workshopCount},
  'workshops', (select coalesce(json_agg(json_build_object('position', w.position, 'workshopId', w.id, 'title', w.title, 'date', w.date, 'startsAt', to_char(w.starts_at, 'HH24:MI'),
      'placeName', w.place_name, 'state', w.state,
      'presences', (select coalesce(json_agg(r.presence), '[]') from registrations r where r.initiative_id = v.initiative_id and r.workshop_id = w.id and r.state = 'registered')) order by w.position), '[]')
    from (${standing}) w where ${ofSequence}))`;

const column = `json_build_object('id', w.id, 'position', w.position, 'title', w.title, 'date', w.date, 'state', w.state, 'counters', ${countersOf('w')})`;

const row = `json_build_object('id', v.id, 'initiativeId', i.id, 'initiativeName', i.name, 'regionId', i.region_id, 'state', v.state,
  'droppingOut', case when v.state = 'dropped_out' then json_build_object('afterPosition', v.dropped_out_after, 'on', v.dropped_out_on, 'reason', coalesce(v.dropped_out_reason, '')) end,
  'at', coalesce(t.at, '[]'))`;

/** For each initiative of the sequence who was there, workshop by workshop: one pass over the registrations of the sequence. */
const attended = `select p.initiative_id, json_agg(json_build_object('workshopId', p.workshop_id, 'presences', p.presences)) as at
  from (select r.initiative_id, r.workshop_id, json_agg(r.presence) as presences from registrations r
         where r.workshop_id in (select w.id from workshops w where w.sequence_id = $1) and r.state = 'registered' group by r.initiative_id, r.workshop_id) p group by p.initiative_id`;

const step = `json_build_object('position', n.position, 'workshopId', w.id, 'state', w.state, 'date', w.date, 'registered', coalesce(w.registered, 0), 'tookPart', coalesce(w.present + w.late, 0))`;

const region = `json_build_object('id', g.id, 'regionId', g.id, 'regionName', g.name, 'federalState', g.state, 'roundId', p.round_id, 'state', p.state, 'sequenceId', q.id,
  'initiatives', ${initiatives}, 'counters', ${countersOf('q')},
  'steps', (select coalesce(json_agg(${step} order by n.position), '[]') from generate_series(1, ${workshopCount}) as n(position)
     left join (${standing}) w on ${ofSequence} and w.position = n.position))`;

/** Questions of progress: one for each view. Figures come from the counters that every change keeps in its transaction. */
@Injectable()
export class ProgressRepository {
  /** An initiative with its sequences, the newest first: all for its own people, those of the own regions for coordinators. */
  async initiative(db: Db, scope: Scope, id: InitiativeId): Promise<StoredInitiative | null> {
    const found = await rowOf<{ progress: StoredInitiative }>(
      db,
      `select json_build_object('initiativeId', i.id, 'initiativeName', i.name, 'regionId', i.region_id,
          'journeys', (select coalesce(json_agg(${journey} order by v.invited_at desc, v.id), '[]')
             from invitations v join sequences q on q.id = v.sequence_id join rounds o on o.id = q.round_id join regions g on g.id = q.region_id
            where v.initiative_id = i.id and ($2 or q.region_id = any($3::uuid[]) or i.id = any($4::uuid[])))) as progress
         from initiatives i where i.id = $1 and ${initiativeWithinScopeValues('i')}`,
      [id, ...scopeValues(scope)],
    );
    return found?.progress ?? null;
  }

  /** Initiatives against workshops of a sequence of the own regions. */
  async sequence(db: Db, scope: Scope, id: SequenceId): Promise<StoredSequence | null> {
    const found = await rowOf<{ progress: StoredSequence }>(
      db,
      `select json_build_object('sequenceId', q.id, 'roundId', q.round_id, 'roundName', o.name, 'regionId', q.region_id, 'regionName', g.name, 'workshopCount', ${workshopCount},
          'initiatives', ${initiatives}, 'counters', ${countersOf('q')},
          'workshops', (select coalesce(json_agg(${column} order by w.position), '[]') from (${standing}) w where ${ofSequence}),
          'rows', (select coalesce(json_agg(${row} order by i.name, i.id), '[]')
             from invitations v join initiatives i on i.id = v.initiative_id left join (${attended}) t on t.initiative_id = v.initiative_id where v.sequence_id = q.id)) as progress
         from sequences q join rounds o on o.id = q.round_id join regions g on g.id = q.region_id where q.id = $1 and ($2 or q.region_id = any($3::uuid[]))`,
      [id, ...scopeValues(scope).slice(0, 2)],
    );
    return found?.progress ?? null;
  }

  /** Regions in scope against workshops of a round, by name. */
  async round(db: Db, scope: Scope, id: RoundId): Promise<StoredRound | null> {
    const found = await rowOf<{ progress: StoredRound }>(
      db,
      `select json_build_object('roundId', o.id, 'roundName', o.name, 'roundState', o.state, 'workshopCount', ${workshopCount},
          'regions', (select coalesce(json_agg(${region} order by g.name, g.id), '[]')
             from participations p join regions g on g.id = p.region_id left join sequences q on q.round_id = p.round_id and q.region_id = p.region_id
            where p.round_id = o.id and ($2 or p.region_id = any($3::uuid[])))) as progress
         from rounds o where o.id = $1`,
      [id, ...scopeValues(scope).slice(0, 2)],
    );
    return found?.progress ?? null;
  }
}

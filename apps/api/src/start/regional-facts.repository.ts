import {
  defaultTimeZone,
  type CallForRegion,
  type LocalDate,
  type OpenSequence,
  type OpenWorkshop,
  type RegionId,
  type Scope,
  type UnansweredInvitation,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowsOf, type Db } from '../platform/database/database';
import { scopeValues } from '../platform/database/scope';
import { isUnderWay, takesPart } from './under-way';

const mostWorkshops = 300;
const mostSequences = 200;
const mostInvitations = 500;
const mostCalls = 50;

/** Sequences of rounds that are not over; scope at `$1` and `$2`. */
const sequences = `select q.id as "sequenceId", q.round_id as "roundId", o.name as "roundName", o.state as "roundState", q.region_id as "regionId", g.name as "regionName",
       o.regional_phase_from as "phaseFrom", jsonb_array_length(o.curriculum -> 'workshops') as "workshopCount", q.planned, q.held, q.initiatives_invited as invited,
       q.initiatives_registered + q.initiatives_active + q.initiatives_completed as initiatives,
       q.present + q.late + q.excused + q.absent as decided, q.present + q.late as "tookPart"
  from sequences q join rounds o on o.id = q.round_id join regions g on g.id = q.region_id
 where ${isUnderWay('o')} and ${takesPart('q')} and ($1 or q.region_id = any($2::uuid[]))`;

const dayOf = (instant: string): string => `(${instant} at time zone '${defaultTimeZone}')::date`;

/** Questions about sequences and workshops for a start page, within the regions of a scope. */
@Injectable()
export class RegionalFactsRepository {
  /** Workshops up to that day that are neither documented nor cancelled, the earliest first. */
  openWorkshops(db: Db, scope: Scope, until: LocalDate): Promise<OpenWorkshop[]> {
    return rowsOf(
      db,
      `select w.id as "workshopId", w.sequence_id as "sequenceId", g.name as "regionName", w.position, w.title, w.date, to_char(w.starts_at, 'HH24:MI') as "startsAt",
              to_char(w.ends_at, 'HH24:MI') as "endsAt", w.begins, w.ends, w.mode, w.place_name as "placeName", w.link, w.capacity, w.registered, w.waiting,
              w.present + w.late as "tookPart", w.undecided, w.state
         from workshops w join rounds o on o.id = w.round_id join regions g on g.id = w.region_id
        where w.state in ('planned', 'published', 'held') and w.date <= $3 and ${isUnderWay('o')} and ${takesPart('w')} and ($1 or w.region_id = any($2::uuid[]))
        order by w.begins, w.id limit ${mostWorkshops}`,
      [...scopeValues(scope).slice(0, 2), until],
    );
  }

  /** Sequences of rounds that are not over, those of the earliest round first. */
  openSequences(db: Db, scope: Scope): Promise<OpenSequence[]> {
    return rowsOf(db, `${sequences} order by o.call_opens_on, g.name, q.id limit ${mostSequences}`, scopeValues(scope).slice(0, 2));
  }

  /** Of these, those without a date for each workshop. */
  unplannedSequences(db: Db, scope: Scope): Promise<OpenSequence[]> {
    return rowsOf(
      db,
      `${sequences} and q.planned < jsonb_array_length(o.curriculum -> 'workshops') order by o.call_opens_on, g.name, q.id limit ${mostSequences}`,
      scopeValues(scope).slice(0, 2),
    );
  }

  /** Invitations to these sequences that nobody has answered. */
  unansweredInvitations(db: Db, scope: Scope): Promise<UnansweredInvitation[]> {
    return rowsOf(
      db,
      `select v.sequence_id as "sequenceId", ${dayOf('v.invited_at')} as "invitedOn", ${dayOf('v.reminded_at')} as "remindedOn", v.answer_by as "answerBy"
         from sequences q join rounds o on o.id = q.round_id join invitations v on v.sequence_id = q.id and v.state = 'invited'
        where ${isUnderWay('o')} and ${takesPart('q')} and ($1 or q.region_id = any($2::uuid[])) order by v.invited_at limit ${mostInvitations}`,
      scopeValues(scope).slice(0, 2),
    );
  }

  /** Rounds in their call, for each of these regions that has handed in nothing yet. */
  callsFor(db: Db, regions: readonly RegionId[]): Promise<CallForRegion[]> {
    return rowsOf(
      db,
      `select o.id as "roundId", o.name as "roundName", o.state, o.call_opens_on as "callOpensOn", o.call_closes_on as "callClosesOn",
              o.regional_phase_from as "regionalPhaseFrom", o.regional_phase_until as "regionalPhaseUntil", g.id as "regionId", g.name as "regionName", a.id as "applicationId"
         from rounds o cross join regions g left join applications a on a.round_id = o.id and a.region_id = g.id
        where o.state = 'call_open' and g.id = any($1::uuid[]) and (a.id is null or a.state = 'draft')
        order by o.call_closes_on, g.name limit ${mostCalls}`,
      [regions],
    );
  }
}

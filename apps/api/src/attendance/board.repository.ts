import type {
  AttendanceBoard,
  AttendanceEntry,
  InitiativeId,
  RegistrationId,
  Scope,
  SeatCounters,
  WorkshopId,
  WorkshopState,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, type Db } from '../platform/database/database';
import { scopeValues } from '../platform/database/scope';

const counters = `json_build_object('registered', w.registered, 'waiting', w.waiting, 'present', w.present, 'late', w.late, 'excused', w.excused, 'absent', w.absent, 'undecided', w.undecided)`;

const entry = `json_build_object('id', r.id, 'registrationId', r.id, 'workshopId', w.id, 'sequenceId', w.sequence_id, 'roundId', w.round_id, 'regionId', w.region_id,
  'initiativeId', i.id, 'initiativeName', i.name, 'participantId', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'registrationState', r.state,
  'placeInLine', case when r.state = 'waiting' then (select count(*) from registrations l where l.workshop_id = w.id and l.state = 'waiting' and l.arrival <= r.arrival) end,
  'admitReason', r.admit_reason, 'walkIn', r.walk_in, 'presence', r.presence,
  'claimId', c.id, 'decidedByName', d.given_name || ' ' || d.family_name, 'decidedAt', c.claimed_at, 'channel', c.channel, 'reason', c.reason,
  'changeCount', (select count(*) from attendance_claims k where k.registration_id = r.id))`;

const people = `registrations r join participants p on p.id = r.participant_id join initiatives i on i.id = r.initiative_id
  left join attendance_claims c on c.id = r.claim_id left join persons d on d.id = c.by_person`;

const took = `select r.initiative_id, json_agg(distinct r.workshop_id) as workshops from registrations r join workshops o on o.id = r.workshop_id
  where o.sequence_id = w.sequence_id and r.presence in ('present', 'late') group by r.initiative_id`;

/** A person on the board before rule D12 has said whether the initiative is expected. */
export type StoredEntry = Omit<AttendanceEntry, 'expected'>;

/** The board as its rows tell it, with what rule D12 asks: the workshops of the sequence and who took part in which. */
export interface StoredBoard extends Omit<AttendanceBoard, 'entries' | 'initiatives'> {
  readonly entries: StoredEntry[];
  readonly initiatives: { id: InitiativeId; name: string }[];
  readonly workshops: { id: WorkshopId; position: number; state: WorkshopState }[];
  readonly took: Readonly<Record<string, WorkshopId[]>>;
}

/** Questions of the attendance board. */
@Injectable()
export class BoardRepository {
  /** Everything an attendance screen shows, in one question; null where the workshop is out of scope. Cancelled registrations are left out. */
  async board(db: Db, scope: Scope, id: WorkshopId): Promise<StoredBoard | null> {
    const [everything, regions] = scopeValues(scope);
    const row = await rowOf<{ board: StoredBoard }>(
      db,
      `select json_build_object('workshopId', w.id, 'sequenceId', w.sequence_id, 'roundId', w.round_id, 'regionId', w.region_id, 'regionName', g.name, 'position', w.position, 'title', w.title,
          'date', w.date, 'startsAt', to_char(w.starts_at, 'HH24:MI'), 'endsAt', to_char(w.ends_at, 'HH24:MI'), 'timeZone', w.time_zone, 'begins', w.begins, 'state', w.state,
          'capacity', w.capacity, 'counters', ${counters}, 'version', w.version,
          'entries', (select coalesce(json_agg(${entry} order by p.family_name, p.given_name, r.arrival), '[]') from ${people} where r.workshop_id = w.id and r.state <> 'cancelled'),
          'initiatives', (select coalesce(json_agg(json_build_object('id', i.id, 'name', i.name) order by i.name), '[]')
             from invitations n join initiatives i on i.id = n.initiative_id where n.sequence_id = w.sequence_id and n.state not in ('declined', 'dropped_out')),
          'workshops', (select json_agg(json_build_object('id', o.id, 'position', o.position, 'state', o.state)) from workshops o where o.sequence_id = w.sequence_id),
          'took', (select coalesce(json_object_agg(t.initiative_id, t.workshops), '{}') from (${took}) t)) as board
         from workshops w join regions g on g.id = w.region_id where w.id = $1 and ($2 or w.region_id = any($3::uuid[]))`,
      [id, everything, regions],
    );
    return row?.board ?? null;
  }

  /** One person on the board, and the counters of the workshop. */
  entry(db: Db, id: RegistrationId): Promise<{ entry: StoredEntry; counters: SeatCounters } | null> {
    return rowOf(
      db,
      `select ${entry} as entry, ${counters} as counters from ${people} join workshops w on w.id = r.workshop_id where r.id = $1`,
      [id],
    );
  }
}

import {
  bestPresence,
  localDateOf,
  defaultTimeZone,
  type InitiativeId,
  type Instant,
  type JourneyUnderWay,
  type LocalDate,
  type PersonId,
  type Presence,
  type Scope,
  type WorkshopOfJourney,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { releasedTo, type Onlooker } from '../materials/released-to';
import { rowOf, rowsOf, type Db } from '../platform/database/database';
import { pageOf, type Listing } from '../platform/database/listing';
import { scopeValues } from '../platform/database/scope';
import { isUnderWay, takesPart } from './under-way';

const mostJourneys = 10;

/** Workshops of a sequence with the people of the invited initiative at each. */
const workshops = `(select coalesce(json_agg(json_build_object('workshopId', w.id, 'position', w.position, 'title', w.title, 'date', w.date,
      'startsAt', to_char(w.starts_at, 'HH24:MI'), 'endsAt', to_char(w.ends_at, 'HH24:MI'), 'begins', w.begins, 'ends', w.ends, 'placeName', w.place_name, 'state', w.state,
      'registeredCount', c.registered, 'presences', c.presences) order by w.begins, w.id), '[]')
   from workshops w cross join lateral (
     select count(*)::int as registered, coalesce(json_agg(t.presence) filter (where t.state = 'registered'), '[]') as presences
       from registrations t where t.workshop_id = w.id and t.initiative_id = v.initiative_id and t.state <> 'cancelled') c
  where w.sequence_id = v.sequence_id and w.state <> 'cancelled')`;

const versions: Listing<'newest'> = {
  entry: 'v.id',
  from: 'materials m join material_versions v on v.material_id = m.id',
  searchedText: `m.title ->> 'de'`,
  sorts: { newest: { columns: ['v.created_at', 'v.id'], descending: true } },
};

type StoredJourney = Omit<JourneyUnderWay, 'workshops'> & {
  readonly workshops: (Omit<WorkshopOfJourney, 'presence'> & { readonly presences: Presence[] })[];
};

/** Questions about what is somebody's own: visits, letters, journeys, materials. */
@Injectable()
export class OwnFactsRepository {
  /** When the sign-in before the current one was; null where there was none. */
  async lastVisitOf(db: Db, personId: PersonId): Promise<Instant | null> {
    const row = await rowOf<{ at: Instant | null }>(db, 'select previous_sign_in_at as at from accounts where person_id = $1', [personId]);
    return row?.at ?? null;
  }

  /** How many letters of these regions could not be sent since then. */
  async failedMails(db: Db, scope: Scope, since: Instant): Promise<number> {
    const row = await rowOf<{ count: number }>(
      db,
      `select count(*)::int as count from mails where state = 'failed' and created_at >= $3 and ($1 or region_id = any($2::uuid[]))`,
      [...scopeValues(scope).slice(0, 2), since],
    );
    return row?.count ?? 0;
  }

  /** The ways of these initiatives through sequences of rounds that are not over and regions that did not leave, the newest first. */
  async journeysUnderWay(db: Db, initiatives: readonly InitiativeId[]): Promise<JourneyUnderWay[]> {
    const rows = await rowsOf<StoredJourney>(
      db,
      `select v.id as "invitationId", v.state, v.answer_by as "answerBy", v.initiative_id as "initiativeId", i.name as "initiativeName",
              (select count(*)::int from participants t where t.initiative_id = v.initiative_id) as participants,
              v.sequence_id as "sequenceId", q.round_id as "roundId", o.name as "roundName", q.region_id as "regionId", g.name as "regionName",
              jsonb_array_length(o.curriculum -> 'workshops') as "workshopCount", ${workshops} as workshops
         from invitations v join initiatives i on i.id = v.initiative_id join sequences q on q.id = v.sequence_id
         join rounds o on o.id = q.round_id join regions g on g.id = q.region_id
        where v.initiative_id = any($1::uuid[]) and ${isUnderWay('o')} and ${takesPart('q')} order by v.invited_at desc, v.id limit ${mostJourneys}`,
      [initiatives],
    );
    return rows.map((journey) => ({
      ...journey,
      workshops: journey.workshops.map(({ presences, ...workshop }) => ({ ...workshop, presence: bestPresence(presences) })),
    }));
  }

  /** How many versions of materials became visible to this onlooker since then: written, released by their day, or by a workshop (rule D19). */
  async materialsReleasedSince(
    db: Db,
    { onlooker, initiatives, today, since }: { onlooker: Onlooker; initiatives: readonly InitiativeId[]; today: LocalDate; since: Instant },
  ): Promise<number> {
    const fresh = {
      sql: `v.created_at > ? or v.release_on > ?::date or exists (
        select from workshops w join invitations i on i.sequence_id = w.sequence_id
         where i.initiative_id = any(?::uuid[]) and m.stage = 'workshop' and w.position = m.stage_position
           and case v.release when 'when_published' then w.published_at when 'when_held' then w.held_at end > ?)`,
      values: [since, localDateOf(since, defaultTimeZone), initiatives, since],
    };
    const { total } = await pageOf(db, versions, [releasedTo(onlooker, 'v', today), fresh], { limit: 1, sort: 'newest' });
    return total;
  }
}

import type { CoordinatorView, Given, EditRegion, LocalDate, Page, RegionId, RegionQuery, RegionView } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Db, type Tx } from '../platform/database/database';
import { entriesOf, pageOf, type Condition, type Listing } from '../platform/database/listing';
import { filteredBy } from '../platform/database/scope';
import { RegionEntity } from './region.entity';

/** Regions with how many coordinate them on that day. */
const listingOn = (today: LocalDate): Listing<'name'> => ({
  entry: `json_build_object('id', r.id, 'regionId', r.id, 'name', r.name, 'kind', r.kind, 'country', r.country, 'state', r.state, 'states', r.states, 'city', r.city,
    'host', r.host, 'website', r.website, 'sourceUrl', r.source_url, 'about', r.about, 'version', r.version,
    'coordinatorCount', (select count(*) from role_assignments a where a.region_id = r.id and a.role = 'coordinator' and a.valid_from <= ?::date and (a.valid_until is null or a.valid_until >= ?::date)),
    'roundCount', (select count(*) from participations p where p.region_id = r.id and p.state <> 'withdrawn'))`,
  entryValues: [today, today],
  from: 'regions r',
  searchedText: `r.name || ' ' || coalesce(r.city, '') || ' ' || coalesce(r.host, '')`,
  sorts: { name: { columns: ['r.name', 'r.id'] } },
});

@Injectable()
export class RegionsRepository {
  page(db: Db, query: RegionQuery, today: LocalDate): Promise<Page<RegionView>> {
    return pageOf(db, listingOn(today), conditionsOf(query), { ...query, sort: 'name' });
  }

  all(db: Db, query: RegionQuery, today: LocalDate): AsyncGenerator<RegionView> {
    return entriesOf(db, listingOn(today), conditionsOf(query), { ...query, sort: 'name' });
  }

  async view(db: Db, id: RegionId, today: LocalDate): Promise<RegionView | null> {
    const { items } = await pageOf<RegionView, 'name'>(db, listingOn(today), [{ sql: 'r.id = ?', values: [id] }], {
      limit: 1,
      sort: 'name',
    });
    return items[0] ?? null;
  }

  lockedById(tx: Tx, id: RegionId): Promise<{ id: RegionId; name: string; version: number } | null> {
    return rowOf(tx, 'select id, name, version from regions where id = $1 for update', [id]);
  }

  async add(tx: Tx, region: Omit<RegionEntity, 'version'>): Promise<void> {
    await tx.insert(RegionEntity, region);
  }

  async change(tx: Tx, id: RegionId, change: Given<EditRegion>): Promise<void> {
    await tx.update(RegionEntity, { id }, { ...change, version: () => 'version + 1' });
  }

  /** Who coordinates or coordinated the region; the running appointments first. */
  coordinators(db: Db, id: RegionId, today: LocalDate): Promise<CoordinatorView[]> {
    return rowsOf(
      db,
      `select a.id, a.region_id as "regionId", p.id as "personId", p.given_name as "givenName", p.family_name as "familyName", p.email,
              a.valid_from as "validFrom", a.valid_until as "validUntil", p.invited_at as "invitedAt", c.last_sign_in_at is not null as "hasSignedIn"
         from role_assignments a join persons p on p.id = a.person_id left join accounts c on c.person_id = p.id
        where a.region_id = $1 and a.role = 'coordinator'
        order by (a.valid_until is null or a.valid_until >= $2) desc, a.valid_from desc, p.family_name`,
      [id, today],
    );
  }

  /** Names and addresses of those who coordinate the region on that day, for letters. */
  coordinatorsToWriteTo(
    db: Db,
    id: RegionId,
    today: LocalDate,
  ): Promise<{ personId: CoordinatorView['personId']; name: string; address: string; language: 'de' | 'en' }[]> {
    return rowsOf(
      db,
      `select p.id as "personId", p.given_name || ' ' || p.family_name as name, p.email as address, p.language
         from role_assignments a join persons p on p.id = a.person_id
        where a.region_id = $1 and a.role = 'coordinator' and p.email is not null and a.valid_from <= $2 and (a.valid_until is null or a.valid_until >= $2)
        order by p.family_name`,
      [id, today],
    );
  }
}

function conditionsOf(query: Partial<RegionQuery>): Condition[] {
  return [...filteredBy('? = any(r.states || r.state)', query.state), ...filteredBy('r.kind = ?', query.kind)];
}

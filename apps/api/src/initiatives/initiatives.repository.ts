import type {
  EditInitiative,
  Given,
  InitiativeId,
  InitiativeQuery,
  InitiativeSummary,
  InitiativeView,
  LocalDate,
  Page,
  PersonId,
  RegionId,
  Scope,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, type Db, type Tx } from '../platform/database/database';
import { entriesOf, pageOf, type Condition, type Listing } from '../platform/database/listing';
import { scopeValues } from '../platform/database/scope';
import { InitiativeEntity } from './initiative.entities';
import { offerView } from './offers.repository';
import { initiativesWithin, initiativeWithinScopeValues, ofRegion, ofRound } from './reach';

const figures = `'id', i.id, 'initiativeId', i.id, 'regionId', i.region_id, 'regionName', r.name, 'name', i.name, 'place', i.place, 'state', i.state, 'website', i.website, 'about', i.about,
  'contact', case when c.id is not null then json_build_object('personId', c.id, 'givenName', c.given_name, 'familyName', c.family_name, 'email', c.email, 'language', c.language) end,
  'offerCount', (select count(*) from offers f where f.initiative_id = i.id and f.archived_at is null),
  'participantCount', (select count(*) from participants p where p.initiative_id = i.id), 'version', i.version`;

const from = 'initiatives i join regions r on r.id = i.region_id left join persons c on c.id = i.contact_person_id';

const listing: Listing<'name'> = {
  entry: `json_build_object(${figures})`,
  from,
  searchedText: `i.name || ' ' || i.place || ' ' || r.name`,
  sorts: { name: { columns: ['i.name', 'i.id'] } },
};

/** Sequences that the reader may see: all for the initiative's own people, those of the own regions for others. */
const sequences = `(select coalesce(json_agg(json_build_object('id', v.id, 'initiativeId', v.initiative_id, 'sequenceId', v.sequence_id, 'roundId', q.round_id, 'roundName', o.name,
    'regionId', q.region_id, 'regionName', g.name, 'state', v.state) order by v.invited_at desc, v.id), '[]')
  from invitations v join sequences q on q.id = v.sequence_id join rounds o on o.id = q.round_id join regions g on g.id = q.region_id
 where v.initiative_id = i.id and ($2 or q.region_id = any($3::uuid[]) or i.id = any($4::uuid[])))`;

/** An initiative under lock. */
export interface LockedInitiative {
  readonly id: InitiativeId;
  readonly regionId: RegionId;
  readonly contactPersonId: PersonId | null;
  readonly version: number;
}

/** An initiative and the region whose journal tells of it. */
export type Home = Pick<LockedInitiative, 'id' | 'regionId'>;

@Injectable()
export class InitiativesRepository {
  page(db: Db, scope: Scope, query: InitiativeQuery): Promise<Page<InitiativeSummary>> {
    return pageOf(db, listing, conditionsOf(scope, query), { ...query, sort: 'name' });
  }

  all(db: Db, scope: Scope, query: InitiativeQuery): AsyncGenerator<InitiativeSummary> {
    return entriesOf(db, listing, conditionsOf(scope, query), { ...query, sort: 'name' });
  }

  async view(db: Db, scope: Scope, id: InitiativeId): Promise<InitiativeView | null> {
    const row = await rowOf<{ initiative: InitiativeView }>(
      db,
      `select jsonb_build_object(${figures}) || jsonb_build_object('sequences', ${sequences},
          'offers', (select coalesce(json_agg(${offerView} order by f.archived_at is not null, f.title, f.id), '[]') from offers f where f.initiative_id = i.id)) as initiative
         from ${from} where i.id = $1 and ${initiativeWithinScopeValues('i')}`,
      [id, ...scopeValues(scope)],
    );
    return row?.initiative ?? null;
  }

  /** The initiative under lock; null where it does not exist or is out of scope. */
  locked(tx: Tx, scope: Scope, id: InitiativeId): Promise<LockedInitiative | null> {
    return rowOf(
      tx,
      `select i.id, i.region_id as "regionId", i.contact_person_id as "contactPersonId", i.version from initiatives i where i.id = $1 and ${initiativeWithinScopeValues('i')} for update`,
      [id, ...scopeValues(scope)],
    );
  }

  /** The initiative of this name in the region, whatever its upper and lower case. */
  byName(db: Db, regionId: RegionId, name: string): Promise<{ id: InitiativeId } | null> {
    return rowOf(db, 'select id from initiatives where region_id = $1 and lower(name) = lower($2)', [regionId, name]);
  }

  /** True where the person belongs to the initiative on that day. */
  async hasMember(db: Db, id: InitiativeId, personId: PersonId, today: LocalDate): Promise<boolean> {
    const row = await rowOf(
      db,
      `select from role_assignments where initiative_id = $1 and person_id = $2 and role = 'initiativeMember' and (valid_until is null or valid_until >= $3)`,
      [id, personId, today],
    );
    return row !== null;
  }

  async add(tx: Tx, initiative: Omit<InitiativeEntity, 'version'>): Promise<void> {
    await tx.insert(InitiativeEntity, initiative);
  }

  async change(tx: Tx, id: InitiativeId, change: Given<Omit<EditInitiative, 'contact'> & { contactPersonId: PersonId }>): Promise<void> {
    await tx.update(InitiativeEntity, { id }, { ...change, version: () => 'version + 1' });
  }
}

const conditionsOf = (scope: Scope, query: Partial<InitiativeQuery>): Condition[] => [
  initiativesWithin(scope, 'i'),
  ...ofRegion(query.regionId, 'i'),
  ...ofRound(scope, query, 'i'),
];

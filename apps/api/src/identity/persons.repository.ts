import {
  scopeKindOf,
  type InitiativeId,
  type LocalDate,
  type Page,
  type PersonId,
  type PersonQuery,
  type PersonView,
  type RegionId,
  type Role,
  type RoleAssignmentId,
  type Scope,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, type Db, type Tx } from '../platform/database/database';
import { entriesOf, pageOf, type Condition, type Listing } from '../platform/database/listing';
import { PersonEntity, RoleAssignmentEntity } from './identity.entities';

const roleView = `json_build_object('id', a.id, 'personId', a.person_id, 'role', a.role, 'regionId', a.region_id, 'regionName', ar.name,
  'initiativeId', a.initiative_id, 'initiativeName', ai.name, 'validFrom', a.valid_from, 'validUntil', a.valid_until)`;

const roleInScope = `(?::boolean or a.region_id = any(?::uuid[]) or ai.region_id = any(?::uuid[]))`;

const personView = `json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'email', p.email, 'language', p.language,
  'invitedAt', p.invited_at, 'lastSignInAt', c.last_sign_in_at, 'demo', p.demo, 'version', p.version,
  'roles', (select coalesce(json_agg(${roleView} order by a.valid_from desc, a.id), '[]') from role_assignments a left join regions ar on ar.id = a.region_id left join initiatives ai on ai.id = a.initiative_id where a.person_id = p.id and ${roleInScope}))`;

const from = 'persons p left join accounts c on c.person_id = p.id';

/** Persons with those of their roles that lie within scope. */
const listingWithin = (scope: Scope): Listing<'name'> => ({
  entry: personView,
  entryValues: scope.kind === 'everything' ? [true, [], []] : [false, scope.regions, scope.regions],
  from,
  searchedText: `p.given_name || ' ' || p.family_name || ' ' || coalesce(p.email, '')`,
  sorts: { name: { columns: ['p.family_name', 'p.given_name', 'p.id'] } },
});

/** A role assignment as the rules need it. */
export interface RoleAssignmentRow {
  readonly id: RoleAssignmentId;
  readonly personId: PersonId;
  readonly role: Role;
  readonly regionId: RegionId | null;
  readonly initiativeId: InitiativeId | null;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
}

@Injectable()
export class PersonsRepository {
  page(db: Db, scope: Scope, query: PersonQuery): Promise<Page<PersonView>> {
    return pageOf(db, listingWithin(scope), conditionsOf(scope, query), { ...query, sort: 'name' });
  }

  all(db: Db, scope: Scope, query: PersonQuery): AsyncGenerator<PersonView> {
    return entriesOf(db, listingWithin(scope), conditionsOf(scope, query), { ...query, sort: 'name' });
  }

  async view(db: Db, scope: Scope, id: PersonId): Promise<PersonView | null> {
    const { items } = await pageOf<PersonView, 'name'>(
      db,
      listingWithin(scope),
      [...conditionsOf(scope, {}), { sql: 'p.id = ?', values: [id] }],
      { limit: 1, sort: 'name' },
    );
    return items[0] ?? null;
  }

  byEmail(db: Db, email: string): Promise<{ id: PersonId } | null> {
    return rowOf(db, 'select id from persons where email = $1', [email]);
  }

  lockedById(tx: Tx, id: PersonId): Promise<{ id: PersonId; version: number } | null> {
    return rowOf(tx, 'select id, version from persons where id = $1 for update', [id]);
  }

  async add(tx: Tx, person: Omit<PersonEntity, 'version'>): Promise<void> {
    await tx.insert(PersonEntity, person);
  }

  async change(tx: Tx, id: PersonId, change: Partial<Pick<PersonEntity, 'givenName' | 'familyName' | 'language' | 'demo'>>): Promise<void> {
    await tx.update(PersonEntity, { id }, { ...change, version: () => 'version + 1' });
  }

  async assignRole(tx: Tx, assignment: RoleAssignmentEntity): Promise<void> {
    await tx.insert(RoleAssignmentEntity, assignment);
  }

  lockedRole(tx: Tx, id: RoleAssignmentId): Promise<RoleAssignmentRow | null> {
    return rowOf(
      tx,
      `select id, person_id as "personId", role, region_id as "regionId", initiative_id as "initiativeId", valid_from as "validFrom", valid_until as "validUntil"
         from role_assignments where id = $1 for update`,
      [id],
    );
  }

  async endRole(tx: Tx, id: RoleAssignmentId, validUntil: LocalDate): Promise<void> {
    await tx.update(RoleAssignmentEntity, { id }, { validUntil });
  }

  /** Locks and counts the others who are in the national team for good and can sign in, so that the last two cannot leave at once. */
  async othersInNationalTeam(tx: Tx, personId: PersonId, today: LocalDate): Promise<number> {
    const row = await rowOf<{ count: number }>(
      tx,
      `select count(distinct person_id)::int as count from (
         select a.person_id from role_assignments a join accounts c on c.person_id = a.person_id and c.disabled_at is null
          where a.role = 'nationalTeam' and a.person_id <> $1 and a.valid_from <= $2 and a.valid_until is null for update of a) others`,
      [personId, today],
    );
    return row?.count ?? 0;
  }
}

/** Everybody with a role within scope; filters look at no other roles, so that nobody learns from them of roles elsewhere. */
function conditionsOf(scope: Scope, query: Partial<PersonQuery>): Condition[] {
  const within: Required<Condition> =
    scope.kind === 'everything'
      ? { sql: 'true', values: [] }
      : {
          sql: '(s.region_id = any(?::uuid[]) or s.initiative_id in (select id from initiatives where region_id = any(?::uuid[])))',
          values: [scope.regions, scope.regions],
        };
  const holding = (sql: string, ...values: string[]): Condition => ({
    sql: `exists (select from role_assignments s where s.person_id = p.id and ${within.sql} and ${sql})`,
    values: [...within.values, ...values],
  });
  return [
    ...(scope.kind === 'everything' ? [] : [holding('true')]),
    ...(query.role === undefined ? [] : [holding('s.role = ?', query.role)]),
    ...(query.regionId === undefined ? [] : [holding('s.region_id = ?', query.regionId)]),
  ];
}

/** The scope a role has in the row of an assignment: exactly the ids its kind asks for. */
export function scopeColumns(
  role: Role,
  scope: { regionId?: RegionId | undefined; initiativeId?: InitiativeId | undefined },
): { regionId: RegionId | null; initiativeId: InitiativeId | null } | null {
  switch (scopeKindOf[role]) {
    case 'everything':
      return { regionId: null, initiativeId: null };
    case 'region':
      return scope.regionId ? { regionId: scope.regionId, initiativeId: null } : null;
    case 'initiative':
      return scope.initiativeId ? { regionId: null, initiativeId: scope.initiativeId } : null;
  }
}

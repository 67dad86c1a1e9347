import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { dataSourceFor } from '../../api/src/platform/database/data-source';
import { migrate } from '../../api/src/platform/database/migrate';
import { migrations } from '../../api/src/platform/database/migrations';
import { createEmptyDatabase, type TestDatabase } from '../../api/src/testing/test-database';

let database: TestDatabase;
let dataSource: DataSource;

beforeEach(async () => {
  database = await createEmptyDatabase();
  dataSource = await dataSourceFor({ databaseUrl: database.url }).initialize();
});
afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
});

const tables = async (): Promise<string[]> =>
  (
    await dataSource.query<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
    )
  ).map(({ name }) => name);

const functions = (): Promise<unknown[]> =>
  dataSource.query(
    `select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  );

describe('The schema', () => {
  it('comes into being from nothing, and goes back to nothing', async () => {
    await migrate(dataSource);
    expect(await tables()).toEqual(
      expect.arrayContaining(['accounts', 'applications', 'journal', 'persons', 'regions', 'rounds', 'workshops']),
    );

    for (let left = migrations.length; left > 0; left--) await dataSource.undoLastMigration();

    expect(await tables()).toEqual(['migrations']);
    expect(await functions()).toEqual([]);
  });

  it('comes into being once when instances start together', async () => {
    const others = await Promise.all([1, 2].map(() => dataSourceFor({ databaseUrl: database.url }).initialize()));
    try {
      await Promise.all([dataSource, ...others].map(migrate));

      const applied = await dataSource.query<{ name: string }[]>('select name from migrations order by id');
      expect(applied).toHaveLength(migrations.length);
    } finally {
      await Promise.all(others.map((other) => other.destroy()));
    }
  });

  it('has exactly the columns that the entities name', async () => {
    await migrate(dataSource);

    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();

    // keys and constraints are written by hand, with names that carry the rule; entities say nothing about them
    const ofColumns = upQueries
      .map(({ query }) => query)
      .filter((query) => /^(CREATE|DROP) TABLE|(ADD|DROP) "|ALTER COLUMN|(ADD|DROP|ALTER) COLUMN/.test(query));
    // who came when is counted by the database alone
    expect(ofColumns).toEqual(['ALTER TABLE "registrations" DROP COLUMN "arrival"']);
  });

  it('names every constraint by its rule, so that a refusal can say what it means', async () => {
    await migrate(dataSource);

    const unnamed = await dataSource.query(
      `select conrelid::regclass::text as "table", conname as name from pg_constraint
        where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'u') and (conname ~ '_(check|fkey|key)\\d*$' or conname ~ '^(UQ|FK|CHK)_')`,
    );
    expect(unnamed).toEqual([]);
  });

  it('has an index for every foreign key that is looked up from the other side', async () => {
    await migrate(dataSource);

    const bare = await dataSource.query<{ column: string }[]>(
      `select conrelid::regclass || '.' || a.attname as "column" from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.connamespace = 'public'::regnamespace and c.confrelid::regclass::text in ('rounds', 'regions', 'sequences', 'workshops', 'registrations', 'initiatives')
          and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1]) order by 1`,
    );

    // claims are asked for by their registration, materials by their release; neither is ever looked for from here
    expect(bare.map(({ column }) => column)).toEqual(['attendance_claims.workshop_id', 'materials.round_id']);
  });

  it('takes the data of the version before along', async () => {
    const newest = migrations.at(-1)?.name ?? '';
    await migrate(dataSource);
    await dataSource.undoLastMigration();
    const [region, person] = [randomUUID(), randomUUID()];
    await dataSource.query(`insert into regions (id, name, kind, created_at) values ($1, 'Norden', 'network', now())`, [region]);
    await dataSource.query(
      `insert into persons (id, given_name, family_name, email, created_at) values ($1, 'Amara', 'Beispiel', 'amara@example.org', now())`,
      [person],
    );
    await dataSource.query(
      `insert into role_assignments (id, person_id, role, region_id, valid_from, created_at) values ($1, $2, 'coordinator', $3, '2027-01-01', now())`,
      [randomUUID(), person, region],
    );

    await migrate(dataSource);

    expect(newest).not.toBe('');
    expect(
      await dataSource.query(
        'select r.name, p.given_name from role_assignments a join regions r on r.id = a.region_id join persons p on p.id = a.person_id',
      ),
    ).toEqual([{ name: 'Norden', given_name: 'Amara' }]);
  });
});

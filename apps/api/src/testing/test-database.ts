import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { dataSourceFor } from '../platform/database/data-source';
import { migrate } from '../platform/database/migrate';

const template = 'kaskade_template';
const templateLock = 7_401_900;

/** A database of a test's own, on the real Postgres that the test run started. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A fresh database with the newest schema: a copy of a template that the first test of a run migrates. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `kaskade_test_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator(async (client) => {
    await client.query('select pg_advisory_lock($1)', [templateLock]);
    const existing = await client.query('select from pg_database where datname = $1', [template]);
    if (existing.rowCount === 0) await makeTemplate(client);
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    url: urlOf(name),
    drop: () => asAdministrator(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}

/** An empty database without any schema, for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const name = `kaskade_empty_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator(async (client) => void (await client.query(`create database ${name}`)));
  return {
    url: urlOf(name),
    drop: () => asAdministrator(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}

async function makeTemplate(client: Client): Promise<void> {
  const unfinished = `${template}_in_work`;
  await client.query(`drop database if exists ${unfinished}`);
  await client.query(`create database ${unfinished}`);
  const dataSource = await dataSourceFor({ databaseUrl: urlOf(unfinished) }).initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
  await client.query(`alter database ${unfinished} rename to ${template}`);
}

async function asAdministrator(work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env['KASKADE_TEST_DATABASE_URL'];
  if (!url) throw new Error('KASKADE_TEST_DATABASE_URL is not set: run the tests by their npm scripts, which start a Postgres for them');
  return url;
}

function urlOf(name: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.toString();
}

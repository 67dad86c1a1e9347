import { assertSupportedVersion, startTestPostgres } from './postgres.mjs';

/**
 * Jest's globalSetup for everything that needs a database: one Postgres 18 for the whole run, its superuser url in
 * KASKADE_TEST_DATABASE_URL. A url that is already set (tools/test.mjs starts one server for all runs) is used as it is.
 */
export default async function startDatabaseForTests() {
  const given = process.env.KASKADE_TEST_DATABASE_URL;
  if (given) {
    await assertSupportedVersion(given);
    return;
  }
  const server = await startTestPostgres();
  process.env.KASKADE_TEST_DATABASE_URL = server.url;
  globalThis.kaskadeTestPostgres = server;
}

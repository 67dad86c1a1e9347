import type { DataSource } from 'typeorm';

const migrationLock = 7_401_001;

/** Brings the schema to the newest version. Instances that start together wait for each other at an advisory lock. */
export async function migrate(dataSource: DataSource): Promise<void> {
  const waiting = dataSource.createQueryRunner();
  try {
    await waiting.query('select pg_advisory_lock($1)', [migrationLock]);
    await dataSource.runMigrations();
  } finally {
    await waiting.query('select pg_advisory_unlock($1)', [migrationLock]);
    await waiting.release();
  }
}

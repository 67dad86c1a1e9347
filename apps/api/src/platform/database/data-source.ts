import { types } from 'pg';
import { DataSource } from 'typeorm';
import type { Config } from '../config/config';
import { entities } from './entities';
import { migrations } from './migrations';
import { SnakeCaseNames } from './naming';

const oid = { int8: 20, date: 1082, timestamptz: 1184, numeric: 1700 };

types.setTypeParser(oid.int8, Number);
types.setTypeParser(oid.numeric, Number);
types.setTypeParser(oid.date, (text) => text);
types.setTypeParser(oid.timestamptz, (text) => text.replace(' ', 'T').replace(/\+00$/, 'Z'));

/** The connection to Postgres. It never changes the schema by itself: migrations do. */
export function dataSourceFor(config: Pick<Config, 'databaseUrl'>): DataSource {
  return new DataSource({
    type: 'postgres',
    url: config.databaseUrl,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseNames(),
    synchronize: false,
    logging: false,
    applicationName: 'kaskade',
    poolSize: 20,
    extra: {
      options: '-c timezone=UTC -c lock_timeout=15s -c statement_timeout=60s -c idle_in_transaction_session_timeout=30s',
      connectionTimeoutMillis: 5000,
    },
  });
}

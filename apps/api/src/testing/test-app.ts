import type { AssignRole } from '@kaskade/shared';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppModule } from '../app.module';
import { equip } from '../create-app';
import { PersonsService } from '../identity/persons.service';
import { Config, configFrom } from '../platform/config/config';
import { Database } from '../platform/database/database';
import { Clock } from '../platform/time/clock';
import { MovableClock } from './movable-clock';
import { createTestDatabase } from './test-database';
import { TestClient } from './test-client';

/** Password of everybody in tests. */
export const testPassword = 'correct horse battery staple';

/** Somebody of the cast: name as address, role and scope. */
export interface CastMember {
  readonly name: string;
  readonly role: AssignRole;
}

/** The whole application on a database of its own, with a clock that stands where the test puts it. */
export interface TestApp {
  readonly app: NestExpressApplication;
  readonly url: string;
  readonly databaseUrl: string;
  readonly clock: MovableClock;
  readonly database: Database;
  /** A visitor, or the person of this given name, signed in with cookie and password like everybody. */
  as(name?: string): Promise<TestClient>;
  /** Adds somebody who can sign in as `<given name>@example.org`. */
  cast(member: CastMember): Promise<void>;
  close(): Promise<void>;
}

/** Starts the application as in production but for its clock, its database and, where given, parts of its environment. */
export async function startTestApp(options: { now?: string; environment?: Record<string, string> } = {}): Promise<TestApp> {
  const testDatabase = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'kaskade-test-'));
  const clock = new MovableClock(options.now ?? '2027-01-15T09:00:00Z');
  const config = configFrom({ DATABASE_URL: testDatabase.url, DATA_DIR: dataDir, LOG_LEVEL: 'error', DEMO: 'never', ...options.environment });
  const module = await Test.createTestingModule({ imports: [AppModule] })
    .overrideProvider(Config)
    .useValue(config)
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = equip(module.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: ['error'] }));
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const clients = new Map<string, TestClient>();
  return {
    app,
    url,
    databaseUrl: testDatabase.url,
    clock,
    database: app.get(Database),
    as: async (name = '') => {
      const known = clients.get(name) ?? new TestClient(url);
      if (name && !clients.has(name)) await known.signIn(addressOf(name), testPassword);
      clients.set(name, known);
      return known;
    },
    cast: async ({ name, role }) => {
      await app.get(Database).transaction((tx) => app.get(PersonsService).found(tx, { givenName: name, familyName: 'Beispiel', email: addressOf(name), language: 'de', demo: false, password: testPassword }, role));
    },
    close: async () => {
      await app.close();
      await testDatabase.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Address of somebody of the cast. */
export const addressOf = (name: string): string => `${name.toLowerCase()}@example.org`;

import { millisecondsOf, type AssignRole } from '@kaskade/shared';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { Logger, PARAMS_PROVIDER_TOKEN } from 'nestjs-pino';
import { AppModule } from '../app.module';
import { equip } from '../create-app';
import { PersonsService } from '../identity/persons.service';
import { Config, configFrom } from '../platform/config/config';
import { Database } from '../platform/database/database';
import { logging } from '../platform/http/logging';
import { Clock } from '../platform/time/clock';
import { MovableClock } from './movable-clock';
import { createTestDatabase } from './test-database';
import { TestClient } from './test-client';

/** Password of everybody in tests. */
export const testPassword = 'correct horse battery staple';

// a little less than the week after which a sign-in ends; when the clock jumps further, people sign in again
const signInLasts = 6 * 24 * 3_600_000;

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
  readonly dataDir: string;
  readonly clock: MovableClock;
  readonly database: Database;
  /** A visitor, or the person of this given name, signed in with cookie and password like everybody. */
  as(name?: string): Promise<TestClient>;
  /** Adds somebody who can sign in as `<given name>@example.org`. */
  cast(member: CastMember): Promise<void>;
  close(): Promise<void>;
}

/** How a test wants its application, where not as usual. */
export interface TestAppOptions {
  readonly now?: string;
  readonly environment?: Record<string, string>;
  /** Another instance of the same installation: same database, data folder and clock. */
  readonly beside?: TestApp;
  /** Where the log goes instead of the console. */
  readonly logTo?: Writable;
}

/** Starts the application as in production but for its clock, its database and, where given, parts of its environment. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { beside } = options;
  const testDatabase = beside ? { url: beside.databaseUrl, drop: () => Promise.resolve() } : await createTestDatabase();
  const dataDir = beside?.dataDir ?? mkdtempSync(join(tmpdir(), 'kaskade-test-'));
  const clock = beside?.clock ?? new MovableClock(options.now ?? '2027-01-15T09:00:00Z');
  const config = configFrom({
    DATABASE_URL: testDatabase.url,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    DEMO: 'never',
    ...options.environment,
  });
  const builder = Test.createTestingModule({ imports: [AppModule] })
    .overrideProvider(Config)
    .useValue(config)
    .overrideProvider(Clock)
    .useValue(clock);
  if (options.logTo) builder.overrideProvider(PARAMS_PROVIDER_TOKEN).useValue({ pinoHttp: [logging(config).pinoHttp, options.logTo] });
  const module = await builder.compile();
  const app = equip(module.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: ['error'] }));
  if (options.logTo) app.useLogger(app.get(Logger));
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const clients = new Map<string, { client: TestClient; signedInAt: number }>();
  return {
    app,
    url,
    databaseUrl: testDatabase.url,
    dataDir,
    clock,
    database: app.get(Database),
    as: async (name = '') => {
      const now = millisecondsOf(clock.now());
      const known = clients.get(name) ?? { client: new TestClient(url), signedInAt: Number.NaN };
      const isSignedIn = Math.abs(now - known.signedInAt) < signInLasts;
      if (name && !isSignedIn) await known.client.signIn(addressOf(name), testPassword);
      clients.set(name, { client: known.client, signedInAt: isSignedIn ? known.signedInAt : now });
      return known.client;
    },
    cast: async ({ name, role }) => {
      await app
        .get(Database)
        .transaction((tx) =>
          app
            .get(PersonsService)
            .found(
              tx,
              { givenName: name, familyName: 'Beispiel', email: addressOf(name), language: 'de', demo: false, password: testPassword },
              role,
            ),
        );
    },
    close: async () => {
      await app.close();
      await testDatabase.drop();
      if (!beside) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Address of somebody of the cast. */
export const addressOf = (name: string): string => `${name.toLowerCase()}@example.org`;

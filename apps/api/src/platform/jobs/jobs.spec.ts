import type { DataSource } from 'typeorm';
import { MovableClock } from '../../testing/movable-clock';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { configFrom } from '../config/config';
import { dataSourceFor } from '../database/data-source';
import { Database } from '../database/database';
import { Housekeeping } from './housekeeping';
import { Jobs, type JobRun } from './jobs';

interface Call {
  readonly number: number;
}

describe('Jobs', () => {
  let testDatabase: TestDatabase;
  let dataSource: DataSource;
  let database: Database;
  const instances: Jobs[] = [];

  /** An instance of the application as far as jobs are concerned. */
  async function instanceWith(prepare: (jobs: Jobs) => void): Promise<Jobs> {
    const jobs = new Jobs(configFrom({ DATABASE_URL: testDatabase.url }), database);
    prepare(jobs);
    instances.push(jobs);
    await jobs.onApplicationBootstrap();
    return jobs;
  }

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    dataSource = await dataSourceFor({ databaseUrl: testDatabase.url }).initialize();
    database = new Database(dataSource);
  });

  afterEach(async () => {
    await Promise.all(instances.splice(0).map((jobs) => jobs.onApplicationShutdown()));
  });

  afterAll(async () => {
    await dataSource.destroy();
    await testDatabase.drop();
  });

  it('do each job once, however many instances there are and however they start together', async () => {
    const done: number[] = [];
    const allDone = signalAfter(20);
    const work = (jobs: Jobs) =>
      jobs.work('call', ({ data }: JobRun<Call>) => {
        done.push(data.number);
        allDone.count();
        return Promise.resolve();
      });
    const [first] = await Promise.all([instanceWith(work), instanceWith(work), instanceWith(work)]);

    await database.transaction(async (tx) => {
      for (let number = 1; number <= 20; number++) await first.enqueue(tx, 'call', { number });
    });
    await allDone.reached;

    expect(done.sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('happen only where the transaction that asked for them was committed', async () => {
    const done: number[] = [];
    const committed = signalAfter(1);
    const jobs = await instanceWith((those) =>
      those.work('promise', ({ data }: JobRun<Call>) => {
        done.push(data.number);
        committed.count();
        return Promise.resolve();
      }),
    );

    await expect(
      database.transaction(async (tx) => {
        await jobs.enqueue(tx, 'promise', { number: 1 });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await database.transaction((tx) => jobs.enqueue(tx, 'promise', { number: 2 }));
    await committed.reached;

    expect(done).toEqual([2]);
    await jobs.onApplicationShutdown();
    expect(await jobs.lastRuns()).toEqual([{ name: 'promise', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) }]);
  });

  it('are tried again after failing, and are told when it is for the last time', async () => {
    const attempts: boolean[] = [];
    const twice = signalAfter(2);
    const jobs = await instanceWith((those) =>
      those.work(
        'stubborn',
        ({ isLastAttempt }) => {
          attempts.push(isLastAttempt);
          twice.count();
          return Promise.reject(new Error('not today'));
        },
        { retryLimit: 1, retryDelay: 1, retryDelayMax: 1 },
      ),
    );

    await database.transaction((tx) => jobs.enqueue(tx, 'stubborn', {}));
    await twice.reached;

    expect(attempts).toEqual([false, true]);
  });

  it('that come round are known once to all instances, and when they ran last', async () => {
    const prepare = (jobs: Jobs) => jobs.schedule('nightly', '17 3 * * *', () => Promise.resolve());
    const [jobs] = await Promise.all([instanceWith(prepare), instanceWith(prepare)]);

    expect(await dataSource.query('select name, cron, timezone from pgboss.schedule')).toEqual([
      { name: 'nightly', cron: '17 3 * * *', timezone: 'Europe/Berlin' },
    ]);
    expect(await jobs.lastRuns()).toEqual([]);
  });

  it('tidy up what nobody needs any more, and nothing else', async () => {
    const housekeeping = new Housekeeping(
      new Jobs(configFrom({ DATABASE_URL: testDatabase.url }), database),
      database,
      new MovableClock('2027-01-15T09:00:00Z'),
    );
    await dataSource.query(`
      insert into idempotency_keys (owner, key, route, body_hash, created_at) values
        ('p', 'old', '', '', '2027-01-08T08:59:59Z'), ('p', 'young', '', '', '2027-01-08T09:00:01Z');
      insert into sessions (sid, sess, expire) values ('over', '{}', '2027-01-15T08:59:00Z'), ('running', '{}', '2027-01-15T10:00:00Z');
      insert into rate_limits (key, points, expire) values ('over', 1, 1800000000000), ('running', 1, 1800090000000), ('for ever', 1, null);`);

    await housekeeping.tidy();

    expect(await dataSource.query('select key from idempotency_keys')).toEqual([{ key: 'young' }]);
    expect(await dataSource.query('select sid from sessions')).toEqual([{ sid: 'running' }]);
    expect(await dataSource.query('select key from rate_limits order by key')).toEqual([{ key: 'for ever' }, { key: 'running' }]);
  });
});

/** A promise that is kept once something has been counted so many times. */
function signalAfter(times: number): { reached: Promise<void>; count: () => void } {
  let counted = 0;
  let reach: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (reach = resolve));
  return {
    reached,
    count: () => {
      counted++;
      if (counted >= times) reach();
    },
  };
}

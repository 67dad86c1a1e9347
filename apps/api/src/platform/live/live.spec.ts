import { firstValueFrom, take, toArray } from 'rxjs';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { configFrom } from '../config/config';
import { dataSourceFor } from '../database/data-source';
import { Database } from '../database/database';
import { Live } from './live';

const workshop = 'workshop:0192f0c0-0000-7000-8000-000000000001';
const another = 'workshop:0192f0c0-0000-7000-8000-000000000002';

describe('Live updates', () => {
  let testDatabase: TestDatabase;
  let dataSource: DataSource;
  let database: Database;
  let [one, other]: Live[] = [];

  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    dataSource = await dataSourceFor({ databaseUrl: testDatabase.url }).initialize();
    database = new Database(dataSource);
    const config = configFrom({ DATABASE_URL: testDatabase.url });
    [one, other] = [new Live(config), new Live(config)];
    await Promise.all([one.onApplicationBootstrap(), other.onApplicationBootstrap()]);
  });

  afterEach(async () => {
    await Promise.all([instance(one).beforeApplicationShutdown(), instance(other).beforeApplicationShutdown()]);
    await dataSource.destroy();
    await testDatabase.drop();
  });

  const announce = (...topics: string[]) =>
    database.transaction(async (tx) => {
      for (const topic of topics) await instance(one).announce(tx, topic);
    });

  it('reach every instance, and only those who follow the topic', async () => {
    const here = firstValueFrom(instance(one).stream([workshop]).pipe(take(1), toArray()));
    const there = firstValueFrom(instance(other).stream([workshop]).pipe(take(1), toArray()));

    await announce(another, workshop);

    expect(await here).toEqual([{ topic: workshop }]);
    expect(await there).toEqual([{ topic: workshop }]);
  });

  it('say nothing of what was rolled back', async () => {
    const heard = firstValueFrom(instance(other).stream([workshop, another]));

    await expect(
      database.transaction(async (tx) => {
        await instance(one).announce(tx, another);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow();
    await announce(workshop);

    expect(await heard).toEqual({ topic: workshop });
  });

  it('come back when the connection was lost, and have everything fetched anew', async () => {
    const heard = firstValueFrom(instance(one).stream([workshop, another]).pipe(take(2), toArray()));

    await dataSource.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kaskade live' and datname = current_database()`,
    );

    expect(await heard).toEqual([{ topic: workshop }, { topic: another }]);
    const again = firstValueFrom(instance(one).stream([workshop]));
    await announce(workshop);
    expect(await again).toEqual({ topic: workshop });
  });

  it('end when the application stops, so that nothing holds it back', async () => {
    const rest = firstValueFrom(instance(one).stream([workshop]).pipe(toArray()));

    await instance(one).beforeApplicationShutdown();

    expect(await rest).toEqual([]);
  });
});

function instance(live: Live | undefined): Live {
  if (!live) throw new Error('the instance is not there yet');
  return live;
}

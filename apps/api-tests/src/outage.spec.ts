import { setImmediate } from 'node:timers/promises';
import { Client } from 'pg';
import { problemsOf } from '../../api/src/platform/http/problem.filter';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';

interface Refused {
  readonly code: string;
}

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ environment: { LOG_LEVEL: 'silent' } });
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
});
afterAll(() => app.close());

/** From outside the database: lets nobody in and throws everybody out, or lets them in again. */
async function setDatabaseAway(away: boolean): Promise<void> {
  const url = new URL(app.databaseUrl);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(`alter database ${name} allow_connections ${!away}`);
    if (away) await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  } finally {
    await client.end();
  }
}

const patience = 15_000;

/** Asks again until the answer is the one hoped for; what came last where it never is. */
async function eventually<Answer>(ask: () => Promise<Answer>, isAsHoped: (answer: Answer) => boolean): Promise<Answer> {
  const until = performance.now() + patience;
  let answer = await ask();
  while (!isAsHoped(answer) && performance.now() < until) answer = await ask();
  return answer;
}

describe('While the database is away', () => {
  it('the API lives, says that it cannot work for now and when to come back, and works again by itself', async () => {
    const ines = await app.as('Ines');
    const visitor = await app.as();
    await setDatabaseAway(true);

    const refused = await visitor.get<Refused>('/regions');
    expect(refused).toMatchObject({ status: 503, body: { code: 'DATABASE_AWAY' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.text).not.toMatch(/kaskade_test|connection|ECONN/);
    expect(await ines.get<Refused>('/persons')).toMatchObject({ status: 503, body: { code: 'DATABASE_AWAY' } });
    expect(await ines.get<Refused>('/persons/export')).toMatchObject({ status: 503 });
    expect(await visitor.get<Refused>('/regions/export')).toMatchObject({ status: 503, body: { code: 'DATABASE_AWAY' } });
    expect((await visitor.post<Refused>('/session', { email: 'ines@example.org', password: 'x' })).status).toBe(503);
    expect((await visitor.get('/health/ready')).status).toBe(503);
    expect((await visitor.get('/health/live')).status).toBe(200);

    await setDatabaseAway(false);

    expect(
      (
        await eventually(
          () => visitor.get('/health/ready'),
          ({ status }) => status === 200,
        )
      ).status,
    ).toBe(200);
    expect(
      (
        await eventually(
          () => ines.get('/persons'),
          ({ status }) => status === 200,
        )
      ).status,
    ).toBe(200);
  });

  it('an act whose connection is lost between two questions is refused like all others', async () => {
    const { database } = app;

    const lost = database.transaction(async (tx) => {
      const [row] = await tx.query<{ pid: number }[]>('select pg_backend_pid() as pid');
      await database.db.query('select pg_terminate_backend($1, 5000)', [row?.pid]);
      await setImmediate();
      await tx.query('select 1');
    });

    expect(problemsOf(await lost.catch((error: unknown) => error))).toEqual([{ code: 'DATABASE_AWAY' }]);
  });

  it('nothing that was acknowledged is lost, and nothing half done stays', async () => {
    const ines = await app.as('Ines');
    const add = (name: string) =>
      ines.post<Refused>(
        '/regions',
        { name, kind: 'network', country: 'DE', state: null, states: [], city: null, host: null, website: null, about: null },
        { key: name },
      );
    const acts = Array.from({ length: 20 }, (_, index) => add(`Region ${index}`));
    await setDatabaseAway(true);
    const answers = await Promise.all(acts);
    await setDatabaseAway(false);

    const again = await Promise.all(
      answers.map((_, index) =>
        eventually(
          () => add(`Region ${index}`),
          ({ status }) => status === 201,
        ),
      ),
    );

    expect(again.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(answers.filter(({ status }) => status !== 201 && status !== 503).map(({ status, text }) => [status, text])).toEqual([]);
    const { body } = await ines.get<{ total: number }>('/regions');
    expect(body.total).toBe(20);
    const [journal] = await app.database.db.query<[{ count: number }]>(
      `select count(*)::int as count from journal where what = 'region.created'`,
    );
    expect(journal.count).toBe(20);
  });
});

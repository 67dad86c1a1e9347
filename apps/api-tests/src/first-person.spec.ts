import type { SessionView } from '@kaskade/shared';
import type { Beginning } from '../../api/src/identity/first-person.service';
import { foundInstallation } from '../../api/src/seed/found-installation';
import { loadDemoOnce } from '../../api/src/seed/load-demo';
import { startTestApp, testPassword, type TestApp } from '../../api/src/testing/test-app';
import { TestClient } from '../../api/src/testing/test-client';

const FIRST_PERSON = 'Ines Günz <ines@example.org>';

const days = {
  places: 14,
  callOpensOn: '2027-02-01',
  callClosesOn: '2027-03-01',
  regionalPhaseFrom: '2027-09-01',
  regionalPhaseUntil: '2028-03-31',
};

const apps: TestApp[] = [];
const start = async (options: Parameters<typeof startTestApp>[0] = {}): Promise<TestApp> => {
  const app = await startTestApp(options);
  apps.push(app);
  return app;
};
afterEach(async () => {
  for (const app of apps.splice(0).reverse()) await app.close();
});

const tokenOf = (beginning: Beginning): string => (beginning.kind === 'linkMade' ? (beginning.path.split('/').at(-1) ?? '') : '');

describe('An installation without the demo', () => {
  it('lets its first person in by the link of the start, who can open a round and invite others at once', async () => {
    const { app, url } = await start({ environment: { FIRST_PERSON } });
    const ines = new TestClient(url);

    const entered = await ines.post<SessionView>('/passwords', { token: tokenOf(await foundInstallation(app)), password: testPassword });
    const round = await ines.post('/rounds', { name: 'Durchgang 2027/28', ...days });
    const invited = await ines.post('/persons', {
      givenName: 'Noor',
      familyName: 'Blank',
      email: 'noor@example.org',
      language: 'de',
      role: { role: 'operator' },
    });

    expect(entered.status).toBe(201);
    expect(entered.body).toMatchObject({
      person: { givenName: 'Ines', familyName: 'Günz' },
      roles: [{ role: 'nationalTeam' }],
      demo: null,
    });
    expect([round.status, invited.status]).toEqual([201, 201]);
    expect(await foundInstallation(app)).toEqual({ kind: 'inUse' });
  });

  it('makes a new link at each start until somebody has come in, for one and the same person', async () => {
    const { app, url, database } = await start({ environment: { FIRST_PERSON } });

    const [first] = await Promise.all([foundInstallation(app), foundInstallation(app)]);
    const third = await foundInstallation(app);

    expect(tokenOf(third)).not.toBe(tokenOf(first));
    expect((await new TestClient(url).post('/passwords', { token: tokenOf(third), password: testPassword })).status).toBe(201);
    expect((await new TestClient(url).post('/passwords', { token: tokenOf(first), password: testPassword })).status).toBe(401);
    expect(
      await database.db.query('select count(*)::int as programmes, (select count(*)::int from persons) as persons from programmes'),
    ).toEqual([{ programmes: 1, persons: 1 }]);
  });

  it('says that nobody can sign in where nobody is named', async () => {
    expect(await foundInstallation((await start()).app)).toEqual({ kind: 'nobody' });
  });

  it('never gets the demo on top, also where a later start forgets to say so', async () => {
    const before = await start({ environment: { FIRST_PERSON } });
    await foundInstallation(before.app);
    const forgetful = await start({ beside: before, environment: { DEMO: 'first-start' } });

    await loadDemoOnce(forgetful.app);

    expect(await before.database.db.query('select from rounds')).toEqual([]);
  });

  it('lets nobody in by FIRST_PERSON once it is in use', async () => {
    const before = await start();
    await before.cast({ name: 'Noor', role: { role: 'nationalTeam' } });
    const later = await start({ beside: before, environment: { FIRST_PERSON } });

    expect(await foundInstallation(later.app)).toEqual({ kind: 'inUse' });
    expect(await before.database.db.query(`select from persons where email = 'ines@example.org'`)).toEqual([]);
  });
});

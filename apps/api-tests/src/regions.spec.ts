import { CoordinatorList, RegionPage, RegionView } from '@kaskade/shared';
import { created, givenRounds } from '../../api/src/testing/given-rounds';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';

interface Refused {
  readonly code: string;
  readonly fields: { pointer: string; rule: string }[];
}

let app: TestApp;
let given: ReturnType<typeof givenRounds>;
let north: RegionView;
let coast: RegionView;

beforeAll(async () => {
  app = await startTestApp({ now: '2027-01-15T09:00:00Z' });
  given = givenRounds(app);
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
  north = await given.coordinatedRegion('Nordverbund', 'Amara');
  coast = await given.coordinatedRegion('Küste', 'Jonas');
});
afterAll(() => app.close());

const details = {
  name: 'Neu',
  kind: 'network',
  country: 'DE',
  state: null,
  states: [],
  city: null,
  host: null,
  website: null,
  about: null,
};

describe('The networks', () => {
  it('are public', async () => {
    const visitor = await app.as();

    expect(RegionPage.parse((await visitor.get('/regions')).body).items.map(({ name }) => name)).toEqual(['Küste', 'Nordverbund']);
    expect(RegionView.parse((await visitor.get(`/regions/${north.id}`)).body)).toMatchObject({
      name: 'Nordverbund',
      coordinatorCount: 1,
      roundCount: 0,
    });
  });

  it('are added by the national team, once per name', async () => {
    const ines = await app.as('Ines');
    created(await ines.post('/regions', { ...details, name: 'Salzburg', country: 'AT' }));

    expect((await ines.post<Refused>('/regions', { ...details, name: 'Salzburg', country: 'AT' })).body.code).toBe('REGION_NAME_TAKEN');
  });

  it('have a federal state in Germany only', async () => {
    const ines = await app.as('Ines');

    expect(await ines.post<Refused>('/regions', { ...details, country: 'AT', state: 'BY' })).toMatchObject({
      status: 409,
      body: { code: 'STATE_ONLY_IN_GERMANY' },
    });
    expect(await ines.patch<Refused>(`/regions/${coast.id}`, { country: 'CH' }, { version: coast.version })).toMatchObject({
      status: 409,
      body: { code: 'STATE_ONLY_IN_GERMANY' },
    });
  });

  it('refuse a table pasted into their name, and an address that is none', async () => {
    const answer = await (
      await app.as('Ines')
    ).post<Refused>('/regions', { ...details, name: 'Nord\tSüd\tWest', website: 'javascript:alert(1)' });

    expect(answer.status).toBe(422);
    expect(answer.body.fields.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
      '/name looksLikeAList',
      '/website notAWebAddress',
    ]);
  });

  it('are edited by those who coordinate them and by the national team, by nobody else', async () => {
    const amara = await app.as('Amara');
    const edited = await amara.patch<RegionView>(
      `/regions/${north.id}`,
      { about: 'Wir am Meer', city: 'Kiel' },
      { version: north.version },
    );

    expect(edited).toMatchObject({
      status: 200,
      body: { about: 'Wir am Meer', city: 'Kiel', name: 'Nordverbund', version: north.version + 1 },
    });
    expect((await amara.patch<Refused>(`/regions/${north.id}`, { city: 'Kiel' }, { version: north.version })).status).toBe(412);
    expect((await amara.patch<Refused>(`/regions/${north.id}`, { city: 'Kiel' })).status).toBe(428);
    const [foreign, missing] = [
      await amara.patch<Refused>(`/regions/${coast.id}`, { city: 'Kiel' }, { version: 1 }),
      await amara.patch<Refused>('/regions/019b0000-0000-7000-8000-000000000000', { city: 'Kiel' }, { version: 1 }),
    ];
    expect([foreign.status, foreign.body.code]).toEqual([404, 'NOT_FOUND']);
    expect([missing.status, missing.body.code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('Coordinators', () => {
  it('are appointed from a day on and invited when they are new', async () => {
    const region = await given.region('Bergland');

    const answer = await (
      await app.as('Ines')
    ).post<CoordinatorList>(`/regions/${region.id}/coordinators`, {
      givenName: 'Kofi',
      familyName: 'Neu',
      email: 'kofi@example.org',
      validFrom: '2027-02-01',
    });

    expect(CoordinatorList.parse(created(answer)).items).toMatchObject([
      { givenName: 'Kofi', validFrom: '2027-02-01', hasSignedIn: false },
    ]);
    const mails = await app.database.db.query<unknown[]>(
      `select from mails where to_address = 'kofi@example.org' and template = 'invitation'`,
    );
    expect(mails).toHaveLength(1);
    expect((await (await app.as()).get<RegionView>(`/regions/${region.id}`)).body.coordinatorCount).toBe(0);
    app.clock.setTo('2027-01-31T23:00:00Z'); // 1 February in Berlin
    expect((await (await app.as()).get<RegionView>(`/regions/${region.id}`)).body.coordinatorCount).toBe(1);
    app.clock.setTo('2027-01-15T09:00:00Z');
  });

  it('are appointed once for a region', async () => {
    const answer = await (
      await app.as('Ines')
    ).post<Refused>(`/regions/${north.id}/coordinators`, { givenName: 'Amara', familyName: 'Beispiel', email: 'amara@example.org' });

    expect(answer).toMatchObject({ status: 409, body: { code: 'ROLE_ALREADY_HELD' } });
  });

  it('show their address to those who may see the people of the region, and visitors only who it is today', async () => {
    await app.cast({
      name: 'Früher',
      role: { role: 'coordinator', regionId: north.id, validFrom: '2025-01-01', validUntil: '2025-12-31' },
    });
    const seenBy = async (name?: string) =>
      CoordinatorList.parse((await (await app.as(name)).get(`/regions/${north.id}/coordinators`)).body).items;

    expect((await seenBy('Amara')).map(({ email }) => email)).toEqual(['amara@example.org', 'früher@example.org']);
    for (const stranger of [await seenBy(), await seenBy('Jonas')]) {
      expect(stranger).toMatchObject([{ givenName: 'Amara', email: null, invitedAt: null, hasSignedIn: null }]);
    }
  });
});

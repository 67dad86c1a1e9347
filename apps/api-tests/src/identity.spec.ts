import { PersonPage, PersonView, SessionView, SignInList } from '@kaskade/shared';
import type { z } from 'zod';
import { givenRounds } from '../../api/src/testing/given-rounds';
import { addressOf, startTestApp, testPassword, type TestApp } from '../../api/src/testing/test-app';
import { TestClient, type Answer } from '../../api/src/testing/test-client';

interface Refused {
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
}

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ now: '2027-01-15T09:00:00Z' });
  for (const name of ['Ines', 'Noor', 'Emil', 'Lena', 'Tom', 'Paul', 'Rosa', 'Vera', 'Hugo', 'Ada', 'Wilma'])
    await app.cast({ name, role: { role: 'nationalTeam' } });
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.setTo('2027-01-15T09:00:00Z');
  await sql('delete from rate_limits');
});

const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> => app.database.transaction((tx) => tx.query<Row[]>(text, values));

const visitor = () => new TestClient(app.url);

const signIn = (name: string, password = testPassword, client = visitor()): Promise<Answer<SessionView & Refused>> =>
  client.post('/session', { email: addressOf(name), password });

const cookieOf = (answer: Answer<unknown>): string => answer.headers.getSetCookie()[0] ?? '';

/** The secret in the newest letter to this address. */
async function linkTo(name: string): Promise<string> {
  const [mail] = await sql<{ body_text: string }>(
    'select body_text from mails where to_address = $1 order by created_at desc, id desc limit 1',
    [addressOf(name)],
  );
  return /\/(?:sign-in-link|set-password)\/([\w-]{43})/.exec(mail?.body_text ?? '')?.[1] ?? '';
}

describe('Signing in', () => {
  it('says who I am, what I may do and what time the server has', async () => {
    const answer = await signIn('Ines');

    expect(answer.status).toBe(201);
    expect(SessionView.parse(answer.body)).toMatchObject({
      signedIn: true,
      person: { givenName: 'Ines' },
      roles: [{ role: 'nationalTeam' }],
      today: '2027-01-15',
      demo: null,
    });
    expect(answer.body.permissions).toContain('round.open');
  });

  it('answers for a wrong password and for an address nobody has in the same way', async () => {
    const [wrong, unknown] = [await signIn('Ines', 'not this one'), await signIn('Nobody', 'not this one')];

    expect([wrong.status, { ...wrong.body, requestId: '' }]).toEqual([unknown.status, { ...unknown.body, requestId: '' }]);
    expect(wrong).toMatchObject({ status: 401, body: { code: 'SIGN_IN_FAILED' } });
    expect(cookieOf(wrong)).toBe('');
  });

  it('does not mind capitals or spaces around the address', async () => {
    expect((await visitor().post('/session', { email: '  INES@Example.org ', password: testPassword })).status).toBe(201);
  });

  it('gives a new id each time, so that a planted one is worth nothing', async () => {
    const client = visitor();
    const first = cookieOf(await signIn('Ines', testPassword, client));

    const second = cookieOf(await signIn('Ines', testPassword, client));

    expect(second.split(';')[0]).not.toBe(first.split(';')[0]);
    expect((await visitor().get<SessionView>('/session', { headers: { cookie: first.split(';')[0] ?? '' } })).body.signedIn).toBe(false);
  });

  it('signs in again, with a cookie, where the same act is sent twice', async () => {
    const body = { email: addressOf('Ines'), password: testPassword };

    const answers = [
      await visitor().post<SessionView>('/session', body, { key: 'the same' }),
      await visitor().post<SessionView>('/session', body, { key: 'the same' }),
    ];

    expect(answers.map((answer) => [answer.body.signedIn, cookieOf(answer) !== ''])).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it('is refused to somebody whose account is disabled, also in the middle of a sign-in', async () => {
    const client = visitor();
    await signIn('Tom', testPassword, client);

    await sql(`update accounts set disabled_at = now() where person_id = (select id from persons where email = 'tom@example.org')`);

    expect((await client.get('/sign-ins')).status).toBe(401);
    expect(await signIn('Tom')).toMatchObject({ status: 401, body: { code: 'SIGN_IN_FAILED' } });
  });

  it('lasts until signing out', async () => {
    const client = visitor();
    const cookie = cookieOf(await signIn('Ines', testPassword, client)).split(';')[0] ?? '';

    expect((await client.delete('/session')).status).toBe(204);

    expect((await visitor().get('/sign-ins', { headers: { cookie } })).status).toBe(401);
  });

  it('is refused from a page of another site', async () => {
    const answer = await visitor().post<Refused>(
      '/session',
      { email: addressOf('Ines'), password: testPassword },
      { headers: { origin: 'https://evil.example' } },
    );

    expect(answer).toMatchObject({ status: 403, body: { code: 'FOREIGN_ORIGIN' } });
    expect(
      (await visitor().post('/session', { email: addressOf('Ines'), password: testPassword }, { headers: { origin: app.url } })).status,
    ).toBe(201);
  });
});

describe('A sign-in', () => {
  it('is kept in a cookie that scripts cannot read and other sites cannot send', async () => {
    expect(cookieOf(await signIn('Ines'))).toMatch(/^kaskade=.*; Path=\/; .*HttpOnly; SameSite=Lax$/);
  });

  it('ends after eight hours without a request', async () => {
    const client = visitor();
    await signIn('Emil', testPassword, client);
    const [{ hours }] = (await sql<{ hours: number }>(
      `select round(extract(epoch from expire - now()) / 3600)::int as hours from sessions s join persons p on p.id = s.person_id where p.email = 'emil@example.org'`,
    )) as [{ hours: number }];
    expect(hours).toBe(8);

    await sql(
      `update sessions set expire = now() - interval '1 second' where person_id = (select id from persons where email = 'emil@example.org')`,
    );

    expect((await client.get('/sign-ins')).status).toBe(401);
  });

  it('ends after seven days, however busy it was', async () => {
    const client = visitor();
    await signIn('Emil', testPassword, client);

    app.clock.setTo('2027-01-22T08:59:59Z');
    expect((await client.get('/sign-ins')).status).toBe(200);
    app.clock.setTo('2027-01-22T09:00:01Z');
    expect((await client.get('/sign-ins')).status).toBe(401);
  });

  it('is listed with its device, and can be ended from elsewhere by its owner only', async () => {
    const [phone, desk, stranger] = [visitor(), visitor(), visitor()];
    await phone.post('/session', { email: addressOf('Lena'), password: testPassword }, { headers: { 'user-agent': 'Telefon' } });
    await desk.post('/session', { email: addressOf('Lena'), password: testPassword }, { headers: { 'user-agent': 'Rechner' } });
    await signIn('Emil', testPassword, stranger);

    const { items } = SignInList.parse((await desk.get('/sign-ins')).body);
    const other = items.find(({ thisOne }) => !thisOne);
    expect(items.map(({ device, thisOne }) => `${device} ${thisOne}`).sort()).toEqual(['Rechner true', 'Telefon false']);
    expect(Math.abs(Date.parse(other?.lastSeenAt ?? '') - performance.timeOrigin - performance.now())).toBeLessThan(60_000);

    expect((await stranger.delete(`/sign-ins/${other?.id}`)).status).toBe(404);
    expect((await desk.delete(`/sign-ins/${other?.id}`)).status).toBe(204);
    expect((await phone.get('/sign-ins')).status).toBe(401);
    expect((await desk.get('/sign-ins')).status).toBe(200);
  });
});

describe('A sign-in link by mail', () => {
  it('is sent where somebody has the address, with the same answer where nobody has', async () => {
    const [known, unknown] = [
      await visitor().post('/sign-in-links', { email: addressOf('Noor') }),
      await visitor().post('/sign-in-links', { email: addressOf('Nobody') }),
    ];

    expect([known.status, known.text]).toEqual([202, '']);
    expect([unknown.status, unknown.text]).toEqual([202, '']);
    expect(await sql(`select from mails where to_address = 'nobody@example.org'`)).toEqual([]);
    expect(await linkTo('Noor')).toHaveLength(43);
  });

  it('takes as long for an address that nobody has as for one that somebody has', async () => {
    const started = performance.now();
    await visitor().post('/sign-in-links', { email: addressOf('Nobody') });
    const unknown = performance.now() - started;
    await visitor().post('/sign-in-links', { email: addressOf('Noor') });
    const known = performance.now() - started - unknown;

    // far above what making a link takes, which is all that could tell them apart
    expect(Math.min(unknown, known)).toBeGreaterThan(380);
  });

  it('signs in once', async () => {
    await visitor().post('/sign-in-links', { email: addressOf('Noor') });
    const token = await linkTo('Noor');

    const answers = await Promise.all([1, 2].map(() => visitor().post<SessionView>('/sign-in-links/consumption', { token })));

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401]);
    expect(answers.find(({ status }) => status === 201)?.body.person?.givenName).toBe('Noor');
  });

  it('is not used up by a mail scanner that opens it', async () => {
    await visitor().post('/sign-in-links', { email: addressOf('Noor') });
    const token = await linkTo('Noor');

    await visitor().get(`/sign-in-links/consumption?token=${token}`);
    await fetch(`${app.url}/sign-in-link/${token}`);

    expect((await visitor().post('/sign-in-links/consumption', { token })).status).toBe(201);
  });

  it('holds for fifteen minutes', async () => {
    await visitor().post('/sign-in-links', { email: addressOf('Noor') });
    const token = await linkTo('Noor');

    app.clock.setTo('2027-01-15T09:15:00Z');

    expect(await visitor().post<Refused>('/sign-in-links/consumption', { token })).toMatchObject({
      status: 401,
      body: { code: 'LINK_NOT_VALID' },
    });
  });

  it('is kept as a hash only', async () => {
    await visitor().post('/sign-in-links', { email: addressOf('Noor') });

    expect(await sql('select from sign_in_links where token_hash = $1', [await linkTo('Noor')])).toEqual([]);
  });
});

describe('An invitation', () => {
  const invite = (name: string) =>
    app.as('Ines').then((ines) =>
      ines.post<PersonView>('/persons', {
        givenName: name,
        familyName: 'Neu',
        email: addressOf(name),
        language: 'de',
        role: { role: 'funder' },
      }),
    );

  it('sets a password with its link, signs in, and is used up', async () => {
    const invited = await invite('Greta');
    expect(PersonView.parse(invited.body)).toMatchObject({ givenName: 'Greta', lastSignInAt: null, roles: [{ role: 'funder' }] });
    const token = await linkTo('Greta');

    const answer = await visitor().post<SessionView>('/passwords', { token, password: 'vier Wörter ohne Zusammenhang' });

    expect(answer).toMatchObject({ status: 201, body: { signedIn: true, person: { givenName: 'Greta' } } });
    expect((await visitor().post('/passwords', { token, password: 'noch ein ganz anderes' })).status).toBe(401);
    expect((await signIn('Greta', 'vier Wörter ohne Zusammenhang')).status).toBe(201);
  });

  it('refuses short and common passwords, and the link still works afterwards', async () => {
    await invite('Karl');
    const token = await linkTo('Karl');

    expect((await visitor().post<Refused>('/passwords', { token, password: 'kurz' })).status).toBe(422);
    expect(await visitor().post<Refused>('/passwords', { token, password: '1234567890' })).toMatchObject({
      status: 409,
      body: { code: 'PASSWORD_TOO_COMMON' },
    });
    expect((await visitor().post('/passwords', { token, password: 'vier Wörter ohne Zusammenhang' })).status).toBe(201);
  });

  it('gives somebody who is known already the role only', async () => {
    const answer = await invite('Paul');

    expect(answer.body.givenName).toBe('Paul');
    expect(answer.body.roles.map(({ role }) => role).sort()).toEqual(['funder', 'nationalTeam']);
    expect(await sql(`select from mails where to_address = 'paul@example.org'`)).toEqual([]);
    expect((await invite('Paul')).body).toMatchObject({ code: 'ROLE_ALREADY_HELD' });
  });
});

describe('Changing one’s password', () => {
  it('asks for the present one, refuses common ones, and ends the other sign-ins', async () => {
    const [here, elsewhere] = [visitor(), visitor()];
    await signIn('Rosa', testPassword, here);
    await signIn('Rosa', testPassword, elsewhere);

    expect((await here.put<Refused>('/session/password', { current: 'wrong', password: 'ein langes neues Passwort' })).body.code).toBe(
      'PASSWORD_WRONG',
    );
    expect((await here.put<Refused>('/session/password', { current: testPassword, password: 'qwertyuiop' })).body.code).toBe(
      'PASSWORD_TOO_COMMON',
    );
    expect((await here.put('/session/password', { current: testPassword, password: 'ein langes neues Passwort' })).status).toBe(204);

    expect((await here.get('/sign-ins')).status).toBe(200);
    expect((await elsewhere.get('/sign-ins')).status).toBe(401);
    expect((await signIn('Rosa', 'ein langes neues Passwort')).status).toBe(201);
  });

  it('lets no link hold any longer that was mailed before, and leaves no trace of the password but its argon2id hash', async () => {
    const client = visitor();
    await visitor().post('/sign-in-links', { email: addressOf('Wilma') });
    await signIn('Wilma', testPassword, client);

    await client.send('PUT', '/session/password', { current: testPassword, password: 'ein langes neues Passwort' }, { key: 'change' });

    expect((await visitor().post('/sign-in-links/consumption', { token: await linkTo('Wilma') })).status).toBe(401);
    expect(await sql(`select from idempotency_keys where route like '%password%'`)).toEqual([]);
  });

  it('cannot be tried again and again with a sign-in that was left open', async () => {
    const client = visitor();
    await signIn('Vera', testPassword, client);

    for (let attempt = 0; attempt < 10; attempt++)
      await client.put('/session/password', { current: `guess ${attempt}`, password: 'ein langes neues Passwort' });

    expect((await client.put('/session/password', { current: testPassword, password: 'ein langes neues Passwort' })).status).toBe(429);
  });
});

describe('Too many attempts', () => {
  it('are refused with how long to wait, by every instance, whoever’s address it is', async () => {
    const second = await startTestApp({ beside: app });
    try {
      for (let attempt = 0; attempt < 10; attempt++) await signIn('Hugo', 'wrong');

      const answers = [
        await signIn('Hugo'),
        await new TestClient(second.url).post<Refused>('/session', { email: addressOf('Hugo'), password: testPassword }),
      ];

      expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
        [429, 'TOO_MANY_REQUESTS'],
        [429, 'TOO_MANY_REQUESTS'],
      ]);
      expect(answers.every(({ headers }) => Number(headers.get('retry-after')) > 0 && Number(headers.get('retry-after')) <= 300)).toBe(
        true,
      );
      expect(await sql(`select from rate_limits where key like '%hugo%'`)).toEqual([]);
    } finally {
      await second.close();
    }
  });

  it('also hold for links to one address', async () => {
    for (let attempt = 0; attempt < 4; attempt++) await visitor().post('/sign-in-links', { email: addressOf('Nobody') });

    expect((await visitor().post('/sign-in-links', { email: addressOf('Nobody') })).status).toBe(429);
  });
});

describe('Roles', () => {
  const roleOf = async (name: string, role: string) => {
    const page = PersonPage.parse((await (await app.as('Ines')).get<z.infer<typeof PersonPage>>(`/persons?q=${name}`)).body);
    return page.items[0]?.roles.find((held) => held.role === role);
  };
  const personId = async (name: string) =>
    (await sql<{ id: string }>('select id from persons where email = $1', [addressOf(name)]))[0]?.id ?? '';

  it('hold from their first to the end of their last day in Berlin', async () => {
    const client = visitor();
    await signIn('Ada', testPassword, client);
    await (
      await app.as('Ines')
    ).post(`/persons/${await personId('Ada')}/role-assignments`, { role: 'operator', validFrom: '2027-01-16', validUntil: '2027-01-17' });
    const mayReadTheSystem = async () => (await client.get<SessionView>('/session')).body.permissions.includes('system.read');

    const answers: boolean[] = [];
    for (const moment of ['2027-01-15T22:59:59Z', '2027-01-15T23:00:00Z', '2027-01-17T22:59:59Z', '2027-01-17T23:00:00Z']) {
      app.clock.setTo(moment);
      answers.push(await mayReadTheSystem());
    }

    expect(answers).toEqual([false, true, true, false]);
  });

  it('cannot end before they begin', async () => {
    const answer = await (
      await app.as('Ines')
    ).post<Refused & { fields: object[] }>(`/persons/${await personId('Ada')}/role-assignments`, {
      role: 'funder',
      validFrom: '2027-02-01',
      validUntil: '2027-01-01',
    });

    expect(answer).toMatchObject({ status: 422, body: { fields: [{ pointer: '/validUntil', rule: 'endsBeforeItStarts' }] } });
    expect(
      (
        await (
          await app.as('Ines')
        ).post(`/persons/${await personId('Ada')}/role-assignments`, { role: 'funder', validUntil: '2026-01-01' })
      ).status,
    ).toBe(422);
  });

  it('need the region or initiative that they belong to, and one that exists', async () => {
    const ines = await app.as('Ines');
    const path = `/persons/${await personId('Ada')}/role-assignments`;

    expect((await ines.post<Refused>(path, { role: 'coordinator' })).body.code).toBe('ROLE_NEEDS_SCOPE');
    expect((await ines.post<Refused>(path, { role: 'coordinator', regionId: await personId('Ada') })).status).toBe(404);
  });

  it('taken back on the day on which they were given are gone at once, and end once', async () => {
    const ines = await app.as('Ines');
    await ines.post(`/persons/${await personId('Emil')}/role-assignments`, { role: 'operator' });
    const held = await roleOf('emil', 'operator');

    expect((await ines.post(`/role-assignments/${held?.id}/ending`, {})).status).toBe(201);

    expect((await roleOf('emil', 'operator'))?.validUntil).toBe('2027-01-14');
    expect((await ines.post<Refused>(`/role-assignments/${held?.id}/ending`, {})).body.code).toBe('ROLE_ALREADY_ENDED');
  });

  it('leave the national team at least one member, also when the last two leave at the same time', async () => {
    await sql(
      `update role_assignments set valid_until = '2027-01-14', valid_from = '2027-01-01' where role = 'nationalTeam' and person_id not in (select id from persons where email in ('ines@example.org', 'noor@example.org'))`,
    );
    const [ines, noor] = [await app.as('Ines'), await app.as('Noor')];
    const [first, second] = [await roleOf('ines', 'nationalTeam'), await roleOf('noor', 'nationalTeam')];

    const answers = await Promise.all([
      ines.post<Refused>(`/role-assignments/${first?.id}/ending`, {}),
      noor.post<Refused>(`/role-assignments/${second?.id}/ending`, {}),
    ]);

    expect(answers.map(({ body, status }) => (status === 201 ? 201 : body.code)).sort()).toEqual([201, 'LAST_NATIONAL_TEAM_MEMBER']);
  });
});

describe('People', () => {
  it('are seen by a coordinator as far as they belong to the own region, without their roles elsewhere', async () => {
    const other = await startTestApp();
    try {
      await other.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
      const given = givenRounds(other);
      const north = await given.coordinatedRegion('Nordverbund', 'Amara');
      const coast = await given.coordinatedRegion('Küste', 'Jonas');
      const ines = await other.as('Ines');
      const amara = PersonPage.parse((await ines.get('/persons?q=amara')).body).items[0];
      await ines.post(`/persons/${amara?.id}/role-assignments`, { role: 'coordinator', regionId: coast.id });

      const seen = PersonPage.parse((await (await other.as('Jonas')).get('/persons')).body);

      expect(seen.items.map(({ givenName, roles }) => [givenName, roles.map(({ regionName }) => regionName)])).toEqual([
        ['Amara', ['Küste']],
        ['Jonas', ['Küste']],
      ]);
      await ines.post(`/persons/${amara?.id}/role-assignments`, { role: 'funder' });
      for (const filter of [`regionId=${north.id}`, 'role=funder'])
        expect(PersonPage.parse((await (await other.as('Jonas')).get(`/persons?${filter}`)).body).total).toBe(0);
    } finally {
      await other.close();
    }
  });
});

describe('Behind TLS', () => {
  it('the cookie carries the __Host- prefix and goes nowhere but there', async () => {
    const secure = await startTestApp({ beside: app, environment: { PUBLIC_URL: 'https://kaskade.example.org' } });
    try {
      const answer = await new TestClient(secure.url).post<SessionView>(
        '/session',
        { email: addressOf('Ines'), password: testPassword },
        { headers: { 'x-forwarded-proto': 'https' } },
      );

      expect(cookieOf(answer)).toMatch(/^__Host-kaskade=.*; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/);
      expect(cookieOf(answer)).not.toMatch(/domain/i);
    } finally {
      await secure.close();
    }
  });
});

import { RegionPage, type RoundView } from '@kaskade/shared';
import type { z } from 'zod';
import { Journal } from '../../api/src/journal/journal.service';
import { created, givenRounds } from '../../api/src/testing/given-rounds';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';
import { TestClient } from '../../api/src/testing/test-client';

interface Refused {
  readonly type: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
  readonly fields: { pointer: string; rule: string; sentence: string }[];
}

let app: TestApp;
let given: ReturnType<typeof givenRounds>;

beforeAll(async () => {
  app = await startTestApp({ now: '2027-01-15T09:00:00Z' });
  given = givenRounds(app);
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
  await given.programme();
});
afterAll(() => app.close());

const aRegion = (name: string) => ({
  name,
  kind: 'network',
  country: 'DE',
  state: null,
  states: [],
  city: null,
  host: null,
  website: null,
  about: null,
});

const aRound = (name: string) => ({
  name,
  places: 2,
  callOpensOn: null,
  callClosesOn: null,
  regionalPhaseFrom: null,
  regionalPhaseUntil: null,
});

const roundsNamed = async (name: string): Promise<number> =>
  (await app.database.db.query<unknown[]>('select from rounds where name = $1', [name])).length;

describe('An act that is sent twice with the same key', () => {
  it('is done once and answered twice in the same way, with its version', async () => {
    const ines = await app.as('Ines');

    const [first, second] = [
      await ines.post<RoundView>('/rounds', aRound('Zweimal'), { key: 'k1' }),
      await ines.post<RoundView>('/rounds', aRound('Zweimal'), { key: 'k1' }),
    ];

    expect([second.status, second.body, second.headers.get('etag')]).toEqual([first.status, first.body, first.headers.get('etag')]);
    expect(first.status).toBe(201);
    expect(await roundsNamed('Zweimal')).toBe(1);
  });

  it('is refused where the second says something else', async () => {
    const ines = await app.as('Ines');
    await ines.post('/rounds', aRound('Anders'), { key: 'k2' });

    expect(await ines.post<Refused>('/rounds', aRound('Ganz anders'), { key: 'k2' })).toMatchObject({
      status: 422,
      body: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
    expect(await ines.post<Refused>('/regions', aRegion('Anders'), { key: 'k2' })).toMatchObject({
      status: 422,
      body: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
    expect(await roundsNamed('Ganz anders')).toBe(0);
  });

  it('is done once also when both arrive at the same time, on two instances', async () => {
    const neighbour = await startTestApp({ beside: app });
    try {
      const [here, there] = [await app.as('Ines'), await neighbour.as('Ines')];

      const answers = await Promise.all(
        [here, there, here, there, here, there].map((client) => client.post<RoundView>('/rounds', aRound('Zwillinge'), { key: 'k3' })),
      );

      expect(new Set(answers.map((answer) => `${answer.status} ${answer.body.id}`)).size).toBe(1);
      expect(await roundsNamed('Zwillinge')).toBe(1);
    } finally {
      await neighbour.close();
    }
  });

  it('is done once also when a restart lies in between', async () => {
    const first = await (await app.as('Ines')).post<RoundView>('/rounds', aRound('Neustart'), { key: 'k4' });
    const restarted = await startTestApp({ beside: app });
    try {
      const second = await (await restarted.as('Ines')).post<RoundView>('/rounds', aRound('Neustart'), { key: 'k4' });

      expect([second.status, second.body.id]).toEqual([201, first.body.id]);
    } finally {
      await restarted.close();
    }
  });

  it('is tried anew where the first was refused, and belongs to its sender alone', async () => {
    const ines = await app.as('Ines');
    await given.draft('Besetzt');
    expect((await ines.post<Refused>('/rounds', aRound('Besetzt'), { key: 'k5' })).status).toBe(409);
    await app.database.transaction((tx) => tx.query(`update rounds set name = 'Frei' where name = 'Besetzt'`));
    expect((await ines.post('/rounds', aRound('Besetzt'), { key: 'k5' })).status).toBe(201);

    await app.cast({ name: 'Noor', role: { role: 'nationalTeam' } });
    expect((await (await app.as('Noor')).post<Refused>('/rounds', aRound('Besetzt'), { key: 'k5' })).body.code).toBe('ROUND_NAME_TAKEN');
  });
});

describe('A list', () => {
  const names = ['Aachen', 'Ahrensburg', 'Ärzteverein', 'Zwickau', 'Öhringen', 'Oldenburg', 'Osnabrück', 'Große Straße', 'Grosseto'];
  const pageOf = async (question: string) => RegionPage.parse((await (await app.as()).get(`/regions?${question}`)).body);

  beforeAll(async () => {
    for (const name of names) created(await (await app.as('Ines')).post('/regions', aRegion(name)));
  });

  it('is told page by page, each entry once, in the order that German readers expect', async () => {
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: z.infer<typeof RegionPage> = await pageOf(`limit=2${after ? `&after=${after}` : ''}`);
      expect(page.total).toBe(names.length);
      seen.push(...page.items.map(({ name }) => name));
      after = page.next;
    }

    expect(seen).toEqual([
      'Aachen',
      'Ahrensburg',
      'Ärzteverein',
      'Große Straße',
      'Grosseto',
      'Öhringen',
      'Oldenburg',
      'Osnabrück',
      'Zwickau',
    ]);
  });

  it('skips and repeats nothing when something is added on an earlier page', async () => {
    const first = await pageOf('limit=4');
    created(await (await app.as('Ines')).post('/regions', aRegion('Aalen')));

    const second = await pageOf(`limit=4&after=${first.next}`);

    expect(second.items.map(({ name }) => name)).toEqual(['Grosseto', 'Öhringen', 'Oldenburg', 'Osnabrück']);
    await app.database.transaction((tx) => tx.query(`delete from regions where name = 'Aalen'`));
  });

  it.each([
    ['ohringen', ['Öhringen']],
    ['ÖHR', ['Öhringen']],
    ['strasse', ['Große Straße']],
    ['große', ['Große Straße', 'Grosseto']],
    ['groß straß', ['Große Straße']],
    ['%', []],
    ['_', []],
    ['\\', []],
  ])('finds by “%s”: %j', async (q, found) =>
    expect((await pageOf(`q=${encodeURIComponent(q)}`)).items.map(({ name }) => name)).toEqual(found),
  );

  it('refuses the key of another list instead of beginning again', async () => {
    const answer = await (await app.as()).get<Refused>(`/regions?after=${Buffer.from('["a","b"]').toString('base64url')}`);

    expect(answer).toMatchObject({ status: 422, body: { fields: [{ pointer: '/after' }] } });
  });
});

describe('An export', () => {
  it('is a file for German spreadsheets in which nothing is a formula', async () => {
    created(await (await app.as('Ines')).post('/regions', { ...aRegion('=HYPERLINK("https://evil.example")'), city: '@SUM(A1)' }));
    const answer = await (await app.as()).get('/regions/export');
    const bytes = new Uint8Array(await (await fetch(`${app.url}/api/regions/export`)).arrayBuffer());

    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Regionen.csv");
    expect(answer.text).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(answer.text).toContain(";'@SUM(A1);");
    expect(answer.text.split('\r\n')[0]).toBe('Name;Art;Bundesland;Ort;Quelle');
    expect((await (await app.as()).get('/regions/export', { headers: { 'accept-language': 'en' } })).text).toContain(
      'Name;Kind;Federal state;City;Source',
    );
  });
});

describe('A refusal', () => {
  it('is problem+json in the language asked for, German where none is', async () => {
    const ask = async (language?: string) =>
      (await app.as()).get<Refused>('/persons', language ? { headers: { 'accept-language': language } } : {});
    const [silent, german, english, french] = [await ask(), await ask('de-AT,de;q=0.9'), await ask('en-GB,en;q=0.8'), await ask('fr')];

    expect([silent, german, english, french].map(({ body }) => body.detail)).toEqual([
      'Bitte melden Sie sich an.',
      'Bitte melden Sie sich an.',
      'Please sign in.',
      'Bitte melden Sie sich an.',
    ]);
    expect(german.headers.get('content-type')).toContain('application/problem+json');
    expect(german.body).toMatchObject({ type: 'urn:kaskade:problem:NOT_SIGNED_IN', status: 401, code: 'NOT_SIGNED_IN' });
    expect(german.body.requestId).toBe(german.headers.get('x-request-id'));
  });

  it('says beside each field what is wrong with it', async () => {
    const answer = await (await app.as()).post<Refused>('/session', { email: 'nobody' }, { headers: { 'accept-language': 'en' } });

    expect(answer.body.fields).toEqual([
      { pointer: '/email', rule: 'notAnEmail', sentence: 'Please give an e-mail address such as name@example.org.' },
      { pointer: '/password', rule: 'required', sentence: 'Please fill in.' },
    ]);
  });

  it('tells nothing of the inside', async () => {
    const { text } = await (await app.as()).post('/session', '{"email": "x', {});

    expect(text).not.toMatch(/at |node_modules|select|position/);
  });
});

describe('Every answer', () => {
  it('carries the headers that keep a page to itself', async () => {
    const { headers } = await (await app.as()).get('/session');

    expect(headers.get('content-security-policy')).toMatch(/default-src 'self';script-src 'self';.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('asks browsers to stay with TLS where there is TLS', async () => {
    const secure = await startTestApp({ beside: app, environment: { PUBLIC_URL: 'https://kaskade.example.org' } });
    try {
      expect((await new TestClient(secure.url).get('/session')).headers.get('strict-transport-security')).toContain('max-age=31536000');
    } finally {
      await secure.close();
    }
  });
});

describe('Health', () => {
  it('tells whether the process lives and whether it can work', async () => {
    const visitor = await app.as();

    expect((await visitor.get('/health/live')).body).toEqual({ status: 'alive' });
    expect((await visitor.get('/health/ready')).body).toMatchObject({ status: 'ready', database: expect.stringMatching(/^PostgreSQL 18/) });
    expect((await visitor.get('/health')).status).toBe(200);
  });
});

describe('The journal', () => {
  it.each(['update journal set what = $1', 'delete from journal where what <> $1', 'truncate journal'])('refuses: %s', async (change) => {
    await app.database.transaction((tx) => app.app.get(Journal).record(tx, { what: 'something.happened', actor: null }));

    await expect(app.database.transaction((tx) => tx.query(change, change.includes('$1') ? ['nothing.happened'] : []))).rejects.toThrow(
      'the journal is append-only',
    );
  });

  it('counts its days in the time zone of the programme', async () => {
    app.clock.setTo('2027-01-19T23:30:00Z'); // half past midnight on the twentieth in Berlin
    await given.draft('Nach Mitternacht');

    const of = async (day: string) =>
      (await (await app.as('Ines')).get<{ total: number }>(`/journal?what=round.opened&from=${day}&until=${day}`)).body.total;

    expect([await of('2027-01-19'), await of('2027-01-20')]).toEqual([0, 1]);
    app.clock.setTo('2027-01-15T09:00:00Z');
  });
});

import fc from 'fast-check';
import { apiDocumentOf } from '../../api/src/platform/http/api-document';
import { givenRounds } from '../../api/src/testing/given-rounds';
import { givenInitiative, givenSequence } from '../../api/src/testing/given-seats';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';
import { bodyOf, operationsOf, sampleOf, type ApiDocument, type JsonSchema, type Operation } from './api-document';

/** How many tries per route; every run draws new ones, and a failing one is printed with its seed. */
const tries = 15;

let app: TestApp;
let document: ApiDocument;
let ids: string[];

beforeAll(async () => {
  app = await startTestApp({ now: '2027-03-03T11:00:00Z', environment: { LOG_LEVEL: 'silent' } });
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
  const sequence = await givenSequence(app, { name: 'Norden', days: ['2027-03-03', '2027-03-31'] });
  const initiative = await givenInitiative(app, sequence, 'Sternwarte');
  await app.cast({ name: 'Amara', role: { role: 'coordinator', regionId: sequence.regionId } });
  await app.cast({ name: 'Mira', role: { role: 'initiativeMember', initiativeId: initiative } });
  const draft = await givenRounds(app).draft('Entwurf');
  ids = [
    sequence.regionId,
    sequence.roundId,
    sequence.sequenceId,
    ...sequence.workshops,
    initiative,
    draft.id,
    'nonsense',
    '019b0000-0000-7000-8000-00000000abcd',
  ];
  document = apiDocumentOf(app.app) as unknown as ApiDocument;
});
afterAll(() => app.close());

const nastyTexts = [
  '',
  ' ',
  '\0',
  '\ud800',
  '🙂',
  "'; drop table rounds; --",
  '%_\\',
  '＼％',
  '=1+1',
  'a\r\nb',
  '1e309',
  '-1',
  '0000-01-01',
  '9999-12-31',
  '2027-02-30',
  '24:00',
  'infinity',
  '../../etc/passwd',
  '__proto__',
  'x'.repeat(5000),
];

const nasty = fc.oneof(
  fc.constantFrom<unknown>(...nastyTexts),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 2 ** 31, 2 ** 53, 1e308, [], {}, [null], { de: '\0' }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A valid body with some of its fields, on any depth, replaced by something nasty. */
const almostValid = (schema: JsonSchema | undefined): fc.Arbitrary<unknown> => {
  if (!schema) return nasty;
  const sample = sampleOf(document, schema);
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(fc.tuple(fc.nat(50), nasty), { minLength: 1, maxLength: 3 })
        .map((changes) => changes.reduce<unknown>((body, [at, value]) => replaced(body, at, value), sample)),
    },
    { weight: 1, arbitrary: nasty },
  );
};

function replaced(body: unknown, at: number, value: unknown): unknown {
  if (typeof body !== 'object' || body === null || Object.keys(body).length === 0) return value;
  const keys = Object.keys(body);
  const key = keys[at % keys.length] ?? '';
  const inside = (body as Record<string, unknown>)[key];
  return { ...body, [key]: at % 3 === 0 ? replaced(inside, Math.floor(at / 3), value) : value };
}

const queryOf = (operation: Operation): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          'q',
          'after',
          'limit',
          'unknown',
          ...(operation.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name),
        ),
        fc.oneof(fc.constantFrom(...nastyTexts), fc.constantFrom(...keys)),
      ),
      { maxLength: 3 },
    )
    .map((pairs) => pairs.map(([name, value]) => `${name}=${encoded(value)}`).join('&'));

/** Keys of pages that look like ours and are not. */
const keys = [['x'], ['x', 'y'], ['x', 'not-an-id', 'z'], ['\0', '019b0000-0000-7000-8000-00000000abcd'], ['infinity', 'x'], [1, 2]].map(
  (key) => Buffer.from(JSON.stringify(key)).toString('base64url'),
);

const encoded = (text: string): string => encodeURIComponent(Buffer.from(text).toString());

describe('Whatever is sent', () => {
  it('is answered, and never with a fault of ours', async () => {
    const faults: string[] = [];
    const clients = await Promise.all(['Ines', 'Amara', 'Mira', ''].map((name) => app.as(name)));
    for (const { method, path, operation } of operationsOf(document)) {
      if (path === '/live' || path.startsWith('/session') || path.startsWith('/sign-ins')) continue;
      await fc.assert(
        fc.asyncProperty(
          fc.nat(3),
          fc.nat(20),
          almostValid(bodyOf(operation)),
          queryOf(operation),
          fc.constantFrom('"1"', '"2"', 'x', '"99999999999"'),
          async (who, which, body, query, version) => {
            const id = ids[which % ids.length] ?? '';
            const answer = await clients[who]?.send(
              method,
              `${path.replace(/:\w+/g, encoded(id))}?${query}`,
              method === 'GET' ? undefined : body,
              { headers: { 'if-match': version } },
            );
            if ((answer?.status ?? 500) >= 500)
              faults.push(`${method} ${path}?${query} ${String(JSON.stringify(body)).slice(0, 300)} → ${answer?.status}`);
          },
        ),
        { numRuns: tries },
      );
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it('is answered also where it is no HTTP as we know it', async () => {
    const visitor = await app.as();
    const send = async (path: string, body?: string, headers: Record<string, string> = {}) =>
      (await visitor.send(body === undefined ? 'GET' : 'POST', path, body, { headers })).status;

    expect(await send('/rounds/%E0%A4%A')).toBe(400);
    expect(await send('/rounds/%00')).toBe(422);
    expect(await send('/nowhere')).toBe(404);
    expect(await send('/session', '{"email": ')).toBe(400);
    expect(await send('/session', '"text"')).toBe(400);
    expect(await send('/session', '[]')).toBe(422);
    expect(await send('/session', `{"email":"${'x'.repeat(1_100_000)}"}`)).toBe(413);
    expect(await send('/session', 'email=a', { 'content-type': 'application/x-www-form-urlencoded' })).toBe(415);
    expect(await send('/session', '{}', { 'content-type': 'application/json; charset=klingon' })).toBe(415);
    expect(await send('/session', 'garbage', { 'content-encoding': 'gzip' })).toBe(400);
    expect(await send('/session', '{}', { 'idempotency-key': 'x'.repeat(5000) })).toBeLessThan(500);
  });
});

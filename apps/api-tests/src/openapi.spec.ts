import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Routes } from '../../api/src/platform/access/routes';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';
import { operationsOf, type ApiDocument } from './api-document';

/** The document as it is committed, so that a change of the API shows in a review. `npm run docs:api` writes it. */
const committed = join(__dirname, '../../../docs/openapi.json');

let app: TestApp;
let document: ApiDocument;
let operations: ReturnType<typeof operationsOf>;

beforeAll(async () => {
  app = await startTestApp();
  document = (await (await app.as()).get<ApiDocument>('/openapi.json')).body;
  operations = operationsOf(document);
});
afterAll(() => app.close());

const named = ({ method, path }: { method: string; path: string }): string => `${method} ${path}`;

describe('The API document', () => {
  it('describes every route and nothing else', () => {
    const routes = app.app.get(Routes).all().map(named);

    expect(operations.map(named).sort()).toEqual(routes.sort());
  });

  it('bounds every string by a length, a format or a list', () => {
    expect(unboundedStringsOf(document, '#')).toEqual([]);
  });

  it('takes every body by a schema with a name, but for the upload of a file', () => {
    const bodies = operations.flatMap(({ operation, ...route }) =>
      Object.entries(operation.requestBody?.content ?? {}).map(([type, { schema }]) => ({ route: named(route), type, ref: schema.$ref })),
    );

    expect(bodies.filter(({ ref }) => ref === undefined).map(({ route, type }) => `${route} ${type}`)).toEqual([
      'POST /files multipart/form-data',
    ]);
  });

  it('answers with a schema wherever there is an answer', () => {
    const bare = operations.filter(({ operation }) => {
      const [status, answer] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? ['', {}];
      return !['202', '204'].includes(status) && answer.content === undefined;
    });

    expect(bare.map(named)).toEqual([]);
  });

  it('tells the refusals that can happen: of access, of things with an id, of bodies, of versions, of a missing database', () => {
    const routes = new Map(
      app.app
        .get(Routes)
        .all()
        .map((route) => [named(route), route.access]),
    );
    const wrong = operations.filter(({ method, path, operation }) => {
      const writes = method !== 'GET';
      const secured = routes.get(named({ method, path }))?.kind !== 'public';
      const versioned = operation.parameters?.some(({ name }) => name === 'If-Match') ?? false;
      const expected = [
        ...(secured ? ['401', '403'] : []),
        ...(path.includes(':') ? ['404'] : []),
        ...(writes ? ['409'] : []),
        ...(versioned ? ['412', '428'] : []),
        ...(operation.requestBody ? ['400', '413', '415'] : []),
        '422',
        '429',
        '503',
      ];
      return expected.some((status) => operation.responses[status]?.$ref !== `#/components/responses/Refused${status}`);
    });

    expect(wrong.map(named)).toEqual([]);
  });

  it('names the header of the version on every change of an existing thing', () => {
    const changes = operations.filter(({ method }) => ['PATCH', 'DELETE'].includes(method));

    const unversioned = changes.filter(({ operation }) => !operation.parameters?.some(({ name }) => name === 'If-Match'));

    // signing out and ending a sign-in have no version: they are as done the second time as the first
    expect(unversioned.map(named)).toEqual(['DELETE /session', 'DELETE /sign-ins/:id']);
  });

  it('is committed as it is', () => {
    const text = `${JSON.stringify(document, null, 1)}\n`;
    if (process.env['WRITE_DOCUMENTS']) writeFileSync(committed, text);

    expect(existsSync(committed) && readFileSync(committed, 'utf8') === text ? 'fresh' : 'stale: run npm run docs:api').toBe('fresh');
  });
});

describe('The readable API document', () => {
  it('is served without asking any other host', async () => {
    const page = await fetch(`${app.url}/api/docs`);
    const html = await page.text();

    expect(page.status).toBe(200);
    expect(html).toContain('Kaskade API');
    expect(html.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g)).toBeNull();
    const files = [...html.matchAll(/(?:src|href)="(\.?\/[^"]+)"/g)].map(
      ([, file]) => new URL(file ?? '', page.url.endsWith('/') ? page.url : `${page.url}/../`).href,
    );
    expect(files.length).toBeGreaterThan(3);
    expect(await Promise.all(files.map(async (file) => [file, (await fetch(file)).status]))).toEqual(files.map((file) => [file, 200]));
  });

  it('runs under the same policy as everything else, without scripts inside the page', async () => {
    const html = await (await fetch(`${app.url}/api/docs`)).text();

    expect(html.match(/<script(?![^>]*\bsrc=)[^>]*>/g)).toBeNull();
  });
});

function unboundedStringsOf(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const entries = Object.entries(node);
  const isString = entries.some(([key, value]) => key === 'type' && value === 'string');
  const isBounded = entries.some(([key]) => ['maxLength', 'format', 'enum', 'const'].includes(key));
  return [...(isString && !isBounded ? [path] : []), ...entries.flatMap(([key, value]) => unboundedStringsOf(value, `${path}/${key}`))];
}

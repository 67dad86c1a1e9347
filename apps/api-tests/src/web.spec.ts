import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';

const webDir = mkdtempSync(join(tmpdir(), 'kaskade-web-'));
const script = 'console.log("Kaskade");\n'.repeat(100);
const page = '<!doctype html><title>Kaskade</title>';
const forGood = 'public, max-age=31536000, immutable';

let app: TestApp;

beforeAll(async () => {
  const files: Record<string, string | Buffer> = {
    'index.html': page,
    'main-A1b2_C3d.js': script,
    'main-A1b2_C3d.js.br': brotliCompressSync(script),
    'main-A1b2_C3d.js.gz': gzipSync(script),
    'chunk-12345678.js': 'export {};',
    'first-paint.js': script,
    'first-paint.js.br': brotliCompressSync(script),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(webDir, name), content);
  app = await startTestApp({ environment: { WEB_DIR: webDir } });
});
afterAll(async () => {
  await app.close();
  rmSync(webDir, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As it comes over the line: `fetch` would unpack it. */
const asked = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(app.url + path, { headers }, (response) => {
      buffer(response).then((body) => resolve({ status: response.statusCode, headers: response.headers, body }), reject);
    }).on('error', reject);
  });

describe('A file of the web app', () => {
  it('travels packed as small as the browser can unpack it, and is kept for good under its hashed name', async () => {
    const { status, headers, body } = await asked('/main-A1b2_C3d.js?v=1', { 'accept-encoding': 'gzip, deflate, br, zstd' });

    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': forGood, 'content-length': String(body.length) });
    expect(headers['content-type']).toMatch(/^text\/javascript/);
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(brotliDecompressSync(body).toString()).toBe(script);
  });

  it('travels as gzip where the browser knows no brotli', async () => {
    const { headers, body } = await asked('/main-A1b2_C3d.js', { 'accept-encoding': 'gzip, deflate' });

    expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': forGood });
    expect(gunzipSync(body).toString()).toBe(script);
  });

  it.each([[{}], [{ 'accept-encoding': 'identity' }], [{ 'accept-encoding': 'br;q=0, gzip;q=0' }]])(
    'travels as it is to whoever asks with %j, and caches are told that there are others',
    async (wishes) => {
      const { headers, body } = await asked('/main-A1b2_C3d.js', wishes);

      expect(headers['content-encoding']).toBeUndefined();
      expect(headers['cache-control']).toBe(forGood);
      expect(headers.vary).toMatch(/accept-encoding/i);
      expect(body.toString()).toBe(script);
    },
  );

  it('travels as it is where the build has not packed it', async () => {
    const { status, headers, body } = await asked('/chunk-12345678.js', { 'accept-encoding': 'br, gzip' });

    expect([status, headers['content-encoding'], headers['cache-control']]).toEqual([200, undefined, forGood]);
    expect(body.toString()).toBe('export {};');
  });

  it('is asked for anew each time under a name without hash', async () => {
    const { headers } = await asked('/first-paint.js', { 'accept-encoding': 'br' });
    const { status } = await asked('/first-paint.js', { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' });

    expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-cache' });
    expect(status).toBe(304);
  });

  it('that is not there is no page', async () => expect((await asked('/chunk-87654321.js', { 'accept-encoding': 'br' })).status).toBe(404));
});

describe('The page itself', () => {
  it.each(['/', '/rounds', '/index.html'])('is asked for anew each time: %s', async (path) => {
    const { status, headers, body } = await asked(path, { 'accept-encoding': 'br' });

    expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(body.toString()).toBe(page);
  });
});

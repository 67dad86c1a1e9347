import type { FileView } from '@kaskade/shared';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { Config } from '../../api/src/platform/config/config';
import { Downloads } from '../../api/src/platform/files/downloads';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';
import { zipOf } from './zip';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 1)]);
const officeFile = (part: string, type: string) =>
  zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="x"><Override PartName="/${part}" ContentType="${type}"/></Types>`,
    [part]: '<x/>',
  });
const docx = officeFile('word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml');
const docm = officeFile('word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml');
const odt = zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' });

let kaskade: TestApp;

beforeAll(async () => {
  kaskade = await startTestApp({ environment: { MAX_UPLOAD_BYTES: '100000' } });
  await kaskade.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
  await kaskade.cast({ name: 'Otto', role: { role: 'operator' } });
});
afterAll(() => kaskade.close());

const formWith = (name: string, content: Uint8Array | string): FormData => {
  const form = new FormData();
  form.set('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name);
  return form;
};
const upload = async (name: string, content: Uint8Array | string, key?: string) =>
  (await kaskade.as('Ines')).post<FileView & { code: string; detail: string }>('/files', formWith(name, content), key ? { key } : {});
const incoming = () => readdirSync(join(kaskade.app.get(Config).dataDir, 'files', 'incoming'));

describe('Uploading a file', () => {
  it.each([
    ['handout.pdf', pdf, 'application/pdf', 'handout.pdf'],
    ['Leitfaden.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Leitfaden.docx'],
    ['Leitfaden.odt', odt, 'application/vnd.oasis.opendocument.text', 'Leitfaden.odt'],
    ['Bild.PNG', png, 'image/png', 'Bild.PNG'],
    ['Paket.zip', zipOf({ 'liesmich.txt': 'Hallo' }), 'application/zip', 'Paket.zip'],
    ['Größen.csv', 'Ort;Plätze\nGörlitz;12\n', 'text/csv', 'Größen.csv'],
    ['Ablauf.md', '# Ablauf\n', 'text/markdown', 'Ablauf.md'],
    ['notiz.txt', 'a < b & c', 'text/plain', 'notiz.txt'],
    ['seite.html', pdf, 'application/pdf', 'seite.html.pdf'],
    ['../../etc/passwd', 'root:x:0:0\n', 'text/plain', 'passwd.txt'],
  ])('takes %s for what its content is', async (name, content, contentType, shownAs) => {
    const answer = await upload(name, content);

    expect(answer).toMatchObject({ status: 201, body: { name: shownAs, contentType, size: Buffer.byteLength(content) } });
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(existsSync(join(kaskade.app.get(Config).dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256))).toBe(true);
  });

  it.each([
    ['a program that calls itself a document', 'Leitfaden.docx', program],
    ['a document with macros', 'Leitfaden.docx', docm],
    ['a drawing that can hold scripts', 'bild.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['the same behind an XML head', 'bild.png', '<?xml version="1.0"?>\n<svg/>'],
    ['a page that calls itself text', 'notiz.txt', '\n <!DOCTYPE html><script>alert(1)</script>'],
    ['a script', 'notiz.txt', '#!/bin/sh\nrm -rf /\n'],
    ['what nobody knows', 'daten.bin', Buffer.from([0, 1, 2, 3, 250, 251])],
    ['text in an unknown encoding', 'liste.csv', Buffer.from([0x47, 0xf6, 0x72, 0x6c, 0x69, 0x74, 0x7a])],
  ])('refuses %s and says what is possible', async (_, name, content) => {
    const answer = await upload(name, content);

    expect(answer).toMatchObject({ status: 415, body: { code: 'FILE_KIND_REFUSED', detail: expect.stringContaining('PDF, DOCX') } });
    expect(incoming()).toEqual([]);
  });

  it('refuses an empty file, a form without a file, and what is no form', async () => {
    const ines = await kaskade.as('Ines');
    const nothing = new FormData();
    nothing.set('note', 'no file');

    expect(await upload('leer.pdf', '')).toMatchObject({ status: 422, body: { code: 'FILE_EMPTY' } });
    expect(await ines.post('/files', nothing)).toMatchObject({
      status: 422,
      body: { code: 'INPUT_INVALID', fields: [{ pointer: '/file' }] },
    });
    expect(await ines.post('/files', { file: 'x' })).toMatchObject({ status: 415, body: { code: 'MEDIA_TYPE_NOT_ACCEPTED' } });
    expect(await ines.post('/files', 'broken', { headers: { 'content-type': 'multipart/form-data; boundary=x' } })).toMatchObject({
      status: 400,
      body: { code: 'BODY_UNREADABLE' },
    });
  });

  it('refuses a file of 200 MB at once, names the limit, and does not take it in', async () => {
    const { status, body, written } = await announce200Megabytes((await kaskade.as('Ines')).cookieHeader);

    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({ code: 'BODY_TOO_LARGE', problems: [{ limitBytes: 100_000 }] });
    expect(written).toBeLessThan(1_000_000);
    expect(incoming()).toEqual([]);
  });

  it('refuses a file that grows beyond the limit without having said so', async () => {
    expect(await upload('gross.txt', 'x'.repeat(100_001))).toMatchObject({ status: 413, body: { code: 'BODY_TOO_LARGE' } });
    expect(await upload('passt.txt', 'x'.repeat(100_000))).toMatchObject({ status: 201 });
    expect(incoming()).toEqual([]);
  });

  it('is one file where the same form is sent twice, and refused where the key is used for another file', async () => {
    const [first, again, other] = [
      await upload('a.pdf', pdf, 'one key'),
      await upload('a.pdf', pdf, 'one key'),
      await upload('a.pdf', png, 'one key'),
    ];

    expect(again.body).toEqual(first.body);
    expect(other).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  it('is only for those who write materials', async () => {
    expect((await (await kaskade.as('Otto')).post('/files', formWith('a.pdf', pdf))).status).toBe(403);
    expect((await (await kaskade.as()).post('/files', formWith('a.pdf', pdf))).status).toBe(401);
  });
});

describe('Downloading a file', () => {
  let path: string;

  beforeAll(async () => {
    const { body } = await upload('Größe "1".txt', '0123456789');
    path = kaskade.app.get(Downloads).linkTo(body);
  });

  const download = (headers: Record<string, string> = {}, method = 'GET') => fetch(`${kaskade.url}${path}`, { method, headers });

  it('needs no cookie, and always saves instead of opening', async () => {
    const answer = await download();

    expect(await answer.text()).toBe('0123456789');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/plain',
      'content-length': '10',
      'content-disposition': `attachment; filename="Gro_e -1-.txt"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20-1-.txt`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
      'accept-ranges': 'bytes',
    });
  });

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=0-1,3-4', 200, '0123456789', null],
    ['lines=1-2', 200, '0123456789', null],
  ])('gives the part that %s asks for', async (range, status, text, contentRange) => {
    const answer = await download({ range });

    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe(text);
    expect(answer.headers.get('content-range')).toBe(contentRange);
  });

  it.each(['bytes=10-', 'bytes=5-4', 'bytes=-0'])('says how long the file is where it has no part %s', async (range) => {
    const answer = await download({ range });

    expect(answer.status).toBe(416);
    expect(answer.headers.get('content-range')).toBe('bytes */10');
  });

  it('reads no sign-in and renews none, whoever asks', async () => {
    const { cookieHeader } = await kaskade.as('Ines');

    expect((await download({ cookie: cookieHeader })).headers.get('set-cookie')).toBeNull();
  });

  it('tells the length without the content', async () => {
    const answer = await download({}, 'HEAD');

    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, '10', '']);
  });

  it('knows no link that somebody has changed', async () => {
    const [content = '', signature = ''] = path.split('.');
    const other = Buffer.from(
      JSON.stringify({ id: '00000000-0000-7000-8000-000000000000', name: 'x', until: '2099-01-01T00:00:00Z' }),
    ).toString('base64url');

    expect((await fetch(`${kaskade.url}/api/downloads/${other}.${signature}`)).status).toBe(404);
    expect((await fetch(`${kaskade.url}${content}.${signature.slice(0, -2)}`)).status).toBe(404);
    expect((await fetch(`${kaskade.url}${content}`)).status).toBe(404);
  });

  it('knows the link for five minutes', async () => {
    kaskade.clock.advance(299_000);
    expect((await download()).status).toBe(200);

    kaskade.clock.advance(2_000);
    expect((await download()).status).toBe(404);
  });
});

/** Announces a file of 200 MB and goes on sending it until the answer comes. */
function announce200Megabytes(cookie: string): Promise<{ status: number; body: string; written: number }> {
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="film.mp4"\r\n\r\n';
  return new Promise((resolve, reject) => {
    let written = 0;
    const sending = request(`${kaskade.url}/api/files`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'multipart/form-data; boundary=x', 'content-length': '200000000' },
    });
    sending.on('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString(), written });
        sending.destroy();
      });
    });
    sending.on('error', reject);
    sending.write(head);
    written += head.length;
  });
}

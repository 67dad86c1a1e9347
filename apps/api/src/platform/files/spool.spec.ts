import { Refusal } from '@kaskade/shared';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { MovableClock } from '../../testing/movable-clock';
import { configFrom } from '../config/config';
import { DiskFileStore } from './disk-file-store';
import { ContentMissing } from './file-store';
import { Spool } from './spool';

describe('Arriving files', () => {
  let dataDir: string;
  let spool: Spool;
  let store: DiskFileStore;

  const waiting = () => readdir(join(dataDir, 'files', 'incoming'));

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'kaskade-files-'));
    const config = configFrom({ DATABASE_URL: 'postgres://nobody@localhost/none', DATA_DIR: dataDir });
    spool = new Spool(config, new MovableClock('2027-01-15T09:00:00Z'));
    store = new DiskFileStore(config);
    await spool.onModuleInit();
  });

  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it('are kept once under the sha-256 of their content and can be read in parts', async () => {
    const first = await spool.receive(Readable.from([Buffer.from('Kas'), Buffer.from('kade')]), 7);
    const second = await spool.receive(Readable.from([Buffer.from('Kaskade')]), 7);

    await store.keep(first);
    await store.keep(second);

    expect(first).toMatchObject({ size: 7, sha256: second.sha256 });
    expect(await readFile(join(dataDir, 'files', first.sha256.slice(0, 2), first.sha256.slice(2, 4), first.sha256), 'utf8')).toBe(
      'Kaskade',
    );
    expect(await textOf(store.read(first.sha256, { first: 3, last: 5 }))).toBe('kad');
    expect(await waiting()).toEqual([]);
  });

  it('that grow beyond the limit are refused and leave nothing', async () => {
    await expect(spool.receive(Readable.from([Buffer.alloc(6), Buffer.alloc(5)]), 10)).rejects.toEqual(
      new Refusal([{ code: 'BODY_TOO_LARGE', limitBytes: 10 }]),
    );

    expect(await waiting()).toEqual([]);
  });

  it('that no longer fit on the disk are refused and leave no half file', async () => {
    await expect(spool.receive(Readable.from(fullDiskAfter('half a file')), 100)).rejects.toEqual(new Refusal([{ code: 'DISK_FULL' }]));

    expect(await waiting()).toEqual([]);
  });

  it('whose sender leaves half-way leave nothing', async () => {
    const content = new Readable({ read: () => undefined });
    content.push('half a file');
    const received = spool.receive(content, 100);
    content.destroy(new Error('the sender left'));

    await expect(received).rejects.toThrow('the sender left');
    expect(await waiting()).toEqual([]);
  });

  it('that a crash left behind are gone a day later', async () => {
    const folder = join(dataDir, 'files', 'incoming');
    await writeFile(join(folder, 'old'), '');
    await writeFile(join(folder, 'young'), '');
    await utimes(join(folder, 'old'), new Date('2027-01-14T08:59:00Z'), new Date('2027-01-14T08:59:00Z'));
    await utimes(join(folder, 'young'), new Date('2027-01-14T09:01:00Z'), new Date('2027-01-14T09:01:00Z'));

    await spool.onModuleInit();

    expect(await waiting()).toEqual(['young']);
  });

  it('that are not there are missed, not taken for empty', async () => {
    await expect(store.read('a'.repeat(64), { first: 0, last: 1 })).rejects.toThrow(ContentMissing);
  });
});

async function* fullDiskAfter(text: string): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(text));
  throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
}

async function textOf(content: Promise<Readable>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of (await content) as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

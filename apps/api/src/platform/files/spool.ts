import { refuse } from '@kaskade/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash, randomUUID, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Config } from '../config/config';
import { Clock } from '../time/clock';
import { refuseWhereFull } from './disk-full';

/** A file that has arrived whole but is not kept yet. */
export interface SpooledFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

const millisecondsOfADay = 24 * 60 * 60_000;

/** Where uploads arrive: on the disk, never whole in memory, and gone again unless they are kept. */
@Injectable()
export class Spool implements OnModuleInit {
  private readonly folder: string;

  constructor(
    config: Config,
    private readonly clock: Clock,
  ) {
    this.folder = resolve(config.dataDir, 'files', 'incoming');
  }

  /** Removes what a crash left behind more than a day ago. */
  async onModuleInit(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const yesterday = Date.parse(this.clock.now()) - millisecondsOfADay;
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      const { mtimeMs } = await stat(path);
      if (mtimeMs < yesterday) await rm(path, { force: true });
    }
  }

  /** Writes the content down as it comes. Refuses with BODY_TOO_LARGE after `limit` bytes and with DISK_FULL, and leaves nothing then. */
  async receive(content: Readable, limit: number): Promise<SpooledFile> {
    const path = join(this.folder, randomUUID());
    const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
    const measured = { hash: createHash('sha256'), size: 0, limit };
    try {
      await pipeline(content, (chunks: AsyncIterable<Buffer>) => measuring(chunks, measured), file);
    } catch (error) {
      // a stream that fails before its file is open would make the file after it was removed
      if (!file.closed) await new Promise<void>((resolve) => void file.once('close', () => resolve()));
      await rm(path, { force: true });
      refuseWhereFull(error);
    }
    return { path, sha256: measured.hash.digest('hex'), size: measured.size };
  }

  /** Removes the file where it was not kept. */
  async discard({ path }: SpooledFile): Promise<void> {
    await rm(path, { force: true });
  }
}

async function* measuring(chunks: AsyncIterable<Buffer>, measured: { hash: Hash; size: number; limit: number }): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    measured.size += chunk.length;
    if (measured.size > measured.limit) refuse({ code: 'BODY_TOO_LARGE', limitBytes: measured.limit });
    measured.hash.update(chunk);
    yield chunk;
  }
}

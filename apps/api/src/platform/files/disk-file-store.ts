import { Injectable } from '@nestjs/common';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Config } from '../config/config';
import { refuseWhereFull } from './disk-full';
import { codeOf } from './error-code';
import { ContentMissing, FileStore, type ByteRange } from './file-store';
import type { SpooledFile } from './spool';

/** Keeps contents in the data folder: `files/ab/cd/abcd…`. The same content is kept once. */
@Injectable()
export class DiskFileStore extends FileStore {
  private readonly folder: string;

  constructor(config: Config) {
    super();
    this.folder = resolve(config.dataDir, 'files');
  }

  async keep({ path, sha256 }: SpooledFile): Promise<void> {
    const place = this.placeOf(sha256);
    try {
      await mkdir(dirname(place), { recursive: true });
      await rename(path, place);
      await flushFolder(dirname(place));
    } catch (error) {
      refuseWhereFull(error);
    }
  }

  async read(sha256: string, { first, last }: ByteRange): Promise<Readable> {
    try {
      const file = await open(this.placeOf(sha256));
      return file.createReadStream({ start: first, end: last });
    } catch (error) {
      if (codeOf(error) === 'ENOENT') throw new ContentMissing(sha256);
      throw error;
    }
  }

  private placeOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

/** A renamed file survives a power cut only once its folder is written down too. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

import type { Readable } from 'node:stream';
import type { SpooledFile } from './spool';

/** The bytes from `first` to `last`, both included, counted from 0. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** The content is not where it should be. */
export class ContentMissing extends Error {}

/** Where the contents of files are kept, each under the sha-256 of itself. */
export abstract class FileStore {
  /** Keeps the content for good; returns when it would survive a power cut. Refuses with DISK_FULL. */
  abstract keep(file: SpooledFile): Promise<void>;

  /** The content or a part of it; throws `ContentMissing` where there is none. */
  abstract read(sha256: string, range: ByteRange): Promise<Readable>;
}

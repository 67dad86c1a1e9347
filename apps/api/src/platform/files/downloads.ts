import { millisecondsOf, refuse, type DownloadLink, type FileView, type Instant } from '@kaskade/shared';
import { Injectable, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Database } from '../database/database';
import { Clock } from '../time/clock';
import { DownloadTokens } from './download-tokens';
import { ContentMissing, FileStore } from './file-store';
import { FilesRepository, type StoredFile } from './files.repository';
import { rangeFrom } from './range';

const lifetime = 5 * 60_000;

/** Gives the contents of files to whoever holds a fresh link. */
@Injectable()
export class Downloads {
  private readonly logger = new Logger(Downloads.name);

  constructor(
    private readonly database: Database,
    private readonly files: FilesRepository,
    private readonly store: FileStore,
    private readonly tokens: DownloadTokens,
    private readonly clock: Clock,
  ) {}

  /** A path that gives this file for five minutes, also without being signed in. Whoever asks for it must have been let through. */
  linkTo(file: Pick<FileView, 'id' | 'name'>): string {
    return this.offer(file).url;
  }

  /** The same with the moment at which it ends. */
  offer(file: Pick<FileView, 'id' | 'name'>): DownloadLink & { readonly expiresAt: Instant } {
    const until = new Date(millisecondsOf(this.clock.now()) + lifetime).toISOString();
    return { url: `/api/downloads/${this.tokens.sign({ id: file.id, name: file.name, until })}`, expiresAt: until };
  }

  /** Streams the file, or the part of it that is asked for. Refuses with NOT_FOUND and RANGE_NOT_SATISFIABLE. */
  async send(token: string, request: Request, response: Response): Promise<void> {
    const promised = this.tokens.read(token) ?? refuse({ code: 'NOT_FOUND' });
    const file = (await this.files.stored(this.database.db, promised.id)) ?? refuse({ code: 'NOT_FOUND' });
    const range = rangeFrom(request.header('range'), file.size);
    const part = range ?? { first: 0, last: file.size - 1 };
    const content = await this.store.read(file.sha256, part).catch((error: unknown) => this.missing(error));
    if (range) response.setHeader('Content-Range', `bytes ${range.first}-${range.last}/${file.size}`);
    response.writeHead(range ? 206 : 200, headersOf(file, promised.name, part.last - part.first + 1));
    if (request.method === 'HEAD') content.destroy().on('close', () => response.end());
    else await pipeline(content, response).catch(() => response.destroy());
  }

  private missing(error: unknown): never {
    if (!(error instanceof ContentMissing)) throw error;
    this.logger.error(`the content ${error.message} is not in the file store`);
    return refuse({ code: 'NOT_FOUND' });
  }
}

/** Always something to save, never something to open in our name. */
const headersOf = (file: StoredFile, name: string, length: number): Record<string, string | number> => ({
  'Content-Type': file.contentType,
  'Content-Length': length,
  'Content-Disposition': `attachment; filename="${asciiOf(name)}"; filename*=UTF-8''${extended(name)}`,
  'Accept-Ranges': 'bytes',
  'Cache-Control': 'private, no-store',
  'Content-Security-Policy': 'sandbox',
  'X-Content-Type-Options': 'nosniff',
});

const asciiOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');

/** The characters that RFC 5987 allows, all others as percent-encoded UTF-8. */
const extended = (name: string): string =>
  encodeURIComponent(name.replace(/\p{Surrogate}/gu, '_')).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

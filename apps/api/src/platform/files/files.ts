import { refuseIfAny, reasonsNotToUpload, type Actor, type FileId, type FileView } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Readable } from 'node:stream';
import { Config } from '../config/config';
import { Database, type Db } from '../database/database';
import { noteBody } from '../http/request-context';
import { newId } from '../ids';
import { Clock } from '../time/clock';
import { contentTypeOf, fittingName } from './file-kind';
import { FileStore } from './file-store';
import { FilesRepository } from './files.repository';
import { fileOf } from './multipart';
import { Spool, type SpooledFile } from './spool';

const longestName = 200;
const unknownType = 'application/octet-stream';

/** Files that people have uploaded. */
@Injectable()
export class Files {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly spool: Spool,
    private readonly store: FileStore,
    private readonly files: FilesRepository,
  ) {}

  /**
   * Takes in the file of a form. What it is, its content says. Refuses with BODY_TOO_LARGE, FILE_EMPTY, FILE_KIND_REFUSED,
   * DISK_FULL and those of `fileOf`; nothing is kept then.
   */
  async upload(actor: Actor, request: Request): Promise<FileView> {
    const limit = this.config.maxUploadBytes;
    const { spooled, name } = await fileOf(request, limit, async (content, given) => ({
      spooled: await this.spool.receive(content, limit),
      name: cleaned(given),
    }));
    noteBody(`${spooled.sha256} ${name}`);
    return this.keep(actor, spooled, name);
  }

  /** Takes in a file that was made here, under the same conditions. */
  async take(actor: Actor, content: Readable, name: string): Promise<FileView> {
    return this.keep(actor, await this.spool.receive(content, this.config.maxUploadBytes), cleaned(name));
  }

  /** A file that this person has uploaded, so that nobody can make a material of somebody else's; null where it is not. */
  uploadedBy(db: Db, actor: Actor, id: FileId): Promise<FileView | null> {
    return this.files.uploadedBy(db, actor.personId, id);
  }

  private async keep(actor: Actor, spooled: SpooledFile, name: string): Promise<FileView> {
    const contentType = await this.keptAs(spooled, name, this.config.maxUploadBytes).finally(() => this.spool.discard(spooled));
    const view: FileView = { id: newId<FileId>(), name: fittingName(name, contentType), size: spooled.size, contentType };
    return this.database.transaction(async (tx) => {
      await this.files.add(tx, { ...view, sha256: spooled.sha256, createdAt: this.clock.now(), createdBy: actor.personId });
      return view;
    });
  }

  private async keptAs(spooled: SpooledFile, name: string, limit: number): Promise<string> {
    const contentType = (await contentTypeOf(spooled.path, name)) ?? unknownType;
    refuseIfAny(reasonsNotToUpload({ size: spooled.size, contentType }, limit));
    await this.store.keep(spooled);
    return contentType;
  }
}

/** The name without path and control characters, never longer than a database or a disk likes. Browsers write %22 for a quotation mark. */
function cleaned(name: string): string {
  const plain = name
    .replaceAll('%22', '"')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/[/\\:*?"<>|]/g, '-')
    .trim();
  const ending = /\.[^.]{1,10}$/.exec(plain)?.[0] ?? '';
  return plain ? plain.slice(0, plain.length - ending.length).slice(0, longestName) + ending : 'Datei';
}

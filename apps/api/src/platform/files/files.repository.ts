import type { FileId, FileView, PersonId } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, type Db, type Tx } from '../database/database';
import { FileEntity } from './file.entity';

const view = 'id, name, size, content_type as "contentType"';

/** A file as a download needs it. */
export interface StoredFile {
  readonly sha256: string;
  readonly size: number;
  readonly contentType: string;
}

/** What is known of uploaded files; their contents are in the file store. */
@Injectable()
export class FilesRepository {
  async add(tx: Tx, file: FileEntity): Promise<void> {
    await tx.insert(FileEntity, file);
  }

  uploadedBy(db: Db, person: PersonId, id: FileId): Promise<FileView | null> {
    return rowOf(db, `select ${view} from files where id = $1 and created_by = $2`, [id, person]);
  }

  stored(db: Db, id: FileId): Promise<StoredFile | null> {
    return rowOf(db, 'select sha256, size, content_type as "contentType" from files where id = $1', [id]);
  }

  /** The key that signs links to files: the one given, unless there is one already. */
  async downloadKey(tx: Tx, given: string): Promise<string> {
    await tx.query(`insert into settings (name, value) values ('download-key', to_jsonb($1::text)) on conflict (name) do nothing`, [given]);
    const row = await rowOf<{ key: string }>(tx, `select value #>> '{}' as key from settings where name = 'download-key'`);
    return row?.key ?? given;
  }
}

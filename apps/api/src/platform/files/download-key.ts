import { Injectable, type OnModuleInit } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Database } from '../database/database';
import { FilesRepository } from './files.repository';

/** The key that signs links to files: made at the first start and kept in the database, so that all instances have the same. */
@Injectable()
export class DownloadKey implements OnModuleInit {
  private key = randomBytes(32);

  constructor(
    private readonly database: Database,
    private readonly files: FilesRepository,
  ) {}

  get value(): Buffer {
    return this.key;
  }

  async onModuleInit(): Promise<void> {
    const kept = await this.database.transaction((tx) => this.files.downloadKey(tx, this.key.toString('base64')));
    this.key = Buffer.from(kept, 'base64');
  }
}

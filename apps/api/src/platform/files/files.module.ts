import { Global, Module } from '@nestjs/common';
import { DiskFileStore } from './disk-file-store';
import { DownloadKey } from './download-key';
import { DownloadTokens } from './download-tokens';
import { Downloads } from './downloads';
import { FileStore } from './file-store';
import { Files } from './files';
import { FilesController } from './files.controller';
import { FilesRepository } from './files.repository';
import { Spool } from './spool';

@Global()
@Module({
  controllers: [FilesController],
  providers: [Files, FilesRepository, Spool, { provide: FileStore, useClass: DiskFileStore }, Downloads, DownloadTokens, DownloadKey],
  exports: [Files, Downloads],
})
export class FilesModule {}

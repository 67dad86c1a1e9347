import { Global, Module } from '@nestjs/common';
import { DatabaseModule } from '../database/database.module';
import { Housekeeping } from './housekeeping';
import { Jobs } from './jobs';

@Global()
@Module({ imports: [DatabaseModule], providers: [Jobs, Housekeeping], exports: [Jobs] })
export class JobsModule {}

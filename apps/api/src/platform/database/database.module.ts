import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config';
import { dataSourceFor } from './data-source';
import { Database } from './database';
import { migrate } from './migrate';

/** Connects, migrates, and hands out the one `Database`. */
@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      inject: [Config],
      useFactory: async (config: Config) => {
        const dataSource = await dataSourceFor(config).initialize();
        await migrate(dataSource);
        return dataSource;
      },
    },
    Database,
  ],
  exports: [Database, DataSource],
})
export class DatabaseModule {}

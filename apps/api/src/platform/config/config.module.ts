import { Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from '../time/clock';
import { Config, configFromProcess } from './config';

/** The surroundings: configuration and the clock. */
@Global()
@Module({
  providers: [
    { provide: Config, useFactory: configFromProcess },
    { provide: Clock, useClass: SystemClock },
  ],
  exports: [Config, Clock],
})
export class ConfigModule {}

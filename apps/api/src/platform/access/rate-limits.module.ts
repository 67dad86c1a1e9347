import { Global, Module } from '@nestjs/common';
import { RateLimits } from './rate-limits';

/** Limits on how often something may be tried, for every capability. */
@Global()
@Module({ providers: [RateLimits], exports: [RateLimits] })
export class RateLimitsModule {}

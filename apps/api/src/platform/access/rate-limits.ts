import { refuse } from '@kaskade/shared';
import { Injectable, type INestApplication } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';

/** How often something may be tried, and within how many seconds. */
const limits = {
  signInFromOneAddress: { points: 10, duration: 300 },
  signInFromOneMachine: { points: 60, duration: 300 },
  linkToOneAddress: { points: 4, duration: 900 },
  linkFromOneMachine: { points: 30, duration: 900 },
  passwordOfOnePerson: { points: 10, duration: 300 },
  linkTriedFromOneMachine: { points: 60, duration: 300 },
} as const;

export type Limit = keyof typeof limits;

/** Limits shared by all instances, kept in Postgres. */
@Injectable()
export class RateLimits {
  private readonly limiters: Record<Limit, RateLimiterPostgres>;

  constructor(dataSource: DataSource) {
    const storeClient = poolBeneath(dataSource);
    const limiter = (name: Limit) =>
      new RateLimiterPostgres({
        storeClient,
        storeType: 'pool',
        tableName: 'rate_limits',
        tableCreated: true,
        clearExpiredByTimeout: false, // housekeeping removes them; a timer would outlive the shutdown
        keyPrefix: name,
        ...limits[name],
      });
    this.limiters = {
      signInFromOneAddress: limiter('signInFromOneAddress'),
      signInFromOneMachine: limiter('signInFromOneMachine'),
      linkToOneAddress: limiter('linkToOneAddress'),
      linkFromOneMachine: limiter('linkFromOneMachine'),
      passwordOfOnePerson: limiter('passwordOfOnePerson'),
      linkTriedFromOneMachine: limiter('linkTriedFromOneMachine'),
    };
  }

  /** Counts one try by whom or what the key names, which is kept as a hash only; refuses with TOO_MANY_REQUESTS and the seconds to wait once there were too many. */
  async count(limit: Limit, key: string): Promise<void> {
    try {
      await this.limiters[limit].consume(createHash('sha256').update(key).digest('hex'));
    } catch (error) {
      if (error instanceof RateLimiterRes)
        refuse({ code: 'TOO_MANY_REQUESTS', seconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) });
      throw error;
    }
  }
}

/** The pool of connections of the application, for libraries that keep something of their own in Postgres. */
export const poolOf = (app: Pick<INestApplication, 'get'>): Pool => poolBeneath(app.get(DataSource));

const poolBeneath = (dataSource: DataSource): Pool => (dataSource.driver as unknown as { master: Pool }).master;

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database';
import { Clock } from '../time/clock';
import { Jobs } from './jobs';

/** Removes every night what nobody can need any more: old idempotency keys, ended sign-ins, counted-out rate limits. */
@Injectable()
export class Housekeeping implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.schedule('housekeeping', '17 3 * * *', () => this.tidy());
  }

  /** An idempotency key holds for 7 days, a sign-in and a rate limit until they expire. */
  async tidy(): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      await tx.query(`delete from idempotency_keys where created_at < $1::timestamptz - interval '7 days'`, [now]);
      await tx.query('delete from sessions where expire < $1', [now]);
      await tx.query('delete from rate_limits where expire < extract(epoch from $1::timestamptz) * 1000', [now]);
    });
  }
}

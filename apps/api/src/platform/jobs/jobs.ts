import type { Instant } from '@kaskade/shared';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss, type Db as BossDatabase, type JobResult, type JobWithMetadata, type QueueOptions } from 'pg-boss';
import { Config } from '../config/config';
import { Database, rowsOf, type Tx } from '../database/database';

/** What a job is given: its data and whether it will be tried again after failing. */
export interface JobRun<Data> {
  readonly data: Data;
  readonly isLastAttempt: boolean;
}

export type JobHandler<Data> = (run: JobRun<Data>) => Promise<void>;

/** When a failed job is tried again; delays double from about `retryDelay` seconds up to `retryDelayMax`. */
export type RetryPolicy = Pick<QueueOptions, 'retryLimit' | 'retryDelay' | 'retryDelayMax'>;

/** When a kind of job last ended well. */
export interface LastRun {
  readonly name: string;
  readonly at: Instant;
}

interface Registered {
  readonly name: string;
  readonly handler: JobHandler<never>;
  readonly retry: RetryPolicy;
  readonly cron: string | null;
}

const millisecondsToFinish = 10_000;
const connections = 4;
const timeZone = 'Europe/Berlin';

/** A few at a time and at once more while there are more; otherwise a look every two seconds beside the notifications. */
const taking = {
  includeMetadata: true,
  perJobResults: true,
  batchSize: 5,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 2,
} as const;

/** Work that is done later, once over any number of instances. It is kept in Postgres, in the schema `pgboss`. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Jobs.name);
  private readonly registered: Registered[] = [];
  private readonly boss: PgBoss;
  private running = false;

  constructor(
    config: Config,
    private readonly database: Database,
  ) {
    this.boss = new PgBoss({
      connectionString: config.databaseUrl,
      application_name: 'kaskade jobs',
      max: connections,
      connectionTimeoutMillis: 5000,
      useListenNotify: true,
    });
    this.boss.on('error', (error) => this.logger.warn(`jobs are waiting: ${error.message}`));
  }

  /**
   * Says who does jobs of this name. Call it in `onModuleInit`: jobs of a name can be enqueued once the application has started.
   * A handler may be run again after a crash in the middle of it, so it must be able to find out what it has already done.
   */
  work<Data extends object>(name: string, handler: JobHandler<Data>, retry: RetryPolicy = {}): void {
    this.register({ name, handler, retry, cron: null });
  }

  /** Has the handler run at the times of the cron expression (in German time), on one of the instances. */
  schedule(name: string, cron: string, handler: () => Promise<void>): void {
    this.register({ name, handler, retry: { retryLimit: 2 }, cron });
  }

  /** Notes a job in the caller's transaction: it exists if and only if the transaction commits. */
  async enqueue(tx: Tx, name: string, data: object, options: { startAfterSeconds?: number } = {}): Promise<void> {
    await this.boss.send(name, data, { db: within(tx), startAfter: options.startAfterSeconds ?? 0 });
  }

  /** When each kind of job last ended well, as far as it is still known (a week). */
  lastRuns(): Promise<LastRun[]> {
    return rowsOf(
      this.database.db,
      `select name, max(completed_on) as at from pgboss.job where state = 'completed' and name = any($1) group by name order by name`,
      [this.registered.map(({ name }) => name)],
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start({ attempts: 3 });
    this.running = true;
    for (const job of this.registered) await this.begin(job);
  }

  async onApplicationShutdown(): Promise<void> {
    if (!this.running) return;
    this.running = false;
    await this.boss.stop({ graceful: true, timeout: millisecondsToFinish });
  }

  private register(job: Registered): void {
    if (this.running) throw new Error(`The job ${job.name} was registered after the start.`);
    this.registered.push(job);
  }

  private async begin({ name, handler, retry, cron }: Registered): Promise<void> {
    const options = { notify: cron === null, retryBackoff: true, ...retry };
    await this.boss.createQueue(name, options);
    await this.boss.updateQueue(name, options);
    await this.boss.work(name, taking, (jobs: JobWithMetadata<never>[]) => this.oneByOne(jobs, handler));
    if (cron) await this.boss.schedule(name, cron, null, { tz: timeZone });
  }

  /** Each job ends well or badly by itself. */
  private async oneByOne(jobs: readonly JobWithMetadata<never>[], handler: JobHandler<never>): Promise<JobResult[]> {
    const results: JobResult[] = [];
    for (const { id, name, data, retryCount, retryLimit } of jobs) {
      try {
        await handler({ data, isLastAttempt: retryCount >= retryLimit });
        results.push({ id, status: 'completed' });
      } catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown';
        this.logger.warn(`a job ${name} failed; why is kept with it`);
        results.push({ id, status: 'failed', output: { reason } });
      }
    }
    return results;
  }
}

/** Lets pg-boss write through the transaction instead of a connection of its own. */
const within = (tx: Tx): BossDatabase => ({
  executeSql: async (text, values) => ({ rows: await tx.query<unknown[]>(text, values) }),
});

import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { DataSource, QueryFailedError } from 'typeorm';
import { noteSettled, settleIdempotency } from '../http/idempotency';
import { codeOf, type Db, type Tx } from './rows';

export { codeOf, rowOf, rowsOf, type Db, type Tx } from './rows';

const conflictsWorthRetrying = ['40001', '40P01'];
const attempts = 4;

/** The transaction that everything belongs to which happens in the course of `Database.together`. */
const around = new AsyncLocalStorage<Tx>();

/** The one place that opens transactions. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** For questions outside a transaction. */
  get db(): Db {
    return around.getStore() ?? this.dataSource.manager;
  }

  /**
   * Runs the work in one transaction and commits it, or rolls all of it back. Serialisation failures and deadlocks are tried
   * again. In a request with an idempotency key the key is settled in the same transaction, so that an act happens once.
   */
  async transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const outer = around.getStore();
    if (outer) return work(outer);
    for (let attempt = 1; ; attempt++) {
      try {
        const result = await this.dataSource.transaction((manager) => settleIdempotency(manager as Tx, () => work(manager as Tx)));
        noteSettled();
        return result;
      } catch (error) {
        if (attempt >= attempts || !isWorthRetrying(error)) throw error;
      }
    }
  }

  /**
   * Runs many acts as one: whatever transactions the work opens belong to this one, and its questions see what it has written. Either
   * all of it is there afterwards or nothing. For loading data; an act of a person is a transaction of its own.
   */
  together<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction((manager) => around.run(manager as Tx, () => work(manager as Tx)));
  }
}

const isWorthRetrying = (error: unknown): boolean =>
  error instanceof QueryFailedError && conflictsWorthRetrying.includes(codeOf(error) ?? '');

import type { Instant } from '@kaskade/shared';
import { rowOf, type Tx } from '../platform/database/database';

const loadingLock = 7_401_901;
const longestLoad = '120s';
const setting = 'demo';

/** Whether the demo may be loaded, and that it was. */
export class DemoMarkerRepository {
  /** Waits until no other instance is loading; the lock ends with the transaction. */
  async waitForTurn(tx: Tx): Promise<void> {
    await tx.query(
      `select set_config('lock_timeout', $1, true), set_config('statement_timeout', $1, true), set_config('idle_in_transaction_session_timeout', $1, true)`,
      [longestLoad],
    );
    await tx.query('select pg_advisory_xact_lock($1)', [loadingLock]);
  }

  /** True where nobody has begun to use this database: it holds no programme, and no demo was ever loaded. */
  async isUntouched(tx: Tx): Promise<boolean> {
    const row = await rowOf<{ untouched: boolean }>(
      tx,
      `select not exists (select from programmes) and not exists (select from settings where name = $1) as untouched`,
      [setting],
    );
    return row?.untouched ?? false;
  }

  async note(tx: Tx, at: Instant): Promise<void> {
    await tx.query('insert into settings (name, value) values ($1, $2)', [setting, JSON.stringify({ loadedAt: at })]);
  }

  /** Letters of the demo are shown, never sent: nobody lives at their addresses. */
  async keepLetters(tx: Tx): Promise<void> {
    await tx.query(`update mails set state = 'kept' where state = 'waiting'`);
  }
}

import type { MailId } from '@kaskade/shared';
import type { Tx } from '../database/database';

/** Takes letters from the outbox to the mail server. */
export abstract class MailDispatch {
  /** Notes in the same transaction that this letter waits to be sent. */
  abstract enqueue(tx: Tx, id: MailId): Promise<void>;
}

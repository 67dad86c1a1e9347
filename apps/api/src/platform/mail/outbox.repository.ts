import type { Instant, MailId } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, type Tx } from '../database/database';
import { MailEntity } from './mail.entity';

/** A letter on its way, as the mail server is given it. */
export type WaitingMail = Pick<
  MailEntity,
  'id' | 'toAddress' | 'toName' | 'language' | 'subject' | 'bodyText' | 'bodyHtml' | 'calendar' | 'calendarMethod' | 'createdAt'
>;

export type NewMail = Omit<MailEntity, 'attempts' | 'lastError' | 'sentAt'>;

const longestError = 500;

/** The letters in the outbox and what became of them. */
@Injectable()
export class OutboxRepository {
  async add(tx: Tx, mail: NewMail): Promise<void> {
    await tx.insert(MailEntity, mail);
  }

  /** The letter, if it still waits and nobody else is sending it just now; nobody else can take it until the transaction ends. */
  lockedWaiting(tx: Tx, id: MailId): Promise<WaitingMail | null> {
    return rowOf(
      tx,
      `select id, to_address as "toAddress", to_name as "toName", language, subject, body_text as "bodyText", body_html as "bodyHtml",
              calendar, calendar_method as "calendarMethod", created_at as "createdAt"
         from mails where id = $1 and state = 'waiting' for update skip locked`,
      [id],
    );
  }

  async noteSent(tx: Tx, id: MailId, at: Instant): Promise<void> {
    await tx.query(`update mails set state = 'sent', sent_at = $2, attempts = attempts + 1, last_error = null where id = $1`, [id, at]);
  }

  /** The letter goes on waiting for another attempt. */
  async noteAttempt(tx: Tx, id: MailId, error: string): Promise<void> {
    await tx.query('update mails set attempts = attempts + 1, last_error = $2 where id = $1', [id, error.slice(0, longestError)]);
  }

  /** The letter will not be tried again. */
  async noteFailure(tx: Tx, id: MailId, error: string): Promise<void> {
    await tx.query(`update mails set state = 'failed', attempts = attempts + 1, last_error = $2 where id = $1`, [
      id,
      error.slice(0, longestError),
    ]);
  }

  /** Lets this transaction wait for a slow mail server for longer than the database allows others. */
  async allowWaiting(tx: Tx, seconds: number): Promise<void> {
    await tx.query(`select set_config('idle_in_transaction_session_timeout', $1, true)`, [`${seconds}s`]);
  }
}

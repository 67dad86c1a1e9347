import type { MailId } from '@kaskade/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '../config/config';
import { Database, type Tx } from '../database/database';
import { Jobs, type JobRun, type RetryPolicy } from '../jobs/jobs';
import { Clock } from '../time/clock';
import { MailDispatch } from './mail-dispatch';
import { longestDelivery, MailServer, NotTaken } from './mail-server';
import { OutboxRepository, type WaitingMail } from './outbox.repository';

const sendMail = 'send-mail';

/** First after a few seconds, then at doubling distances up to two hours: about a day in all. */
const retry: RetryPolicy = { retryLimit: 22, retryDelay: 4, retryDelayMax: 7200 };

/** Sends each letter by a job of its own, which is noted in the same transaction as the letter. */
@Injectable()
export class QueuedMailDispatch extends MailDispatch implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly outbox: OutboxRepository,
    private readonly server: MailServer,
    private readonly clock: Clock,
  ) {
    super();
  }

  onModuleInit(): void {
    if (this.config.smtpUrl) this.jobs.work(sendMail, (run: JobRun<{ id: MailId }>) => this.send(run.data.id, run.isLastAttempt), retry);
  }

  override enqueue(tx: Tx, id: MailId): Promise<void> {
    return this.jobs.enqueue(tx, sendMail, { id });
  }

  /**
   * Sends the letter unless it has left already or is just leaving. The row stays locked while the server is asked, so that
   * two workers cannot send it twice. Throws after noting the attempt where the letter has to be tried again.
   */
  async send(id: MailId, isLastAttempt: boolean): Promise<void> {
    const failure = await this.database.transaction(async (tx) => {
      await this.outbox.allowWaiting(tx, longestDelivery);
      const mail = await this.outbox.lockedWaiting(tx, id);
      return mail ? this.deliver(tx, mail, isLastAttempt) : null;
    });
    if (failure) throw failure;
  }

  /** Returns why the letter was not taken, if it is to be tried again. */
  private async deliver(tx: Tx, mail: WaitingMail, isLastAttempt: boolean): Promise<NotTaken | null> {
    try {
      await this.server.deliver(mail);
      await this.outbox.noteSent(tx, mail.id, this.clock.now());
      return null;
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      if (error.isFinal || isLastAttempt) {
        await this.outbox.noteFailure(tx, mail.id, error.message);
        return null;
      }
      await this.outbox.noteAttempt(tx, mail.id, error.message);
      return error;
    }
  }
}

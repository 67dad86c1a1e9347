import { Injectable } from '@nestjs/common';
import { Config } from '../config/config';
import type { Tx } from '../database/database';
import { newId } from '../ids';
import { Clock } from '../time/clock';
import type { Letter } from './letter';
import { htmlOf, textOf } from './letter-layout';
import { MailDispatch } from './mail-dispatch';
import { OutboxRepository, type NewMail } from './outbox.repository';

/** Where letters are put in the transaction that is their reason; they leave after it has committed. */
@Injectable()
export class Outbox {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly mails: OutboxRepository,
    private readonly dispatch: MailDispatch,
  ) {}

  /** Puts the letter in the language of its reader. It is sent once, or kept and shown where no mail server is configured. */
  async put(tx: Tx, letter: Letter): Promise<void> {
    const { language } = letter.to;
    const id = newId<NewMail['id']>();
    await this.mails.add(tx, {
      id,
      personId: letter.to.personId ?? null,
      roundId: letter.roundId ?? null,
      regionId: letter.regionId ?? null,
      toAddress: letter.to.address,
      toName: letter.to.name,
      language,
      template: letter.template,
      subject: letter.subject[language],
      bodyText: textOf(letter, this.config.publicUrl),
      bodyHtml: htmlOf(letter, this.config.publicUrl),
      calendar: letter.calendar?.text ?? null,
      calendarMethod: letter.calendar?.method ?? null,
      state: this.config.smtpUrl ? 'waiting' : 'kept',
      createdAt: this.clock.now(),
    });
    if (this.config.smtpUrl) await this.dispatch.enqueue(tx, id);
  }
}

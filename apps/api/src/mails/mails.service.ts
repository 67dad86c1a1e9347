import { refuse, scopeOf, type Actor, type MailId, type MailQuery, type MailSummary, type MailView, type Page } from '@kaskade/shared';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { csvFile } from '../platform/spreadsheet/csv';
import { MailsRepository } from './mails.repository';

/** What was sent, waits, failed, or is kept because there is no mail server. */
@Injectable()
export class MailsService {
  constructor(
    private readonly database: Database,
    private readonly mails: MailsRepository,
  ) {}

  page(actor: Actor, query: MailQuery): Promise<Page<MailSummary>> {
    return this.mails.page(this.database.db, scopeOf(actor, 'mail.read'), query);
  }

  /** The letter as its reader has it. Refuses with NOT_FOUND, also outside the actor's regions. */
  async view(actor: Actor, id: MailId): Promise<MailView> {
    return (await this.mails.view(this.database.db, scopeOf(actor, 'mail.read'), id)) ?? refuse({ code: 'NOT_FOUND' });
  }

  export(actor: Actor, query: MailQuery): StreamableFile {
    return csvFile(
      'mails',
      [
        { heading: 'createdAt', value: (mail) => mail.createdAt },
        { heading: 'state', value: (mail) => mail.state },
        { heading: 'toName', value: (mail) => mail.toName },
        { heading: 'to', value: (mail) => mail.to },
        { heading: 'subject', value: (mail) => mail.subject },
        { heading: 'sentAt', value: (mail) => mail.sentAt },
        { heading: 'attempts', value: (mail) => mail.attempts },
        { heading: 'lastError', value: (mail) => mail.lastError },
      ],
      this.mails.all(this.database.db, scopeOf(actor, 'mail.read'), query),
    );
  }
}

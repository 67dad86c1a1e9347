import {
  mailStateLabels,
  refuse,
  scopeOf,
  type Actor,
  type MailId,
  type MailQuery,
  type MailSummary,
  type MailView,
  type Page,
} from '@kaskade/shared';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { currentLanguage } from '../platform/http/request-context';
import { csvFile } from '../platform/spreadsheet/csv';
import { MailsRepository } from './mails.repository';

/** What was sent, waits, failed, or is kept because there is no mail server. */
@Injectable()
export class MailsService {
  constructor(
    private readonly database: Database,
    private readonly mails: MailsRepository,
  ) {}

  /** Letters about the actor's regions, or all, the newest first. */
  page(actor: Actor, query: MailQuery): Promise<Page<MailSummary>> {
    return this.mails.page(this.database.db, scopeOf(actor, 'mail.read'), query);
  }

  /** The letter as its reader has it. Refuses with NOT_FOUND, also outside the actor's regions. */
  async view(actor: Actor, id: MailId): Promise<MailView> {
    return (await this.mails.view(this.database.db, scopeOf(actor, 'mail.read'), id)) ?? refuse({ code: 'NOT_FOUND' });
  }

  /** The same, all of them, as a table. */
  export(actor: Actor, query: MailQuery): StreamableFile {
    const language = currentLanguage();
    return csvFile(
      'mails',
      [
        { heading: { de: 'Geschrieben am', en: 'Written at' }[language], value: (mail) => mail.createdAt },
        { heading: { de: 'Stand', en: 'State' }[language], value: (mail) => mailStateLabels[mail.state][language] },
        { heading: { de: 'An', en: 'To' }[language], value: (mail) => mail.toName },
        { heading: 'E-Mail', value: (mail) => mail.to },
        { heading: { de: 'Betreff', en: 'Subject' }[language], value: (mail) => mail.subject },
        { heading: { de: 'Versendet am', en: 'Sent at' }[language], value: (mail) => mail.sentAt },
        { heading: { de: 'Versuche', en: 'Attempts' }[language], value: (mail) => mail.attempts },
        { heading: { de: 'Letzter Fehler', en: 'Last error' }[language], value: (mail) => mail.lastError },
      ],
      this.mails.all(this.database.db, scopeOf(actor, 'mail.read'), query),
    );
  }
}

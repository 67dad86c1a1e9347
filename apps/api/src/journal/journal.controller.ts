import { JournalPage, JournalQuery, scopeOf } from '@kaskade/shared';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Database } from '../platform/database/database';
import { Answers } from '../platform/http/answers.decorator';
import { currentLanguage } from '../platform/http/request-context';
import { csvFile } from '../platform/spreadsheet/csv';
import { JournalRepository } from './journal.repository';

@Controller('journal')
export class JournalController {
  constructor(
    private readonly entries: JournalRepository,
    private readonly database: Database,
  ) {}

  @Get()
  @Requires('journal.read')
  @Answers(JournalPage)
  page(@Actor() actor: Actor, @Query({ schema: JournalQuery }) query: JournalQuery) {
    return this.entries.page(this.database.db, scopeOf(actor, 'journal.read'), query);
  }

  @Get('export')
  @Requires('journal.read')
  export(@Actor() actor: Actor, @Query({ schema: JournalQuery }) query: JournalQuery): StreamableFile {
    const language = currentLanguage();
    return csvFile(
      { de: 'Journal', en: 'journal' }[language],
      [
        { heading: { de: 'Wann', en: 'When' }[language], value: (entry) => entry.at },
        { heading: { de: 'Was', en: 'What' }[language], value: (entry) => entry.what },
        { heading: { de: 'Wer', en: 'Who' }[language], value: (entry) => entry.actorName },
        { heading: 'Region', value: (entry) => entry.regionName },
        { heading: { de: 'Angaben', en: 'Facts' }[language], value: (entry) => JSON.stringify(entry.facts) },
      ],
      this.entries.all(this.database.db, scopeOf(actor, 'journal.read'), query),
    );
  }
}

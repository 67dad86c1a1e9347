import { JournalPage, JournalQuery, scopeOf } from '@kaskade/shared';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Database } from '../platform/database/database';
import { Answers } from '../platform/http/answers.decorator';
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
    return csvFile(
      'journal',
      [
        { heading: 'at', value: (entry) => entry.at },
        { heading: 'what', value: (entry) => entry.what },
        { heading: 'who', value: (entry) => entry.actorName },
        { heading: 'region', value: (entry) => entry.regionName },
        { heading: 'facts', value: (entry) => JSON.stringify(entry.facts) },
      ],
      this.entries.all(this.database.db, scopeOf(actor, 'journal.read'), query),
    );
  }
}

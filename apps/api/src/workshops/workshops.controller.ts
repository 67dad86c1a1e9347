import {
  deliveryModeLabels,
  inLanguage,
  scopeOf,
  WorkshopPage,
  WorkshopParams,
  WorkshopQuery,
  workshopStateLabels,
  WorkshopView,
} from '@kaskade/shared';
import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Database } from '../platform/database/database';
import { Answers } from '../platform/http/answers.decorator';
import { currentLanguage } from '../platform/http/request-context';
import { csvFile } from '../platform/spreadsheet/csv';
import { Clock } from '../platform/time/clock';
import { WorkshopsRepository } from './workshops.repository';
import { WorkshopsService } from './workshops.service';

@Controller('workshops')
export class WorkshopsController {
  constructor(
    private readonly service: WorkshopsService,
    private readonly workshops: WorkshopsRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('sequence.read')
  @Answers(WorkshopPage)
  page(@Actor() actor: Actor, @Query({ schema: WorkshopQuery }) query: WorkshopQuery) {
    return this.workshops.page(this.database.db, scopeOf(actor, 'sequence.read'), query, this.clock.now());
  }

  @Get('export')
  @Requires('sequence.read')
  export(@Actor() actor: Actor, @Query({ schema: WorkshopQuery }) query: WorkshopQuery): StreamableFile {
    const language = currentLanguage();
    return csvFile(
      'workshops',
      [
        { heading: 'Region', value: (workshop) => workshop.regionName },
        { heading: { de: 'Runde', en: 'Round' }[language], value: (workshop) => workshop.roundName },
        { heading: { de: 'Nummer', en: 'Number' }[language], value: (workshop) => workshop.position },
        { heading: { de: 'Titel', en: 'Title' }[language], value: (workshop) => inLanguage(workshop.title, language) },
        { heading: { de: 'Tag', en: 'Day' }[language], value: (workshop) => workshop.date },
        { heading: { de: 'Beginn', en: 'Start' }[language], value: (workshop) => workshop.startsAt },
        { heading: { de: 'Ende', en: 'End' }[language], value: (workshop) => workshop.endsAt },
        { heading: { de: 'Form', en: 'Mode' }[language], value: (workshop) => deliveryModeLabels[workshop.mode][language] },
        { heading: { de: 'Ort', en: 'Place' }[language], value: (workshop) => workshop.placeName },
        { heading: { de: 'Stand', en: 'State' }[language], value: (workshop) => workshopStateLabels[workshop.state][language] },
        { heading: { de: 'Plätze', en: 'Seats' }[language], value: (workshop) => workshop.capacity },
        { heading: { de: 'Angemeldet', en: 'Registered' }[language], value: (workshop) => workshop.seatsTaken },
        { heading: { de: 'Warteliste', en: 'Waiting' }[language], value: (workshop) => workshop.waiting },
        { heading: { de: 'Teilgenommen', en: 'Took part' }[language], value: ({ counters }) => counters.present + counters.late },
      ],
      this.workshops.all(this.database.db, scopeOf(actor, 'sequence.read'), query, this.clock.now()),
    );
  }

  @Get(':id')
  @Requires('sequence.read')
  @Answers(WorkshopView)
  view(@Actor() actor: Actor, @Param({ schema: WorkshopParams }) { id }: WorkshopParams): Promise<WorkshopView> {
    return this.service.view(actor, id);
  }

  @Get(':id/calendar')
  @Requires('sequence.read')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="workshop.ics"')
  calendar(@Actor() actor: Actor, @Param({ schema: WorkshopParams }) { id }: WorkshopParams): Promise<string> {
    return this.service.calendar(actor, id);
  }
}

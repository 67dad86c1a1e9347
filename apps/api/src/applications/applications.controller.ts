import {
  ApplicationPage,
  ApplicationParams,
  ApplicationQuery,
  applicationStateLabels,
  ApplicationView,
  DecideApplication,
  EditApplication,
  federalStateNames,
  scopeOf,
  StartApplication,
} from '@kaskade/shared';
import { Body, Controller, Get, Param, Patch, Post, Query, type StreamableFile } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Database } from '../platform/database/database';
import { Answers } from '../platform/http/answers.decorator';
import { currentLanguage } from '../platform/http/request-context';
import { IfMatch } from '../platform/http/version';
import { csvFile } from '../platform/spreadsheet/csv';
import { ApplicationsRepository } from './applications.repository';
import { ApplicationsService } from './applications.service';

@Controller('applications')
export class ApplicationsController {
  constructor(
    private readonly service: ApplicationsService,
    private readonly applications: ApplicationsRepository,
    private readonly database: Database,
  ) {}

  @Get()
  @Requires('application.read')
  @Answers(ApplicationPage)
  page(@Actor() actor: Actor, @Query({ schema: ApplicationQuery }) query: ApplicationQuery) {
    return this.applications.page(this.database.db, scopeOf(actor, 'application.read'), query);
  }

  @Get('export')
  @Requires('application.read')
  export(@Actor() actor: Actor, @Query({ schema: ApplicationQuery }) query: ApplicationQuery): StreamableFile {
    const language = currentLanguage();
    return csvFile(
      { de: 'Bewerbungen', en: 'applications' }[language],
      [
        { heading: { de: 'Runde', en: 'Round' }[language], value: (application) => application.roundName },
        { heading: 'Region', value: (application) => application.regionName },
        {
          heading: { de: 'Bundesland', en: 'Federal state' }[language],
          value: (application) => application.federalState && federalStateNames[application.federalState][language],
        },
        { heading: { de: 'Stand', en: 'State' }[language], value: (application) => applicationStateLabels[application.state][language] },
        {
          heading: { de: 'Erwartete Initiativen', en: 'Expected initiatives' }[language],
          value: (application) => application.expectedInitiatives,
        },
        { heading: { de: 'Begründung', en: 'Motivation' }[language], value: (application) => application.motivation },
      ],
      this.applications.all(this.database.db, scopeOf(actor, 'application.read'), query),
    );
  }

  @Get(':id')
  @Requires('application.read')
  @Answers(ApplicationView)
  view(@Actor() actor: Actor, @Param({ schema: ApplicationParams }) { id }: ApplicationParams): Promise<ApplicationView> {
    return this.service.view(actor, id);
  }

  @Post()
  @Requires('application.submit')
  @Answers(ApplicationView, 201)
  start(@Actor() actor: Actor, @Body({ schema: StartApplication }) command: StartApplication): Promise<ApplicationView> {
    return this.service.start(actor, command);
  }

  @Patch(':id')
  @Requires('application.submit')
  @Answers(ApplicationView)
  edit(
    @Actor() actor: Actor,
    @Param({ schema: ApplicationParams }) { id }: ApplicationParams,
    @Body({ schema: EditApplication }) command: EditApplication,
    @IfMatch() version: number,
  ): Promise<ApplicationView> {
    return this.service.edit(actor, id, command, version);
  }

  @Post(':id/submission')
  @Requires('application.submit')
  @Answers(ApplicationView, 201)
  submit(
    @Actor() actor: Actor,
    @Param({ schema: ApplicationParams }) { id }: ApplicationParams,
    @IfMatch() version: number,
  ): Promise<ApplicationView> {
    return this.service.submit(actor, id, version);
  }

  @Post(':id/decision')
  @Requires('application.decide')
  @Answers(ApplicationView, 201)
  decide(
    @Actor() actor: Actor,
    @Param({ schema: ApplicationParams }) { id }: ApplicationParams,
    @Body({ schema: DecideApplication }) command: DecideApplication,
    @IfMatch() version: number,
  ): Promise<ApplicationView> {
    return this.service.decide(actor, id, command, version);
  }
}

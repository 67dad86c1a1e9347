import {
  CreateInitiative,
  EditInitiative,
  federalStateNames,
  InitiativePage,
  InitiativeParams,
  InitiativeQuery,
  InitiativeView,
  scopeOf,
} from '@kaskade/shared';
import { Body, Controller, Get, Param, Patch, Post, Query, type StreamableFile } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Database } from '../platform/database/database';
import { Answers } from '../platform/http/answers.decorator';
import { currentLanguage } from '../platform/http/request-context';
import { IfMatch } from '../platform/http/version';
import { csvFile } from '../platform/spreadsheet/csv';
import { InitiativesRepository } from './initiatives.repository';
import { InitiativesService } from './initiatives.service';

@Controller('initiatives')
export class InitiativesController {
  constructor(
    private readonly service: InitiativesService,
    private readonly initiatives: InitiativesRepository,
    private readonly database: Database,
  ) {}

  @Get()
  @Requires('initiative.read')
  @Answers(InitiativePage)
  page(@Actor() actor: Actor, @Query({ schema: InitiativeQuery }) query: InitiativeQuery) {
    return this.initiatives.page(this.database.db, scopeOf(actor, 'initiative.read'), query);
  }

  @Get('export')
  @Requires('initiative.read')
  export(@Actor() actor: Actor, @Query({ schema: InitiativeQuery }) query: InitiativeQuery): StreamableFile {
    const language = currentLanguage();
    return csvFile(
      { de: 'Initiativen', en: 'initiatives' }[language],
      [
        { heading: 'Initiative', value: (initiative) => initiative.name },
        { heading: { de: 'Ort', en: 'Place' }[language], value: (initiative) => initiative.place },
        {
          heading: { de: 'Bundesland', en: 'Federal state' }[language],
          value: (initiative) => initiative.state && federalStateNames[initiative.state][language],
        },
        { heading: 'Region', value: (initiative) => initiative.regionName },
        {
          heading: { de: 'Ansprechperson', en: 'Contact' }[language],
          value: ({ contact }) => contact && `${contact.givenName} ${contact.familyName}`,
        },
        { heading: 'E-Mail', value: ({ contact }) => contact?.email },
        { heading: { de: 'Angebote', en: 'Offers' }[language], value: (initiative) => initiative.offerCount },
        { heading: { de: 'Teilnehmende', en: 'Participants' }[language], value: (initiative) => initiative.participantCount },
      ],
      this.initiatives.all(this.database.db, scopeOf(actor, 'initiative.read'), query),
    );
  }

  @Get(':id')
  @Requires('initiative.read')
  @Answers(InitiativeView)
  view(@Actor() actor: Actor, @Param({ schema: InitiativeParams }) { id }: InitiativeParams): Promise<InitiativeView> {
    return this.service.view(actor, id);
  }

  @Post()
  @Requires('initiative.edit')
  @Answers(InitiativeView, 201)
  create(@Actor() actor: Actor, @Body({ schema: CreateInitiative }) command: CreateInitiative): Promise<InitiativeView> {
    return this.service.create(actor, command);
  }

  @Patch(':id')
  @Requires('initiative.edit')
  @Answers(InitiativeView)
  edit(
    @Actor() actor: Actor,
    @Param({ schema: InitiativeParams }) { id }: InitiativeParams,
    @Body({ schema: EditInitiative }) command: EditInitiative,
    @IfMatch() version: number,
  ): Promise<InitiativeView> {
    return this.service.edit(actor, id, command, version);
  }
}

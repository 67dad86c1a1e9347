import {
  defaultTimeZone,
  PlanSequence,
  ProposalQuery,
  roundStateLabels,
  scopeOf,
  SequenceCalendar,
  SequencePage,
  SequenceParams,
  SequenceProposal,
  SequenceQuery,
  SequenceView,
} from '@kaskade/shared';
import { Body, Controller, Get, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Database } from '../platform/database/database';
import { Answers } from '../platform/http/answers.decorator';
import { currentLanguage } from '../platform/http/request-context';
import { csvFile } from '../platform/spreadsheet/csv';
import { Clock } from '../platform/time/clock';
import { PlanningService } from './planning.service';
import { SequencesRepository } from './sequences.repository';
import { SequencesService } from './sequences.service';

@Controller('sequences')
export class SequencesController {
  constructor(
    private readonly service: SequencesService,
    private readonly planning: PlanningService,
    private readonly sequences: SequencesRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('sequence.read')
  @Answers(SequencePage)
  page(@Actor() actor: Actor, @Query({ schema: SequenceQuery }) query: SequenceQuery) {
    return this.sequences.page(this.database.db, scopeOf(actor, 'sequence.read'), query, this.clock.today(defaultTimeZone));
  }

  @Get('export')
  @Requires('sequence.read')
  export(@Actor() actor: Actor, @Query({ schema: SequenceQuery }) query: SequenceQuery): StreamableFile {
    const language = currentLanguage();
    return csvFile(
      { de: 'Workshopreihen', en: 'sequences' }[language],
      [
        { heading: 'Region', value: (sequence) => sequence.regionName },
        { heading: { de: 'Runde', en: 'Round' }[language], value: (sequence) => sequence.roundName },
        {
          heading: { de: 'Stand der Runde', en: 'State of the round' }[language],
          value: (sequence) => roundStateLabels[sequence.roundState][language],
        },
        {
          heading: { de: 'Koordination', en: 'Coordinators' }[language],
          value: ({ coordinators }) => coordinators.map(({ name }) => name).join(', '),
        },
        {
          heading: { de: 'Geplante Workshops', en: 'Planned workshops' }[language],
          value: ({ workshops }) => workshops.filter(({ state }) => state !== 'cancelled').length,
        },
        { heading: { de: 'Workshops der Reihe', en: 'Workshops of the sequence' }[language], value: (sequence) => sequence.workshopCount },
        {
          heading: { de: 'Initiativen dabei', en: 'Initiatives taking part' }[language],
          value: ({ initiatives }) => initiatives.registered + initiatives.active + initiatives.completed,
        },
      ],
      this.sequences.all(this.database.db, scopeOf(actor, 'sequence.read'), query, this.clock.today(defaultTimeZone)),
    );
  }

  @Get(':id')
  @Requires('sequence.read')
  @Answers(SequenceView)
  view(@Actor() actor: Actor, @Param({ schema: SequenceParams }) { id }: SequenceParams): Promise<SequenceView> {
    return this.service.view(actor, id, this.clock.today(defaultTimeZone));
  }

  @Get(':id/calendar')
  @Requires('sequence.plan')
  @Answers(SequenceCalendar)
  calendar(@Actor() actor: Actor, @Param({ schema: SequenceParams }) { id }: SequenceParams): Promise<SequenceCalendar> {
    return this.service.calendar(actor, id);
  }

  @Get(':id/proposal')
  @Requires('sequence.plan')
  @Answers(SequenceProposal)
  propose(
    @Actor() actor: Actor,
    @Param({ schema: SequenceParams }) { id }: SequenceParams,
    @Query({ schema: ProposalQuery }) wishes: ProposalQuery,
  ): Promise<SequenceProposal> {
    return this.service.propose(actor, id, wishes);
  }

  @Post(':id/workshops')
  @Requires('sequence.plan')
  @Answers(SequenceView, 201)
  plan(
    @Actor() actor: Actor,
    @Param({ schema: SequenceParams }) { id }: SequenceParams,
    @Body({ schema: PlanSequence }) command: PlanSequence,
  ): Promise<SequenceView> {
    return this.planning.plan(actor, id, command);
  }
}

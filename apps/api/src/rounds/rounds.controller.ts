import {
  AdvanceRound,
  can,
  EditRound,
  OpenRound,
  PlanTrainingSession,
  RoundPage,
  RoundParams,
  RoundQuery,
  roundStateLabels,
  RoundView,
  TrainingSessionParams,
} from '@kaskade/shared';
import { Body, Controller, Delete, Get, Param, Patch, Post, Query, type StreamableFile } from '@nestjs/common';
import { Actor, Public, Requires } from '../platform/access/requires.decorator';
import { Database } from '../platform/database/database';
import { Answers } from '../platform/http/answers.decorator';
import { currentLanguage } from '../platform/http/request-context';
import { IfMatch } from '../platform/http/version';
import { csvFile } from '../platform/spreadsheet/csv';
import { RoundDatesService } from './round-dates.service';
import { RoundsRepository } from './rounds.repository';
import { RoundsService } from './rounds.service';

@Controller()
export class RoundsController {
  constructor(
    private readonly service: RoundsService,
    private readonly dates: RoundDatesService,
    private readonly rounds: RoundsRepository,
    private readonly database: Database,
  ) {}

  @Get('rounds')
  @Public()
  @Answers(RoundPage)
  page(@Actor() actor: Actor | null, @Query({ schema: RoundQuery }) query: RoundQuery) {
    return this.service.page(actor, query);
  }

  @Get('rounds/export')
  @Public()
  export(@Actor() actor: Actor | null, @Query({ schema: RoundQuery }) query: RoundQuery): StreamableFile {
    const language = currentLanguage();
    return csvFile(
      { de: 'Runden', en: 'rounds' }[language],
      [
        { heading: 'Name', value: (round) => round.name },
        { heading: { de: 'Stand', en: 'State' }[language], value: (round) => roundStateLabels[round.state][language] },
        { heading: { de: 'Beginn', en: 'Starts' }[language], value: (round) => round.startsOn },
        { heading: { de: 'Ende', en: 'Ends' }[language], value: (round) => round.endsOn },
        { heading: { de: 'Regionen laut Quelle', en: 'Regions as published' }[language], value: (round) => round.publishedRegionCount },
        { heading: { de: 'Regionen in Kaskade', en: 'Regions in Kaskade' }[language], value: (round) => round.regionCount },
        { heading: { de: 'Quelle', en: 'Source' }[language], value: (round) => round.sourceUrl },
      ],
      this.rounds.all(this.database.db, can(actor, 'round.readDraft'), query),
    );
  }

  @Get('rounds/:id')
  @Public()
  @Answers(RoundView)
  view(@Actor() actor: Actor | null, @Param({ schema: RoundParams }) { id }: RoundParams): Promise<RoundView> {
    return this.service.view(actor, id);
  }

  @Post('rounds')
  @Requires('round.open')
  @Answers(RoundView, 201)
  open(@Actor() actor: Actor, @Body({ schema: OpenRound }) command: OpenRound): Promise<RoundView> {
    return this.service.open(actor, command);
  }

  @Patch('rounds/:id')
  @Requires('round.edit')
  @Answers(RoundView)
  edit(
    @Actor() actor: Actor,
    @Param({ schema: RoundParams }) { id }: RoundParams,
    @Body({ schema: EditRound }) command: EditRound,
    @IfMatch() version: number,
  ): Promise<RoundView> {
    return this.service.edit(actor, id, command, version);
  }

  @Post('rounds/:id/transitions')
  @Requires('round.advance')
  @Answers(RoundView, 201)
  advance(
    @Actor() actor: Actor,
    @Param({ schema: RoundParams }) { id }: RoundParams,
    @Body({ schema: AdvanceRound }) command: AdvanceRound,
    @IfMatch() version: number,
  ): Promise<RoundView> {
    return this.service.advance(actor, id, command, version);
  }

  @Post('rounds/:id/training-sessions')
  @Requires('trainingSession.plan')
  @Answers(RoundView, 201)
  plan(
    @Actor() actor: Actor,
    @Param({ schema: RoundParams }) { id }: RoundParams,
    @Body({ schema: PlanTrainingSession }) command: PlanTrainingSession,
  ): Promise<RoundView> {
    return this.dates.plan(actor, id, command);
  }

  @Patch('training-sessions/:id')
  @Requires('trainingSession.plan')
  @Answers(RoundView)
  change(
    @Actor() actor: Actor,
    @Param({ schema: TrainingSessionParams }) { id }: TrainingSessionParams,
    @Body({ schema: PlanTrainingSession }) command: PlanTrainingSession,
    @IfMatch() version: number,
  ): Promise<RoundView> {
    return this.dates.change(actor, id, command, version);
  }

  @Delete('training-sessions/:id')
  @Requires('trainingSession.plan')
  @Answers(RoundView)
  remove(
    @Actor() actor: Actor,
    @Param({ schema: TrainingSessionParams }) { id }: TrainingSessionParams,
    @IfMatch() version: number,
  ): Promise<RoundView> {
    return this.dates.remove(actor, id, version);
  }
}

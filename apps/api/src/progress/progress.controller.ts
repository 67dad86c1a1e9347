import {
  InitiativeParams,
  InitiativeProgress,
  MatrixQuery,
  ProgressQuery,
  RoundParams,
  RoundProgress,
  rowsMatching,
  SequenceParams,
  SequenceProgress,
} from '@kaskade/shared';
import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { currentLanguage } from '../platform/http/request-context';
import { csvFile } from '../platform/spreadsheet/csv';
import { initiativeColumns, regionColumns } from './progress-columns';
import { ProgressService } from './progress.service';

@Controller()
export class ProgressController {
  constructor(private readonly service: ProgressService) {}

  @Get('initiatives/:id/progress')
  @Requires('progress.readInitiative')
  @Answers(InitiativeProgress)
  ofInitiative(@Actor() actor: Actor, @Param({ schema: InitiativeParams }) { id }: InitiativeParams): Promise<InitiativeProgress> {
    return this.service.ofInitiative(actor, id);
  }

  @Get('sequences/:id/progress')
  @Requires('progress.readRegion')
  @Answers(SequenceProgress)
  ofSequence(@Actor() actor: Actor, @Param({ schema: SequenceParams }) { id }: SequenceParams): Promise<SequenceProgress> {
    return this.service.ofSequence(actor, id);
  }

  @Get('sequences/:id/progress/export')
  @Requires('progress.readRegion')
  async exportOfSequence(
    @Actor() actor: Actor,
    @Param({ schema: SequenceParams }) { id }: SequenceParams,
    @Query({ schema: MatrixQuery }) query: MatrixQuery,
  ): Promise<StreamableFile> {
    const progress = await this.service.ofSequence(actor, id);
    const language = currentLanguage();
    const name = { de: 'Fortschritt', en: 'progress' }[language];
    return csvFile(`${name} ${progress.regionName}`, initiativeColumns(progress, language), rowsMatching(progress.rows, query));
  }

  @Get('rounds/:id/progress')
  @Requires('progress.readNational')
  @Answers(RoundProgress)
  ofRound(@Actor() actor: Actor, @Param({ schema: RoundParams }) { id }: RoundParams): Promise<RoundProgress> {
    return this.service.ofRound(actor, id);
  }

  @Get('rounds/:id/progress/export')
  @Requires('progress.readNational')
  async exportOfRound(
    @Actor() actor: Actor,
    @Param({ schema: RoundParams }) { id }: RoundParams,
    @Query({ schema: ProgressQuery }) query: ProgressQuery,
  ): Promise<StreamableFile> {
    const { workshopCount, regions } = await this.service.regionsOf(actor, id, query);
    const language = currentLanguage();
    return csvFile(
      { de: 'Fortschritt der Regionen', en: 'progress of the regions' }[language],
      regionColumns(workshopCount, language),
      regions,
    );
  }
}

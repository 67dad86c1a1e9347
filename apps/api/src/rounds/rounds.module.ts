import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module';
import { ParticipationsRepository } from './participations.repository';
import { ParticipationsService } from './participations.service';
import { ProgrammesService } from './programmes.service';
import { PublishedRoundsService } from './published-rounds.service';
import { RoundDatesService } from './round-dates.service';
import { RoundNotices } from './round-notices';
import { RoundsController } from './rounds.controller';
import { RoundsRepository } from './rounds.repository';
import { RoundsService } from './rounds.service';
import { TrainingSessionsRepository } from './training-sessions.repository';

@Module({
  imports: [RegionsModule],
  controllers: [RoundsController],
  providers: [
    RoundsService,
    ProgrammesService,
    PublishedRoundsService,
    RoundDatesService,
    RoundsRepository,
    ParticipationsRepository,
    ParticipationsService,
    RoundNotices,
    TrainingSessionsRepository,
  ],
  exports: [ProgrammesService, PublishedRoundsService, RoundsService, ParticipationsService],
})
export class RoundsModule {}

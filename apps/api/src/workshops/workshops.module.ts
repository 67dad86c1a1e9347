import { Module } from '@nestjs/common';
import { RoundsModule } from '../rounds/rounds.module';
import { PlanningService } from './planning.service';
import { PostponementsService } from './postponements.service';
import { SchoolHolidaysRepository } from './school-holidays.repository';
import { SchoolHolidaysService } from './school-holidays.service';
import { SequencesController } from './sequences.controller';
import { SequencesRepository } from './sequences.repository';
import { SequencesService } from './sequences.service';
import { WorkshopAudienceRepository } from './workshop-audience.repository';
import { WorkshopNotices } from './workshop-notices';
import { WorkshopRecord } from './workshop-record';
import { WorkshopStepsController } from './workshop-steps.controller';
import { WorkshopsController } from './workshops.controller';
import { WorkshopsRepository } from './workshops.repository';
import { WorkshopsService } from './workshops.service';

@Module({
  imports: [RoundsModule],
  controllers: [SequencesController, WorkshopsController, WorkshopStepsController],
  providers: [
    SequencesService,
    SequencesRepository,
    PlanningService,
    WorkshopsService,
    WorkshopsRepository,
    PostponementsService,
    WorkshopRecord,
    WorkshopNotices,
    WorkshopAudienceRepository,
    SchoolHolidaysService,
    SchoolHolidaysRepository,
  ],
  exports: [SequencesService, PlanningService, WorkshopsService, PostponementsService, SchoolHolidaysService],
})
export class WorkshopsModule {}

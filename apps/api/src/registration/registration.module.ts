import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module';
import { LeavingController } from './leaving.controller';
import { LeavingService } from './leaving.service';
import { RegistrationNotices } from './registration-notices';
import { RegistrationsController } from './registrations.controller';
import { RegistrationsRepository } from './registrations.repository';
import { RegistrationsService } from './registrations.service';
import { SeatsRepository } from './seats.repository';
import { SeatsService } from './seats.service';
import { WorkshopsModule } from '../workshops/workshops.module';
import { WorkshopEditingController } from './workshop-editing.controller';
import { WorkshopEditingService } from './workshop-editing.service';

@Module({
  imports: [InitiativesModule, WorkshopsModule],
  controllers: [RegistrationsController, LeavingController, WorkshopEditingController],
  providers: [
    RegistrationsService,
    LeavingService,
    SeatsService,
    RegistrationsRepository,
    SeatsRepository,
    RegistrationNotices,
    WorkshopEditingService,
  ],
  exports: [RegistrationsService, SeatsService],
})
export class RegistrationModule {}

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

@Module({
  imports: [InitiativesModule],
  controllers: [RegistrationsController, LeavingController],
  providers: [RegistrationsService, LeavingService, SeatsService, RegistrationsRepository, SeatsRepository, RegistrationNotices],
  exports: [RegistrationsService, SeatsService],
})
export class RegistrationModule {}

import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module';
import { RegistrationModule } from '../registration/registration.module';
import { AttendanceController } from './attendance.controller';
import { AttendanceService } from './attendance.service';
import { BoardRepository } from './board.repository';
import { ClaimsRepository } from './claims.repository';
import { WalkInsService } from './walk-ins.service';

@Module({
  imports: [InitiativesModule, RegistrationModule],
  controllers: [AttendanceController],
  providers: [AttendanceService, WalkInsService, BoardRepository, ClaimsRepository],
  exports: [AttendanceService],
})
export class AttendanceModule {}

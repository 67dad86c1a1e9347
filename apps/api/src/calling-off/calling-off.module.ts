import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { RoundsModule } from '../rounds/rounds.module';
import { WorkshopsModule } from '../workshops/workshops.module';
import { CallingOffController } from './calling-off.controller';
import { CallingOffService } from './calling-off.service';

@Module({
  imports: [RoundsModule, ApplicationsModule, WorkshopsModule],
  controllers: [CallingOffController],
  providers: [CallingOffService],
  exports: [CallingOffService],
})
export class CallingOffModule {}

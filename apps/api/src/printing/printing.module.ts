import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/attendance.module';
import { WorkshopsModule } from '../workshops/workshops.module';
import { PrintingController } from './printing.controller';
import { PrintingService } from './printing.service';

@Module({ imports: [AttendanceModule, WorkshopsModule], controllers: [PrintingController], providers: [PrintingService] })
export class PrintingModule {}

import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { ApplicationsModule } from './applications/applications.module';
import { CallingOffModule } from './calling-off/calling-off.module';
import { IdentityModule } from './identity/identity.module';
import { InitiativesModule } from './initiatives/initiatives.module';
import { JournalModule } from './journal/journal.module';
import { MailsModule } from './mails/mails.module';
import { MaterialsModule } from './materials/materials.module';
import { RegistrationModule } from './registration/registration.module';
import { AttendanceModule } from './attendance/attendance.module';
import { AccessModule } from './platform/access/access.module';
import { RateLimitsModule } from './platform/access/rate-limits.module';
import { Config } from './platform/config/config';
import { ConfigModule } from './platform/config/config.module';
import { DatabaseModule } from './platform/database/database.module';
import { FilesModule } from './platform/files/files.module';
import { HttpModule } from './platform/http/http.module';
import { logging } from './platform/http/logging';
import { JobsModule } from './platform/jobs/jobs.module';
import { LiveModule } from './platform/live/live.module';
import { MailModule } from './platform/mail/mail.module';
import { FeedbackModule } from './feedback/feedback.module';
import { PrintingModule } from './printing/printing.module';
import { ProgressModule } from './progress/progress.module';
import { RegionsModule } from './regions/regions.module';
import { RoundsModule } from './rounds/rounds.module';
import { StartModule } from './start/start.module';
import { WorkshopsModule } from './workshops/workshops.module';

/** The parts, from the ground up. */
@Module({
  imports: [
    ConfigModule,
    LoggerModule.forRootAsync({ inject: [Config], useFactory: logging }),
    DatabaseModule,
    HttpModule,
    AccessModule,
    RateLimitsModule,
    JobsModule,
    MailModule,
    LiveModule,
    FilesModule,
    JournalModule,
    MailsModule,
    IdentityModule,
    RegionsModule,
    RoundsModule,
    ApplicationsModule,
    InitiativesModule,
    WorkshopsModule,
    CallingOffModule,
    RegistrationModule,
    AttendanceModule,
    MaterialsModule,
    FeedbackModule,
    PrintingModule,
    ProgressModule,
    StartModule,
  ],
})
export class AppModule {}

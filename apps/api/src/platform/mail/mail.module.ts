import { Global, Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module';
import { MailDispatch } from './mail-dispatch';
import { MailServer } from './mail-server';
import { Outbox } from './outbox';
import { OutboxRepository } from './outbox.repository';
import { QueuedMailDispatch } from './queued-mail-dispatch';

@Global()
@Module({
  imports: [JobsModule],
  providers: [Outbox, OutboxRepository, MailServer, { provide: MailDispatch, useClass: QueuedMailDispatch }],
  exports: [Outbox, MailDispatch],
})
export class MailModule {}

import { Module } from '@nestjs/common';
import { MailsController } from './mails.controller';
import { MailsRepository } from './mails.repository';
import { MailsService } from './mails.service';

@Module({ controllers: [MailsController], providers: [MailsService, MailsRepository] })
export class MailsModule {}

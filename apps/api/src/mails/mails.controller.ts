import { MailPage, MailParams, MailQuery, MailView } from '@kaskade/shared';
import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { MailsService } from './mails.service';

@Controller('mails')
export class MailsController {
  constructor(private readonly mails: MailsService) {}

  @Get()
  @Requires('mail.read')
  @Answers(MailPage)
  page(@Actor() actor: Actor, @Query({ schema: MailQuery }) query: MailQuery) {
    return this.mails.page(actor, query);
  }

  @Get('export')
  @Requires('mail.read')
  export(@Actor() actor: Actor, @Query({ schema: MailQuery }) query: MailQuery): StreamableFile {
    return this.mails.export(actor, query);
  }

  @Get(':id')
  @Requires('mail.read')
  @Answers(MailView)
  view(@Actor() actor: Actor, @Param({ schema: MailParams }) { id }: MailParams): Promise<MailView> {
    return this.mails.view(actor, id);
  }
}

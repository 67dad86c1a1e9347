import { AnswerByLink, InvitationByLink, InvitationLinkParams } from '@kaskade/shared';
import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
import { Public } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { InvitationAnswersService } from './invitation-answers.service';
import { InvitationCalendarService } from './invitation-calendar.service';

@Controller('invitations/by-link')
export class InvitationLinksController {
  constructor(
    private readonly answers: InvitationAnswersService,
    private readonly calendars: InvitationCalendarService,
  ) {}

  @Get(':token')
  @Public()
  @Answers(InvitationByLink)
  view(@Param({ schema: InvitationLinkParams }) { token }: InvitationLinkParams): Promise<InvitationByLink> {
    return this.answers.byLink(token);
  }

  @Get(':token/calendar')
  @Public()
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="workshops.ics"')
  calendar(@Param({ schema: InvitationLinkParams }) { token }: InvitationLinkParams): Promise<string> {
    return this.calendars.byLink(token);
  }

  @Post(':token/answer')
  @Public()
  @Answers(InvitationByLink, 201)
  answer(
    @Param({ schema: InvitationLinkParams }) { token }: InvitationLinkParams,
    @Body({ schema: AnswerByLink }) command: AnswerByLink,
  ): Promise<InvitationByLink> {
    return this.answers.answerByLink(token, command);
  }
}

import { AnswerInvitation, InvitationByLink, InvitationLinkParams } from '@kaskade/shared';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Public } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { InvitationAnswersService } from './invitation-answers.service';

@Controller('invitations/by-link')
export class InvitationLinksController {
  constructor(private readonly answers: InvitationAnswersService) {}

  @Get(':token')
  @Public()
  @Answers(InvitationByLink)
  view(@Param({ schema: InvitationLinkParams }) { token }: InvitationLinkParams): Promise<InvitationByLink> {
    return this.answers.byLink(token);
  }

  @Post(':token/answer')
  @Public()
  @Answers(InvitationByLink, 201)
  answer(
    @Param({ schema: InvitationLinkParams }) { token }: InvitationLinkParams,
    @Body({ schema: AnswerInvitation }) command: AnswerInvitation,
  ): Promise<InvitationByLink> {
    return this.answers.answerByLink(token, command);
  }
}

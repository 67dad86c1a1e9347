import {
  AnswerInvitation,
  InvitationList,
  InvitationParams,
  invitationStateLabels,
  InvitationView,
  InviteInitiative,
  RemindInitiative,
  SequenceParams,
} from '@kaskade/shared';
import { Body, Controller, Get, Param, Post, type StreamableFile } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { currentLanguage } from '../platform/http/request-context';
import { IfMatch } from '../platform/http/version';
import { csvFile } from '../platform/spreadsheet/csv';
import { InvitationAnswersService } from './invitation-answers.service';
import { InvitationsService } from './invitations.service';

@Controller()
export class InvitationsController {
  constructor(
    private readonly service: InvitationsService,
    private readonly answers: InvitationAnswersService,
  ) {}

  @Get('sequences/:id/invitations')
  @Requires('sequence.read')
  @Answers(InvitationList)
  list(@Actor() actor: Actor, @Param({ schema: SequenceParams }) { id }: SequenceParams): Promise<InvitationList> {
    return this.service.list(actor, id);
  }

  @Get('sequences/:id/invitations/export')
  @Requires('sequence.read')
  async export(@Actor() actor: Actor, @Param({ schema: SequenceParams }) { id }: SequenceParams): Promise<StreamableFile> {
    const language = currentLanguage();
    const { items } = await this.service.list(actor, id);
    return csvFile(
      { de: 'Einladungen', en: 'invitations' }[language],
      [
        { heading: 'Initiative', value: (invitation) => invitation.initiativeName },
        { heading: { de: 'Ort', en: 'Place' }[language], value: (invitation) => invitation.initiativePlace },
        { heading: { de: 'Ansprechperson', en: 'Contact' }[language], value: (invitation) => invitation.contactName },
        { heading: { de: 'Stand', en: 'State' }[language], value: (invitation) => invitationStateLabels[invitation.state][language] },
        { heading: { de: 'Antwort bis', en: 'Answer by' }[language], value: (invitation) => invitation.answerBy },
        {
          heading: { de: 'Ausgestiegen nach Workshop', en: 'Dropped out after workshop' }[language],
          value: (invitation) => invitation.droppingOut?.afterPosition,
        },
        {
          heading: { de: 'Grund', en: 'Reason' }[language],
          value: (invitation) => invitation.droppingOut?.reason ?? invitation.answerReason,
        },
      ],
      items,
    );
  }

  @Post('sequences/:id/invitations')
  @Requires('initiative.invite')
  @Answers(InvitationView, 201)
  invite(
    @Actor() actor: Actor,
    @Param({ schema: SequenceParams }) { id }: SequenceParams,
    @Body({ schema: InviteInitiative }) command: InviteInitiative,
  ): Promise<InvitationView> {
    return this.service.invite(actor, id, command);
  }

  @Get('invitations/:id')
  @Requires('sequence.read')
  @Answers(InvitationView)
  view(@Actor() actor: Actor, @Param({ schema: InvitationParams }) { id }: InvitationParams): Promise<InvitationView> {
    return this.service.view(actor, id);
  }

  @Post('invitations/:id/answer')
  @Requires('invitation.answer')
  @Answers(InvitationView, 201)
  answer(
    @Actor() actor: Actor,
    @Param({ schema: InvitationParams }) { id }: InvitationParams,
    @Body({ schema: AnswerInvitation }) command: AnswerInvitation,
    @IfMatch() version: number,
  ): Promise<InvitationView> {
    return this.answers.answer(actor, id, command, version);
  }

  @Post('invitations/:id/reminder')
  @Requires('initiative.invite')
  @Answers(InvitationView, 201)
  remind(
    @Actor() actor: Actor,
    @Param({ schema: InvitationParams }) { id }: InvitationParams,
    @Body({ schema: RemindInitiative }) command: RemindInitiative,
    @IfMatch() version: number,
  ): Promise<InvitationView> {
    return this.service.remind(actor, id, command, version);
  }
}

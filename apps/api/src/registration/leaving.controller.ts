import { DropOut, InvitationParams, InvitationView } from '@kaskade/shared';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { IfMatch } from '../platform/http/version';
import { LeavingService } from './leaving.service';

@Controller('invitations')
export class LeavingController {
  constructor(private readonly leaving: LeavingService) {}

  @Post(':id/dropping-out')
  @Requires('initiative.invite')
  @Answers(InvitationView, 201)
  dropOut(
    @Actor() actor: Actor,
    @Param({ schema: InvitationParams }) { id }: InvitationParams,
    @Body({ schema: DropOut }) command: DropOut,
    @IfMatch() version: number,
  ): Promise<InvitationView> {
    return this.leaving.dropOut(actor, id, command, version);
  }
}

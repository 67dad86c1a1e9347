import {
  ApplicationParams,
  ApplicationView,
  CancelRound,
  ParticipationParams,
  RoundParams,
  RoundView,
  WithdrawApplication,
  WithdrawRegion,
} from '@kaskade/shared';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { IfMatch } from '../platform/http/version';
import { CallingOffService } from './calling-off.service';

@Controller()
export class CallingOffController {
  constructor(private readonly service: CallingOffService) {}

  @Post('rounds/:id/cancellation')
  @Requires('round.advance')
  @Answers(RoundView, 201)
  cancelRound(
    @Actor() actor: Actor,
    @Param({ schema: RoundParams }) { id }: RoundParams,
    @Body({ schema: CancelRound }) command: CancelRound,
    @IfMatch() version: number,
  ): Promise<RoundView> {
    return this.service.cancelRound(actor, id, command, version);
  }

  @Post('participations/:id/withdrawal')
  @Requires('participation.withdraw')
  @Answers(RoundView, 201)
  withdrawRegion(
    @Actor() actor: Actor,
    @Param({ schema: ParticipationParams }) { id }: ParticipationParams,
    @Body({ schema: WithdrawRegion }) command: WithdrawRegion,
  ): Promise<RoundView> {
    return this.service.withdrawRegion(actor, id, command);
  }

  @Post('applications/:id/withdrawal')
  @Requires('application.submit')
  @Answers(ApplicationView, 201)
  withdrawApplication(
    @Actor() actor: Actor,
    @Param({ schema: ApplicationParams }) { id }: ApplicationParams,
    @Body({ schema: WithdrawApplication }) command: WithdrawApplication,
    @IfMatch() version: number,
  ): Promise<ApplicationView> {
    return this.service.withdrawApplication(actor, id, command, version);
  }
}

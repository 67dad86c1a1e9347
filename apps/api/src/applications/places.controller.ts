import { ParticipationParams, RoundView, WithdrawRegion } from '@kaskade/shared';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { PlacesService } from './places.service';

@Controller('participations')
export class PlacesController {
  constructor(private readonly places: PlacesService) {}

  @Post(':id/withdrawal')
  @Requires('participation.withdraw')
  @Answers(RoundView, 201)
  withdraw(
    @Actor() actor: Actor,
    @Param({ schema: ParticipationParams }) { id }: ParticipationParams,
    @Body({ schema: WithdrawRegion }) command: WithdrawRegion,
  ): Promise<RoundView> {
    return this.places.withdrawRegion(actor, id, command);
  }
}

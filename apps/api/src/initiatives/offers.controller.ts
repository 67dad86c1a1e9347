import { CreateOffer, EditOffer, InitiativeParams, OfferParams, OfferView } from '@kaskade/shared';
import { Body, Controller, Delete, Param, Patch, Post } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { IfMatch } from '../platform/http/version';
import { OffersService } from './offers.service';

@Controller()
export class OffersController {
  constructor(private readonly service: OffersService) {}

  @Post('initiatives/:id/offers')
  @Requires('initiative.edit')
  @Answers(OfferView, 201)
  add(
    @Actor() actor: Actor,
    @Param({ schema: InitiativeParams }) { id }: InitiativeParams,
    @Body({ schema: CreateOffer }) command: CreateOffer,
  ): Promise<OfferView> {
    return this.service.add(actor, id, command);
  }

  @Patch('offers/:id')
  @Requires('initiative.edit')
  @Answers(OfferView)
  edit(
    @Actor() actor: Actor,
    @Param({ schema: OfferParams }) { id }: OfferParams,
    @Body({ schema: EditOffer }) command: EditOffer,
    @IfMatch() version: number,
  ): Promise<OfferView> {
    return this.service.edit(actor, id, command, version);
  }

  @Post('offers/:id/archiving')
  @Requires('initiative.edit')
  @Answers(OfferView, 201)
  archive(@Actor() actor: Actor, @Param({ schema: OfferParams }) { id }: OfferParams, @IfMatch() version: number): Promise<OfferView> {
    return this.service.archive(actor, id, version);
  }

  @Delete('offers/:id/archiving')
  @Requires('initiative.edit')
  @Answers(OfferView)
  restore(@Actor() actor: Actor, @Param({ schema: OfferParams }) { id }: OfferParams, @IfMatch() version: number): Promise<OfferView> {
    return this.service.restore(actor, id, version);
  }
}

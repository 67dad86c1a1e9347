import {
  CancelWorkshop,
  DocumentWorkshop,
  HoldWorkshop,
  PostponeWorkshop,
  PublishWorkshop,
  WorkshopParams,
  WorkshopView,
  WriteMinutes,
} from '@kaskade/shared';
import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { IfMatch } from '../platform/http/version';
import { PostponementsService } from './postponements.service';
import { WorkshopsService } from './workshops.service';

@Controller('workshops/:id')
export class WorkshopStepsController {
  constructor(
    private readonly service: WorkshopsService,
    private readonly postponements: PostponementsService,
  ) {}

  @Post('postponement')
  @Requires('sequence.plan')
  @Answers(WorkshopView, 201)
  postpone(
    @Actor() actor: Actor,
    @Param({ schema: WorkshopParams }) { id }: WorkshopParams,
    @Body({ schema: PostponeWorkshop }) command: PostponeWorkshop,
    @IfMatch() version: number,
  ): Promise<WorkshopView> {
    return this.postponements.postpone(actor, id, command, version);
  }

  @Post('publication')
  @Requires('workshop.run')
  @Answers(WorkshopView, 201)
  publish(
    @Actor() actor: Actor,
    @Param({ schema: WorkshopParams }) { id }: WorkshopParams,
    @Body({ schema: PublishWorkshop }) _command: PublishWorkshop,
    @IfMatch() version: number,
  ): Promise<WorkshopView> {
    return this.service.publish(actor, id, version);
  }

  @Post('cancellation')
  @Requires('workshop.run')
  @Answers(WorkshopView, 201)
  cancel(
    @Actor() actor: Actor,
    @Param({ schema: WorkshopParams }) { id }: WorkshopParams,
    @Body({ schema: CancelWorkshop }) command: CancelWorkshop,
    @IfMatch() version: number,
  ): Promise<WorkshopView> {
    return this.service.cancel(actor, id, command, version);
  }

  @Post('holding')
  @Requires('workshop.run')
  @Answers(WorkshopView, 201)
  hold(
    @Actor() actor: Actor,
    @Param({ schema: WorkshopParams }) { id }: WorkshopParams,
    @Body({ schema: HoldWorkshop }) _command: HoldWorkshop,
    @IfMatch() version: number,
  ): Promise<WorkshopView> {
    return this.service.hold(actor, id, version);
  }

  @Put('minutes')
  @Requires('workshop.run')
  @Answers(WorkshopView)
  writeMinutes(
    @Actor() actor: Actor,
    @Param({ schema: WorkshopParams }) { id }: WorkshopParams,
    @Body({ schema: WriteMinutes }) command: WriteMinutes,
    @IfMatch() version: number,
  ): Promise<WorkshopView> {
    return this.service.writeMinutes(actor, id, command, version);
  }

  @Post('documentation')
  @Requires('workshop.run')
  @Answers(WorkshopView, 201)
  document(
    @Actor() actor: Actor,
    @Param({ schema: WorkshopParams }) { id }: WorkshopParams,
    @Body({ schema: DocumentWorkshop }) command: DocumentWorkshop,
    @IfMatch() version: number,
  ): Promise<WorkshopView> {
    return this.service.document(actor, id, command, version);
  }
}

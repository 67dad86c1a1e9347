import { EditWorkshop, WorkshopParams, WorkshopView } from '@kaskade/shared';
import { Body, Controller, Param, Patch } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { IfMatch } from '../platform/http/version';
import { WorkshopEditingService } from './workshop-editing.service';

@Controller('workshops')
export class WorkshopEditingController {
  constructor(private readonly service: WorkshopEditingService) {}

  @Patch(':id')
  @Requires('sequence.plan')
  @Answers(WorkshopView)
  edit(
    @Actor() actor: Actor,
    @Param({ schema: WorkshopParams }) { id }: WorkshopParams,
    @Body({ schema: EditWorkshop }) command: EditWorkshop,
    @IfMatch() version: number,
  ): Promise<WorkshopView> {
    return this.service.edit(actor, id, command, version);
  }
}

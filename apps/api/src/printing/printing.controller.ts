import { BadgeQuery, PrintQuery, WorkshopParams } from '@kaskade/shared';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { PrintingService } from './printing.service';

@Controller('workshops/:id/prints')
export class PrintingController {
  constructor(private readonly service: PrintingService) {}

  @Get('sign-in-sheet')
  @Requires('attendance.read')
  async signInSheet(
    @Actor() actor: Actor,
    @Param({ schema: WorkshopParams }) { id }: WorkshopParams,
    @Query({ schema: PrintQuery }) query: PrintQuery,
  ): Promise<StreamableFile> {
    return pdf('sign-in-sheet', await this.service.signInSheet(actor, id, query));
  }

  @Get('participants')
  @Requires('attendance.read')
  async participants(
    @Actor() actor: Actor,
    @Param({ schema: WorkshopParams }) { id }: WorkshopParams,
    @Query({ schema: PrintQuery }) query: PrintQuery,
  ): Promise<StreamableFile> {
    return pdf('participants', await this.service.participantList(actor, id, query));
  }

  @Get('badges')
  @Requires('attendance.read')
  async badges(
    @Actor() actor: Actor,
    @Param({ schema: WorkshopParams }) { id }: WorkshopParams,
    @Query({ schema: BadgeQuery }) query: BadgeQuery,
  ): Promise<StreamableFile> {
    return pdf('badges', await this.service.badges(actor, id, query));
  }

  @Get('door-sign')
  @Requires('attendance.read')
  async doorSign(
    @Actor() actor: Actor,
    @Param({ schema: WorkshopParams }) { id }: WorkshopParams,
    @Query({ schema: PrintQuery }) query: PrintQuery,
  ): Promise<StreamableFile> {
    return pdf('door-sign', await this.service.doorSign(actor, id, query));
  }
}

/** Shown in the browser, from where it is printed or kept. */
const pdf = (name: string, file: Buffer): StreamableFile =>
  new StreamableFile(file, { type: 'application/pdf', disposition: `inline; filename="${name}.pdf"`, length: file.length });

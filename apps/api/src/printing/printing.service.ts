import type { Actor, BadgeQuery, Language, PrintQuery, WorkshopId } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { AttendanceService } from '../attendance/attendance.service';
import { Config } from '../platform/config/config';
import { currentLanguage } from '../platform/http/request-context';
import { WorkshopsService } from '../workshops/workshops.service';
import { badges } from './badges';
import { doorSign } from './door-sign';
import { participantList } from './participant-list';
import { inOrder, seated, type PrintedWorkshop } from './printed-workshop';
import { signInSheet } from './sign-in-sheet';

/** The papers around a workshop, as tagged PDF. Out of reach is not found, as everywhere. */
@Injectable()
export class PrintingService {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly workshops: WorkshopsService,
    private readonly config: Config,
  ) {}

  async signInSheet(actor: Actor, id: WorkshopId, { language }: PrintQuery): Promise<Buffer> {
    return signInSheet(await this.withSeated(actor, id, language));
  }

  async participantList(actor: Actor, id: WorkshopId, { language }: PrintQuery): Promise<Buffer> {
    const board = await this.attendance.board(actor, id);
    return participantList({ ...(await this.head(actor, id, language)), people: inOrder(board.entries) });
  }

  async badges(actor: Actor, id: WorkshopId, query: BadgeQuery): Promise<Buffer> {
    return badges(await this.withSeated(actor, id, query.language), query);
  }

  async doorSign(actor: Actor, id: WorkshopId, { language }: PrintQuery): Promise<Buffer> {
    return doorSign({ ...(await this.head(actor, id, language)), people: [] }, `${this.config.publicUrl}/workshops/${id}`);
  }

  private async withSeated(actor: Actor, id: WorkshopId, language: Language | undefined): Promise<PrintedWorkshop> {
    const board = await this.attendance.board(actor, id);
    return { ...(await this.head(actor, id, language)), people: seated(board) };
  }

  private async head(actor: Actor, id: WorkshopId, language: Language | undefined): Promise<Omit<PrintedWorkshop, 'people'>> {
    return { workshop: await this.workshops.view(actor, id), language: language ?? currentLanguage() };
  }
}

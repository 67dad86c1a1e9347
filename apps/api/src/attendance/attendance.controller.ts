import {
  AttendanceBoard,
  CheckIn,
  CheckInResult,
  claimChannelLabels,
  ClaimList,
  presenceLabels,
  RegistrationParams,
  registrationStateLabels,
  WalkIn,
  WorkshopParams,
} from '@kaskade/shared';
import { Body, Controller, Get, Param, Post, type StreamableFile } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { currentLanguage } from '../platform/http/request-context';
import { csvFile } from '../platform/spreadsheet/csv';
import { AttendanceService } from './attendance.service';
import { WalkInsService } from './walk-ins.service';

@Controller()
export class AttendanceController {
  constructor(
    private readonly service: AttendanceService,
    private readonly walkIns: WalkInsService,
  ) {}

  @Get('workshops/:id/attendance')
  @Requires('attendance.read')
  @Answers(AttendanceBoard)
  board(@Actor() actor: Actor, @Param({ schema: WorkshopParams }) { id }: WorkshopParams): Promise<AttendanceBoard> {
    return this.service.board(actor, id);
  }

  @Get('workshops/:id/attendance/export')
  @Requires('attendance.read')
  async export(@Actor() actor: Actor, @Param({ schema: WorkshopParams }) { id }: WorkshopParams): Promise<StreamableFile> {
    const language = currentLanguage();
    return csvFile(
      { de: 'Anwesenheit', en: 'attendance' }[language],
      [
        { heading: { de: 'Vorname', en: 'Given name' }[language], value: (entry) => entry.givenName },
        { heading: { de: 'Nachname', en: 'Family name' }[language], value: (entry) => entry.familyName },
        { heading: 'Initiative', value: (entry) => entry.initiativeName },
        {
          heading: { de: 'Anmeldung', en: 'Registration' }[language],
          value: (entry) => registrationStateLabels[entry.registrationState][language],
        },
        { heading: { de: 'Anwesenheit', en: 'Attendance' }[language], value: (entry) => presenceLabels[entry.presence][language] },
        { heading: { de: 'Erfasst durch', en: 'Recorded by' }[language], value: (entry) => entry.decidedByName },
        { heading: { de: 'Erfasst am', en: 'Recorded at' }[language], value: (entry) => entry.decidedAt },
        { heading: { de: 'Weg', en: 'Channel' }[language], value: (entry) => entry.channel && claimChannelLabels[entry.channel][language] },
        { heading: { de: 'Begründung', en: 'Reason' }[language], value: (entry) => entry.reason ?? entry.admitReason },
      ],
      (await this.service.board(actor, id)).entries,
    );
  }

  @Post('workshops/:id/check-ins')
  @Requires('attendance.record')
  @Answers(CheckInResult, 201)
  checkIn(
    @Actor() actor: Actor,
    @Param({ schema: WorkshopParams }) { id }: WorkshopParams,
    @Body({ schema: CheckIn }) command: CheckIn,
  ): Promise<CheckInResult> {
    return this.service.checkIn(actor, id, command);
  }

  @Post('workshops/:id/walk-ins')
  @Requires('attendance.record')
  @Answers(CheckInResult, 201)
  walkIn(
    @Actor() actor: Actor,
    @Param({ schema: WorkshopParams }) { id }: WorkshopParams,
    @Body({ schema: WalkIn }) command: WalkIn,
  ): Promise<CheckInResult> {
    return this.walkIns.walkIn(actor, id, command);
  }

  @Get('registrations/:id/claims')
  @Requires('attendance.read')
  @Answers(ClaimList)
  history(@Actor() actor: Actor, @Param({ schema: RegistrationParams }) { id }: RegistrationParams): Promise<ClaimList> {
    return this.service.history(actor, id);
  }
}

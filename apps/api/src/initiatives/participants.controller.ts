import { AddParticipant, EditParticipant, InitiativeParams, ParticipantList, ParticipantParams, ParticipantView } from '@kaskade/shared';
import { Body, Controller, Get, Param, Patch, Post, type StreamableFile } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { currentLanguage } from '../platform/http/request-context';
import { IfMatch } from '../platform/http/version';
import { csvFile } from '../platform/spreadsheet/csv';
import { ParticipantsService } from './participants.service';

@Controller()
export class ParticipantsController {
  constructor(private readonly service: ParticipantsService) {}

  @Get('initiatives/:id/participants')
  @Requires('participant.read')
  @Answers(ParticipantList)
  list(@Actor() actor: Actor, @Param({ schema: InitiativeParams }) { id }: InitiativeParams): Promise<ParticipantList> {
    return this.service.list(actor, id);
  }

  @Get('initiatives/:id/participants/export')
  @Requires('participant.read')
  async export(@Actor() actor: Actor, @Param({ schema: InitiativeParams }) { id }: InitiativeParams): Promise<StreamableFile> {
    const language = currentLanguage();
    const { items } = await this.service.list(actor, id);
    return csvFile(
      { de: 'Teilnehmende', en: 'participants' }[language],
      [
        { heading: { de: 'Vorname', en: 'Given name' }[language], value: (participant) => participant.givenName },
        { heading: { de: 'Nachname', en: 'Family name' }[language], value: (participant) => participant.familyName },
        { heading: 'E-Mail', value: (participant) => participant.email },
      ],
      items,
    );
  }

  @Post('initiatives/:id/participants')
  @Requires('participant.edit')
  @Answers(ParticipantView, 201)
  add(
    @Actor() actor: Actor,
    @Param({ schema: InitiativeParams }) { id }: InitiativeParams,
    @Body({ schema: AddParticipant }) command: AddParticipant,
  ): Promise<ParticipantView> {
    return this.service.add(actor, id, command);
  }

  @Patch('participants/:id')
  @Requires('participant.edit')
  @Answers(ParticipantView)
  edit(
    @Actor() actor: Actor,
    @Param({ schema: ParticipantParams }) { id }: ParticipantParams,
    @Body({ schema: EditParticipant }) command: EditParticipant,
    @IfMatch() version: number,
  ): Promise<ParticipantView> {
    return this.service.edit(actor, id, command, version);
  }
}

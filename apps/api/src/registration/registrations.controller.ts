import {
  CancelRegistration,
  registrationStateLabels,
  RegisterPerson,
  RegistrationList,
  RegistrationParams,
  RegistrationView,
  WorkshopParams,
} from '@kaskade/shared';
import { Body, Controller, Get, Param, Post, type StreamableFile } from '@nestjs/common';
import { Actor, Requires } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { currentLanguage } from '../platform/http/request-context';
import { IfMatch } from '../platform/http/version';
import { csvFile } from '../platform/spreadsheet/csv';
import { RegistrationsService } from './registrations.service';

@Controller()
export class RegistrationsController {
  constructor(private readonly service: RegistrationsService) {}

  @Get('workshops/:id/registrations')
  @Requires('registration.read')
  @Answers(RegistrationList)
  ofWorkshop(@Actor() actor: Actor, @Param({ schema: WorkshopParams }) { id }: WorkshopParams): Promise<RegistrationList> {
    return this.service.ofWorkshop(actor, id);
  }

  @Get('workshops/:id/registrations/export')
  @Requires('registration.read')
  async export(@Actor() actor: Actor, @Param({ schema: WorkshopParams }) { id }: WorkshopParams): Promise<StreamableFile> {
    const language = currentLanguage();
    return csvFile(
      { de: 'Anmeldungen', en: 'registrations' }[language],
      [
        { heading: { de: 'Vorname', en: 'Given name' }[language], value: (registration) => registration.givenName },
        { heading: { de: 'Nachname', en: 'Family name' }[language], value: (registration) => registration.familyName },
        { heading: 'Initiative', value: (registration) => registration.initiativeName },
        { heading: 'E-Mail', value: (registration) => registration.email },
        { heading: { de: 'Stand', en: 'State' }[language], value: (registration) => registrationStateLabels[registration.state][language] },
        { heading: { de: 'Platz auf der Warteliste', en: 'Place in line' }[language], value: (registration) => registration.placeInLine },
        {
          heading: { de: 'Begründung der Zulassung', en: 'Reason for admission' }[language],
          value: (registration) => registration.admitReason,
        },
        { heading: { de: 'Angemeldet am', en: 'Registered at' }[language], value: (registration) => registration.registeredAt },
      ],
      (await this.service.ofWorkshop(actor, id)).items,
    );
  }

  @Post('workshops/:id/registrations')
  @Requires('registration.register')
  @Answers(RegistrationView, 201)
  register(
    @Actor() actor: Actor,
    @Param({ schema: WorkshopParams }) { id }: WorkshopParams,
    @Body({ schema: RegisterPerson }) command: RegisterPerson,
  ): Promise<RegistrationView> {
    return this.service.register(actor, id, command);
  }

  @Get('registrations/:id')
  @Requires('registration.read')
  @Answers(RegistrationView)
  view(@Actor() actor: Actor, @Param({ schema: RegistrationParams }) { id }: RegistrationParams): Promise<RegistrationView> {
    return this.service.view(actor, id);
  }

  @Post('registrations/:id/cancellation')
  @Requires('registration.register')
  @Answers(RegistrationView, 201)
  cancel(
    @Actor() actor: Actor,
    @Param({ schema: RegistrationParams }) { id }: RegistrationParams,
    @Body({ schema: CancelRegistration }) command: CancelRegistration,
    @IfMatch() version: number,
  ): Promise<RegistrationView> {
    return this.service.cancel(actor, id, command, version);
  }
}

import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module';
import { RegionsModule } from '../regions/regions.module';
import { InitiativesController } from './initiatives.controller';
import { InitiativesRepository } from './initiatives.repository';
import { InitiativesService } from './initiatives.service';
import { InvitationAnswersService } from './invitation-answers.service';
import { InvitationCalendarService } from './invitation-calendar.service';
import { InvitationLinksController } from './invitation-links.controller';
import { InvitationLinksRepository } from './invitation-links.repository';
import { InvitationNotices } from './invitation-notices';
import { InvitationsController } from './invitations.controller';
import { InvitationsRepository } from './invitations.repository';
import { InvitationsService } from './invitations.service';
import { OffersController } from './offers.controller';
import { OffersRepository } from './offers.repository';
import { OffersService } from './offers.service';
import { ParticipantsController } from './participants.controller';
import { ParticipantsRepository } from './participants.repository';
import { ParticipantsService } from './participants.service';

@Module({
  imports: [IdentityModule, RegionsModule],
  controllers: [InitiativesController, OffersController, ParticipantsController, InvitationLinksController, InvitationsController],
  providers: [
    InitiativesService,
    InitiativesRepository,
    OffersService,
    OffersRepository,
    ParticipantsService,
    ParticipantsRepository,
    InvitationsService,
    InvitationsRepository,
    InvitationAnswersService,
    InvitationCalendarService,
    InvitationLinksRepository,
    InvitationNotices,
  ],
  exports: [InitiativesService, OffersService, ParticipantsService, InvitationsService, InvitationAnswersService],
})
export class InitiativesModule {}

import { Module } from '@nestjs/common';
import { Authentication } from './authentication';
import { FirstPersonService } from './first-person.service';
import { Passwords } from './passwords';
import { PersonsController } from './persons.controller';
import { PersonsRepository } from './persons.repository';
import { PersonsService } from './persons.service';
import { SessionController } from './session.controller';
import { SignInLinks } from './sign-in-links';
import { SignInRepository } from './sign-in.repository';
import { SignInService } from './sign-in.service';

@Module({
  controllers: [SessionController, PersonsController],
  providers: [
    Authentication,
    SignInService,
    SignInRepository,
    SignInLinks,
    Passwords,
    PersonsService,
    PersonsRepository,
    FirstPersonService,
  ],
  exports: [PersonsService, FirstPersonService, SignInService, SignInLinks],
})
export class IdentityModule {}

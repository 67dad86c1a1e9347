import {
  AssignRole,
  EditPerson,
  EndRole,
  InvitePerson,
  PersonPage,
  PersonParams,
  PersonQuery,
  PersonView,
  RoleAssignmentParams,
  roleLabels,
  scopeOf,
} from '@kaskade/shared';
import { Body, Controller, Get, Param, Patch, Post, Query, type StreamableFile } from '@nestjs/common';
import { Actor, Requires, SignedIn } from '../platform/access/requires.decorator';
import { Database } from '../platform/database/database';
import { Answers } from '../platform/http/answers.decorator';
import { currentLanguage } from '../platform/http/request-context';
import { IfMatch } from '../platform/http/version';
import { csvFile } from '../platform/spreadsheet/csv';
import { PersonsRepository } from './persons.repository';
import { PersonsService } from './persons.service';

@Controller()
export class PersonsController {
  constructor(
    private readonly service: PersonsService,
    private readonly persons: PersonsRepository,
    private readonly database: Database,
  ) {}

  @Get('persons')
  @Requires('person.read')
  @Answers(PersonPage)
  page(@Actor() actor: Actor, @Query({ schema: PersonQuery }) query: PersonQuery) {
    return this.persons.page(this.database.db, scopeOf(actor, 'person.read'), query);
  }

  @Get('persons/export')
  @Requires('person.read')
  export(@Actor() actor: Actor, @Query({ schema: PersonQuery }) query: PersonQuery): StreamableFile {
    const language = currentLanguage();
    return csvFile(
      { de: 'Personen', en: 'people' }[language],
      [
        { heading: { de: 'Vorname', en: 'Given name' }[language], value: (person) => person.givenName },
        { heading: { de: 'Nachname', en: 'Family name' }[language], value: (person) => person.familyName },
        { heading: 'E-Mail', value: (person) => person.email },
        {
          heading: { de: 'Rollen', en: 'Roles' }[language],
          value: (person) =>
            person.roles
              .map((held) => [roleLabels[held.role][language], held.regionName ?? held.initiativeName].filter(Boolean).join(' '))
              .join(', '),
        },
      ],
      this.persons.all(this.database.db, scopeOf(actor, 'person.read'), query),
    );
  }

  @Get('persons/:id')
  @Requires('person.read')
  @Answers(PersonView)
  view(@Actor() actor: Actor, @Param({ schema: PersonParams }) { id }: PersonParams): Promise<PersonView> {
    return this.service.view(actor, id);
  }

  @Post('persons')
  @Requires('person.invite')
  @Answers(PersonView, 201)
  invite(@Actor() actor: Actor, @Body({ schema: InvitePerson }) command: InvitePerson): Promise<PersonView> {
    return this.service.invite(actor, command);
  }

  @Post('persons/:id/role-assignments')
  @Requires('role.assign')
  @Answers(PersonView, 201)
  assign(
    @Actor() actor: Actor,
    @Param({ schema: PersonParams }) { id }: PersonParams,
    @Body({ schema: AssignRole }) command: AssignRole,
  ): Promise<PersonView> {
    return this.service.assign(actor, id, command);
  }

  @Post('role-assignments/:id/ending')
  @Requires('role.assign')
  @Answers(PersonView, 201)
  endRole(
    @Actor() actor: Actor,
    @Param({ schema: RoleAssignmentParams }) { id }: RoleAssignmentParams,
    @Body({ schema: EndRole }) command: EndRole,
  ): Promise<PersonView> {
    return this.service.endRole(actor, id, command);
  }

  @Patch('profile')
  @SignedIn()
  @Answers(PersonView)
  editOwn(@Actor() actor: Actor, @Body({ schema: EditPerson }) command: EditPerson, @IfMatch() version: number): Promise<PersonView> {
    return this.service.editOwn(actor, command, version);
  }
}

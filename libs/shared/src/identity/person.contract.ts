import { z } from 'zod';
import {
  EmailAddress,
  InitiativeId,
  Instant,
  Language,
  LocalDate,
  Name,
  PageQuery,
  pageOf,
  PersonId,
  RegionId,
  RoleAssignmentId,
  Text,
} from '../kernel';
import { Role } from '../permissions';

/** A role that a person holds or held: where, from which day, until which day (inclusive). */
export const RoleAssignmentView = z
  .object({
    id: RoleAssignmentId,
    personId: PersonId,
    role: Role,
    regionId: RegionId.nullable(),
    regionName: Text(200).nullable(),
    initiativeId: InitiativeId.nullable(),
    initiativeName: Text(200).nullable(),
    validFrom: LocalDate,
    validUntil: LocalDate.nullable(),
  })
  .meta({ id: 'RoleAssignmentView' });
export type RoleAssignmentView = z.infer<typeof RoleAssignmentView>;

export const PersonView = z
  .object({
    id: PersonId,
    givenName: Text(100),
    familyName: Text(100),
    email: Text(254).nullable(),
    language: Language,
    invitedAt: Instant.nullable(),
    lastSignInAt: Instant.nullable(),
    demo: z.boolean(),
    roles: z.array(RoleAssignmentView),
    version: z.number().int(),
  })
  .meta({ id: 'PersonView' });
export type PersonView = z.infer<typeof PersonView>;

export const PersonPage = pageOf(PersonView, 'PersonPage');

export const PersonQuery = PageQuery.extend({ role: Role.optional(), regionId: RegionId.optional() });
export type PersonQuery = z.infer<typeof PersonQuery>;

export const PersonParams = z.strictObject({ id: PersonId });
export type PersonParams = z.infer<typeof PersonParams>;

/** A role to give: from a day on, for a region or an initiative where the role belongs to one. */
export const AssignRole = z
  .strictObject({
    role: Role,
    regionId: RegionId.optional(),
    initiativeId: InitiativeId.optional(),
    validFrom: LocalDate.optional(),
    validUntil: LocalDate.optional(),
  })
  .refine(({ validFrom, validUntil }) => validFrom === undefined || validUntil === undefined || validFrom <= validUntil, {
    path: ['validUntil'],
    params: { rule: 'endsBeforeItStarts' },
  })
  .meta({ id: 'AssignRole' });
export type AssignRole = z.infer<typeof AssignRole>;

/** Invites somebody new, or gives the role to the person who already has this address. */
export const InvitePerson = z
  .strictObject({
    givenName: Name(100),
    familyName: Name(100),
    email: EmailAddress,
    language: Language.default('de'),
    role: AssignRole,
  })
  .meta({ id: 'InvitePerson' });
export type InvitePerson = z.infer<typeof InvitePerson>;

export const EditPerson = z
  .strictObject({ givenName: Name(100), familyName: Name(100), language: Language })
  .partial()
  .meta({ id: 'EditPerson' });
export type EditPerson = z.infer<typeof EditPerson>;

export const AppointCoordinator = z
  .strictObject({
    givenName: Name(100),
    familyName: Name(100),
    email: EmailAddress,
    language: Language.default('de'),
    validFrom: LocalDate.optional(),
  })
  .meta({ id: 'AppointCoordinator' });
export type AppointCoordinator = z.infer<typeof AppointCoordinator>;

export const EndRole = z.strictObject({ on: LocalDate.optional() }).meta({ id: 'EndRole' });
export type EndRole = z.infer<typeof EndRole>;

export const RoleAssignmentParams = z.strictObject({ id: RoleAssignmentId });
export type RoleAssignmentParams = z.infer<typeof RoleAssignmentParams>;

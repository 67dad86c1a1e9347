import { z } from 'zod';
import {
  EmailAddress,
  InitiativeId,
  Instant,
  Name,
  Paragraphs,
  ParticipantId,
  RegionId,
  RegistrationId,
  RoundId,
  SequenceId,
  Text,
  WorkshopId,
} from '../kernel';
import { RegistrationState } from './registration';

/** A person's registration for one workshop. `placeInLine` counts from 1 and is null unless the person waits. */
export const RegistrationView = z
  .object({
    id: RegistrationId,
    workshopId: WorkshopId,
    sequenceId: SequenceId,
    roundId: RoundId,
    regionId: RegionId,
    initiativeId: InitiativeId,
    initiativeName: Text(200),
    participantId: ParticipantId,
    givenName: Text(100),
    familyName: Text(100),
    email: Text(254).nullable(),
    state: RegistrationState,
    placeInLine: z.number().int().nullable(),
    walkIn: z.boolean(),
    admitReason: Text(2000).nullable(),
    registeredAt: Instant,
    registeredByName: Text(200).nullable(),
    seatedAt: Instant.nullable(),
    cancelledAt: Instant.nullable(),
    cancellationReason: Text(2000).nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'RegistrationView' });
export type RegistrationView = z.infer<typeof RegistrationView>;

/** All registrations of a workshop: first those with a seat, then the line in its order, then the cancelled ones. */
export const RegistrationList = z
  .object({
    workshopId: WorkshopId,
    capacity: z.number().int(),
    seatsTaken: z.number().int(),
    waiting: z.number().int(),
    items: z.array(RegistrationView),
  })
  .meta({ id: 'RegistrationList' });
export type RegistrationList = z.infer<typeof RegistrationList>;

const NewPerson = z.strictObject({ givenName: Name(100), familyName: Name(100), email: EmailAddress.optional() });

const namesOnePerson = (registration: { participantId?: unknown; person?: unknown }): boolean =>
  (registration.participantId === undefined) !== (registration.person === undefined);
const saysWhoseNewPerson = (registration: { person?: unknown; initiativeId?: unknown }): boolean =>
  (registration.person === undefined) === (registration.initiativeId === undefined);

/**
 * Registers somebody whom the initiative has already named, or a new person together with the initiative: exactly one of both.
 * `admitReason` lets a coordinator admit people of an initiative that is not expected (rule D12).
 */
export const RegisterPerson = z
  .strictObject({
    participantId: ParticipantId.optional(),
    person: NewPerson.optional(),
    initiativeId: InitiativeId.optional(),
    admitReason: Paragraphs(2000, 3).optional(),
  })
  .refine(namesOnePerson, { path: ['participantId'], params: { rule: 'required' } })
  .refine(saysWhoseNewPerson, { path: ['initiativeId'], params: { rule: 'required' } })
  .meta({ id: 'RegisterPerson' });
export type RegisterPerson = z.infer<typeof RegisterPerson>;

export const CancelRegistration = z.strictObject({ reason: Paragraphs(2000).optional() }).meta({ id: 'CancelRegistration' });
export type CancelRegistration = z.infer<typeof CancelRegistration>;

export const RegistrationParams = z.strictObject({ id: RegistrationId });
export type RegistrationParams = z.infer<typeof RegistrationParams>;

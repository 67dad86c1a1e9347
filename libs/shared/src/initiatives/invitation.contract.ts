import { z } from 'zod';
import {
  InitiativeId,
  Instant,
  InvitationId,
  Language,
  LocalDate,
  LocalTime,
  Name,
  Paragraphs,
  RegionId,
  RoundId,
  SequenceId,
  Text,
  WorkshopId,
} from '../kernel';
import { LinkToken } from '../identity';
import { AddParticipant, Contact } from './initiative.contract';
import { InvitationState } from './initiative';

/** Where an initiative left a sequence: after which workshop (0 is before the first), when and why. */
export const DroppingOutView = z
  .object({ afterPosition: z.number().int(), on: LocalDate, reason: Text(2000) })
  .meta({ id: 'DroppingOutView' });
export type DroppingOutView = z.infer<typeof DroppingOutView>;

/** An initiative in a sequence, from the invitation to the end. */
export const InvitationView = z
  .object({
    id: InvitationId,
    sequenceId: SequenceId,
    roundId: RoundId,
    regionId: RegionId,
    initiativeId: InitiativeId,
    initiativeName: Text(200),
    initiativePlace: Text(200),
    contactName: Text(200).nullable(),
    state: InvitationState,
    message: Text(4000).nullable(),
    answerBy: LocalDate.nullable(),
    invitedAt: Instant,
    invitedByName: Text(200).nullable(),
    remindedAt: Instant.nullable(),
    reminderCount: z.number().int(),
    answeredAt: Instant.nullable(),
    answerReason: Text(2000).nullable(),
    droppingOut: DroppingOutView.nullable(),
    participantCount: z.number().int(),
    version: z.number().int(),
  })
  .meta({ id: 'InvitationView' });
export type InvitationView = z.infer<typeof InvitationView>;

export const InvitationList = z.object({ items: z.array(InvitationView) }).meta({ id: 'InvitationList' });
export type InvitationList = z.infer<typeof InvitationList>;

/** What whoever holds the link sees before answering: who invites, to which dates, until when; `offers` are the titles that are known already. */
export const InvitationByLink = z
  .object({
    id: InvitationId,
    initiativeName: Text(200),
    contactName: Text(200).nullable(),
    language: Language,
    regionName: Text(200),
    roundName: Text(200),
    invitedByName: Text(200).nullable(),
    message: Text(4000).nullable(),
    state: InvitationState,
    answerBy: LocalDate.nullable(),
    answerable: z.boolean(),
    offers: z.array(Text(200)),
    dates: z.array(
      z.object({
        id: WorkshopId,
        position: z.number().int(),
        title: z.object({ de: Text(200), en: Text(200).optional() }),
        date: LocalDate,
        startsAt: LocalTime,
        endsAt: LocalTime,
        timeZone: Text(64),
        placeName: Text(200).nullable(),
        online: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'InvitationByLink' });
export type InvitationByLink = z.infer<typeof InvitationByLink>;

const NewInitiative = z.strictObject({ name: Name(), place: Name(), contact: Contact });

const namesOneInitiative = (invitation: { initiativeId?: unknown; new?: unknown }): boolean =>
  (invitation.initiativeId === undefined) !== (invitation.new === undefined);

/** Invites an initiative that Kaskade knows, or a new one with its contact: exactly one of both. */
export const InviteInitiative = z
  .strictObject({
    initiativeId: InitiativeId.optional(),
    new: NewInitiative.optional(),
    message: Paragraphs().optional(),
    answerBy: LocalDate.optional(),
  })
  .refine(namesOneInitiative, { path: ['initiativeId'], params: { rule: 'required' } })
  .meta({ id: 'InviteInitiative' });
export type InviteInitiative = z.infer<typeof InviteInitiative>;

export const InvitationAnswer = z.enum(['accept', 'decline']);
export type InvitationAnswer = z.infer<typeof InvitationAnswer>;

export const AnswerInvitation = z
  .strictObject({ answer: InvitationAnswer, reason: Paragraphs(2000).optional() })
  .meta({ id: 'AnswerInvitation' });
export type AnswerInvitation = z.infer<typeof AnswerInvitation>;

/** How many people and offers an answer can name at most; more are added signed in. */
const mostNamedInAnswer = 20;

/** The answer by the link of the letter; whoever accepts can name at once who comes and which offers they bring. */
export const AnswerByLink = z
  .strictObject({
    answer: InvitationAnswer,
    reason: Paragraphs(2000).optional(),
    people: z.array(AddParticipant).max(mostNamedInAnswer).optional(),
    offers: z
      .array(z.strictObject({ title: Name() }))
      .max(mostNamedInAnswer)
      .optional(),
  })
  .meta({ id: 'AnswerByLink' });
export type AnswerByLink = z.infer<typeof AnswerByLink>;

export const RemindInitiative = z.strictObject({ message: Paragraphs().optional() }).meta({ id: 'RemindInitiative' });
export type RemindInitiative = z.infer<typeof RemindInitiative>;

/** The initiative takes part no longer; `afterPosition` 0 says that it left before the first workshop. */
export const DropOut = z
  .strictObject({ afterPosition: z.number().int().min(0).max(12), reason: Paragraphs(2000, 3) })
  .meta({ id: 'DropOut' });
export type DropOut = z.infer<typeof DropOut>;

export const InvitationParams = z.strictObject({ id: InvitationId });
export type InvitationParams = z.infer<typeof InvitationParams>;

export const InvitationLinkParams = z.strictObject({ token: LinkToken });
export type InvitationLinkParams = z.infer<typeof InvitationLinkParams>;

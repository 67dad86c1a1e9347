import { z } from 'zod';

/*
 * A branded id is a UUID that only its own schema makes, so that `enrol(roundId, personId)` cannot be called the wrong way round.
 * Ids are UUIDv7 made by the API (`platform/ids.ts`); clients make one only for an attendance claim.
 */

export const PersonId = z.uuid().brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

export const AccountId = z.uuid().brand<'AccountId'>();
export type AccountId = z.infer<typeof AccountId>;

export const ProgrammeId = z.uuid().brand<'ProgrammeId'>();
export type ProgrammeId = z.infer<typeof ProgrammeId>;

export const RegionId = z.uuid().brand<'RegionId'>();
export type RegionId = z.infer<typeof RegionId>;

export const RoundId = z.uuid().brand<'RoundId'>();
export type RoundId = z.infer<typeof RoundId>;

export const TrainingSessionId = z.uuid().brand<'TrainingSessionId'>();
export type TrainingSessionId = z.infer<typeof TrainingSessionId>;

export const ParticipationId = z.uuid().brand<'ParticipationId'>();
export type ParticipationId = z.infer<typeof ParticipationId>;

export const ApplicationId = z.uuid().brand<'ApplicationId'>();
export type ApplicationId = z.infer<typeof ApplicationId>;

export const InitiativeId = z.uuid().brand<'InitiativeId'>();
export type InitiativeId = z.infer<typeof InitiativeId>;

export const OfferId = z.uuid().brand<'OfferId'>();
export type OfferId = z.infer<typeof OfferId>;

export const ParticipantId = z.uuid().brand<'ParticipantId'>();
export type ParticipantId = z.infer<typeof ParticipantId>;

export const SequenceId = z.uuid().brand<'SequenceId'>();
export type SequenceId = z.infer<typeof SequenceId>;

export const WorkshopId = z.uuid().brand<'WorkshopId'>();
export type WorkshopId = z.infer<typeof WorkshopId>;

export const InvitationId = z.uuid().brand<'InvitationId'>();
export type InvitationId = z.infer<typeof InvitationId>;

export const RegistrationId = z.uuid().brand<'RegistrationId'>();
export type RegistrationId = z.infer<typeof RegistrationId>;

export const ClaimId = z.uuid().brand<'ClaimId'>();
export type ClaimId = z.infer<typeof ClaimId>;

export const MaterialId = z.uuid().brand<'MaterialId'>();
export type MaterialId = z.infer<typeof MaterialId>;

export const MaterialVersionId = z.uuid().brand<'MaterialVersionId'>();
export type MaterialVersionId = z.infer<typeof MaterialVersionId>;

export const FileId = z.uuid().brand<'FileId'>();
export type FileId = z.infer<typeof FileId>;

export const MailId = z.uuid().brand<'MailId'>();
export type MailId = z.infer<typeof MailId>;

export const JournalEntryId = z.uuid().brand<'JournalEntryId'>();
export type JournalEntryId = z.infer<typeof JournalEntryId>;

export const RoleAssignmentId = z.uuid().brand<'RoleAssignmentId'>();
export type RoleAssignmentId = z.infer<typeof RoleAssignmentId>;

export {
  AccountId,
  ApplicationId,
  ClaimId,
  FileId,
  InitiativeId,
  InvitationId,
  JournalEntryId,
  MailId,
  MaterialId,
  MaterialVersionId,
  OfferId,
  ParticipantId,
  ParticipationId,
  PersonId,
  ProgrammeId,
  RegionId,
  RegistrationId,
  RoleAssignmentId,
  RoundId,
  SequenceId,
  TrainingSessionId,
  WorkshopId,
} from './ids';
export { compact, given, type Given } from './lists';
export { defaultPageSize, pageOf, PageQuery, type Page } from './paging';
export { EmailAddress, inLanguage, isStorable, Language, Name, Paragraphs, Text, Translated, WebAddress, type Bilingual } from './texts';
export { defaultTimeZone, Instant, LocalDate, LocalTime, TimeZone, type WallClock } from './time';

import { ApplicationEntity } from '../../applications/application.entity';
import { AttendanceClaimEntity } from '../../attendance/attendance-claim.entity';
import { AccountEntity, PersonEntity, RoleAssignmentEntity, SignInLinkEntity } from '../../identity/identity.entities';
import {
  InitiativeEntity,
  InvitationEntity,
  InvitationLinkEntity,
  OfferEntity,
  ParticipantEntity,
} from '../../initiatives/initiative.entities';
import { FeedbackAnswerEntity, FeedbackEntity, FeedbackRequestEntity } from '../../feedback/feedback.entities';
import { JournalEntryEntity } from '../../journal/journal-entry.entity';
import { MaterialEntity, MaterialVersionEntity } from '../../materials/material.entities';
import { RegistrationEntity } from '../../registration/registration.entity';
import { RegionEntity } from '../../regions/region.entity';
import {
  ParticipationEntity,
  ProgrammeEntity,
  RoundEntity,
  RoundTransitionEntity,
  SequenceEntity,
  TrainingSessionEntity,
} from '../../rounds/round.entities';
import { PostponementEntity, SchoolHolidayEntity, WorkshopEntity } from '../../workshops/workshop.entities';
import { FileEntity } from '../files/file.entity';
import { MailEntity } from '../mail/mail.entity';

/** Every entity, for the connection. Platform knows them only here. */
export const entities = [
  JournalEntryEntity,
  MailEntity,
  FileEntity,
  PersonEntity,
  AccountEntity,
  SignInLinkEntity,
  RoleAssignmentEntity,
  RegionEntity,
  ProgrammeEntity,
  RoundEntity,
  RoundTransitionEntity,
  TrainingSessionEntity,
  ParticipationEntity,
  SequenceEntity,
  ApplicationEntity,
  InitiativeEntity,
  OfferEntity,
  ParticipantEntity,
  InvitationEntity,
  InvitationLinkEntity,
  WorkshopEntity,
  PostponementEntity,
  SchoolHolidayEntity,
  MaterialEntity,
  MaterialVersionEntity,
  RegistrationEntity,
  AttendanceClaimEntity,
  FeedbackEntity,
  FeedbackRequestEntity,
  FeedbackAnswerEntity,
];

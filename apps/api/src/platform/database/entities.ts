import { ApplicationEntity } from '../../applications/application.entity';
import { AccountEntity, PersonEntity, RoleAssignmentEntity, SignInLinkEntity } from '../../identity/identity.entities';
import { JournalEntryEntity } from '../../journal/journal-entry.entity';
import { RegionEntity } from '../../regions/region.entity';
import { ParticipationEntity, ProgrammeEntity, RoundEntity, RoundTransitionEntity, SequenceEntity, TrainingSessionEntity } from '../../rounds/round.entities';
import { MailEntity } from '../mail/mail.entity';

/** Every entity, for the connection. Platform knows them only here. */
export const entities = [
  JournalEntryEntity,
  MailEntity,
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
];

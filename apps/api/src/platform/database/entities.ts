import { ApplicationEntity } from '../../applications/application.entity';
import { AccountEntity, PersonEntity, RoleAssignmentEntity, SignInLinkEntity } from '../../identity/identity.entities';
import { JournalEntryEntity } from '../../journal/journal-entry.entity';
import { MaterialEntity, MaterialVersionEntity } from '../../materials/material.entities';
import { RegionEntity } from '../../regions/region.entity';
import { ParticipationEntity, ProgrammeEntity, RoundEntity, RoundTransitionEntity, SequenceEntity, TrainingSessionEntity } from '../../rounds/round.entities';
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
  MaterialEntity,
  MaterialVersionEntity,
];

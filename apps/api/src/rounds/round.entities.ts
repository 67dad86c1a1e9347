import type {
  Curriculum,
  DatePrecision,
  LocalDate,
  LocalTime,
  ParticipationId,
  ParticipationState,
  PersonId,
  ProgrammeId,
  RegionId,
  RoundId,
  RoundState,
  SequenceId,
  TrainingSessionId,
  TrainingSessionKind,
  Translated,
} from '@kaskade/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('programmes')
export class ProgrammeEntity {
  @PrimaryColumn('uuid') id!: ProgrammeId;
  @Column('jsonb') name!: Translated;
  @Column('text', { default: 'Europe/Berlin' }) timeZone!: string;
  @Column('jsonb') curriculum!: Curriculum;
  @Column('timestamptz') createdAt!: string;
}

@Entity('rounds')
export class RoundEntity {
  @PrimaryColumn('uuid') id!: RoundId;
  @Column('uuid') programmeId!: ProgrammeId;
  @Column('text') name!: string;
  @Column('int', { nullable: true }) ordinal!: number | null;
  @Column('text') state!: RoundState;
  @Column('boolean', { default: false }) demo!: boolean;
  @Column('int', { nullable: true }) places!: number | null;
  @Column('date', { nullable: true }) callOpensOn!: LocalDate | null;
  @Column('date', { nullable: true }) callClosesOn!: LocalDate | null;
  @Column('text', { default: 'day' }) callPrecision!: DatePrecision;
  @Column('date', { nullable: true }) regionalPhaseFrom!: LocalDate | null;
  @Column('date', { nullable: true }) regionalPhaseUntil!: LocalDate | null;
  @Column('text', { default: 'day' }) regionalPhasePrecision!: DatePrecision;
  @Column('date', { nullable: true }) startsOn!: LocalDate | null;
  @Column('text', { default: 'day' }) startsOnPrecision!: DatePrecision;
  @Column('date', { nullable: true }) endsOn!: LocalDate | null;
  @Column('text', { default: 'day' }) endsOnPrecision!: DatePrecision;
  @Column('text') timeZone!: string;
  @Column('jsonb') curriculum!: Curriculum;
  @Column('int', { nullable: true }) publishedRegionCount!: number | null;
  @Column('int', { nullable: true }) publishedInitiativeCount!: number | null;
  @Column('int', { nullable: true }) publishedCoordinatorCount!: number | null;
  @Column('text', { nullable: true }) sourceUrl!: string | null;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: string;
}

@Entity('round_transitions')
export class RoundTransitionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') roundId!: RoundId;
  @Column('text', { nullable: true }) fromState!: RoundState | null;
  @Column('text') toState!: RoundState;
  @Column('timestamptz') at!: string;
  @Column('uuid', { nullable: true }) byPerson!: PersonId | null;
  @Column('text', { nullable: true }) reason!: string | null;
}

@Entity('training_sessions')
export class TrainingSessionEntity {
  @PrimaryColumn('uuid') id!: TrainingSessionId;
  @Column('uuid') roundId!: RoundId;
  @Column('text') kind!: TrainingSessionKind;
  @Column('jsonb') title!: Translated;
  @Column('date') startsOn!: LocalDate;
  @Column('date') endsOn!: LocalDate;
  @Column('time', { nullable: true }) startsAt!: LocalTime | null;
  @Column('time', { nullable: true }) endsAt!: LocalTime | null;
  @Column('text') timeZone!: string;
  @Column('text', { default: 'day' }) precision!: DatePrecision;
  @Column('text', { nullable: true }) mode!: 'in_person' | 'online' | 'hybrid' | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { nullable: true }) link!: string | null;
  @Column('text', { nullable: true }) sourceUrl!: string | null;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: string;
}

@Entity('participations')
export class ParticipationEntity {
  @PrimaryColumn('uuid') id!: ParticipationId;
  @Column('uuid') roundId!: RoundId;
  @Column('uuid', { nullable: true }) regionId!: RegionId | null;
  @Column('text', { nullable: true }) publishedName!: string | null;
  @Column('text', { nullable: true }) publishedState!: string | null;
  @Column('text', { nullable: true }) publishedCity!: string | null;
  @Column('text') state!: ParticipationState;
  @Column('date', { nullable: true }) acceptedOn!: LocalDate | null;
  @Column('date', { nullable: true }) inTrainingOn!: LocalDate | null;
  @Column('date', { nullable: true }) runningOn!: LocalDate | null;
  @Column('date', { nullable: true }) completedOn!: LocalDate | null;
  @Column('date', { nullable: true }) withdrawnOn!: LocalDate | null;
  @Column('text', { nullable: true }) withdrawalReason!: string | null;
  @Column('text', { nullable: true }) sourceUrl!: string | null;
  @Column('timestamptz') createdAt!: string;
}

/** Where the workshops of a region in a round belong; its counters are kept by the capabilities that change what they count. */
@Entity('sequences')
export class SequenceEntity {
  @PrimaryColumn('uuid') id!: SequenceId;
  @Column('uuid') roundId!: RoundId;
  @Column('uuid') regionId!: RegionId;
  @Column('int', { default: 0 }) planned!: number;
  @Column('int', { default: 0 }) published!: number;
  @Column('int', { default: 0 }) held!: number;
  @Column('int', { default: 0 }) documented!: number;
  @Column('int', { default: 0 }) initiativesInvited!: number;
  @Column('int', { default: 0 }) initiativesDeclined!: number;
  @Column('int', { default: 0 }) initiativesRegistered!: number;
  @Column('int', { default: 0 }) initiativesActive!: number;
  @Column('int', { default: 0 }) initiativesCompleted!: number;
  @Column('int', { default: 0 }) initiativesDroppedOut!: number;
  @Column('int', { default: 0 }) registered!: number;
  @Column('int', { default: 0 }) waiting!: number;
  @Column('int', { default: 0 }) present!: number;
  @Column('int', { default: 0 }) late!: number;
  @Column('int', { default: 0 }) excused!: number;
  @Column('int', { default: 0 }) absent!: number;
  @Column('int', { default: 0 }) undecided!: number;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: string;
}

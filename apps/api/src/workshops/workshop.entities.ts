import type {
  DeliveryMode,
  FederalState,
  LocalDate,
  LocalTime,
  PersonId,
  RegionId,
  RoundId,
  SequenceId,
  Translated,
  WorkshopId,
  WorkshopState,
} from '@kaskade/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One date of a sequence; its seat counters are kept by the capabilities that change what they count. */
@Entity('workshops')
export class WorkshopEntity {
  @PrimaryColumn('uuid') id!: WorkshopId;
  @Column('uuid') sequenceId!: SequenceId;
  @Column('uuid') roundId!: RoundId;
  @Column('uuid') regionId!: RegionId;
  @Column('int') position!: number;
  @Column('jsonb') title!: Translated;
  @Column('date') date!: LocalDate;
  @Column('time') startsAt!: LocalTime;
  @Column('time') endsAt!: LocalTime;
  @Column('text') timeZone!: string;
  @Column('timestamptz') begins!: string;
  @Column('timestamptz') ends!: string;
  @Column('text') mode!: DeliveryMode;
  @Column('text', { nullable: true }) placeName!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { nullable: true }) link!: string | null;
  @Column('int') capacity!: number;
  @Column('text') state!: WorkshopState;
  @Column('int', { default: 0 }) registered!: number;
  @Column('int', { default: 0 }) waiting!: number;
  @Column('int', { default: 0 }) present!: number;
  @Column('int', { default: 0 }) late!: number;
  @Column('int', { default: 0 }) excused!: number;
  @Column('int', { default: 0 }) absent!: number;
  @Column('int', { default: 0 }) undecided!: number;
  @Column('text', { nullable: true }) minutes!: string | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: string | null;
  @Column('timestamptz', { nullable: true }) heldAt!: string | null;
  @Column('timestamptz', { nullable: true }) documentedAt!: string | null;
  @Column('timestamptz', { nullable: true }) cancelledAt!: string | null;
  @Column('text', { nullable: true }) cancellationReason!: string | null;
  @Column('int', { default: 0 }) calendarSequence!: number;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: string;
}

/** An earlier date of a workshop, kept when it is moved. */
@Entity('workshop_postponements')
export class PostponementEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') workshopId!: WorkshopId;
  @Column('date') fromDate!: LocalDate;
  @Column('time') fromStartsAt!: LocalTime;
  @Column('time') fromEndsAt!: LocalTime;
  @Column('date') toDate!: LocalDate;
  @Column('time') toStartsAt!: LocalTime;
  @Column('time') toEndsAt!: LocalTime;
  @Column('text') reason!: string;
  @Column('timestamptz') at!: string;
  @Column('uuid', { nullable: true }) byPerson!: PersonId | null;
}

/** School holidays of a federal state, first and last day included. */
@Entity('school_holidays')
export class SchoolHolidayEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') state!: FederalState;
  @Column('text') name!: string;
  @Column('date') firstDay!: LocalDate;
  @Column('date') lastDay!: LocalDate;
  @Column('text') source!: string;
}

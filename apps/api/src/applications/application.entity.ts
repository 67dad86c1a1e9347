import type { ApplicationId, ApplicationState, PersonId, RegionId, RoundId } from '@kaskade/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('applications')
export class ApplicationEntity {
  @PrimaryColumn('uuid') id!: ApplicationId;
  @Column('uuid') roundId!: RoundId;
  @Column('uuid') regionId!: RegionId;
  @Column('text') state!: ApplicationState;
  @Column('text', { default: '' }) motivation!: string;
  @Column('int', { nullable: true }) expectedInitiatives!: number | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: string | null;
  @Column('uuid', { nullable: true }) submittedBy!: PersonId | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: string | null;
  @Column('uuid', { nullable: true }) decidedBy!: PersonId | null;
  @Column('text', { nullable: true }) decisionMessage!: string | null;
  @Column('timestamptz', { nullable: true }) waitingSince!: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: string | null;
  @Column('text', { nullable: true }) withdrawalReason!: string | null;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: string;
}

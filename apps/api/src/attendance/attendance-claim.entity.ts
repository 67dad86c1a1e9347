import type { ClaimChannel, ClaimId, DecidedPresence, PersonId, RegistrationId, WorkshopId } from '@kaskade/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('attendance_claims')
export class AttendanceClaimEntity {
  @PrimaryColumn('uuid') id!: ClaimId;
  @Column('uuid') registrationId!: RegistrationId;
  @Column('uuid') workshopId!: WorkshopId;
  @Column('text', { nullable: true }) presence!: DecidedPresence | null;
  @Column('uuid', { nullable: true }) withdraws!: ClaimId | null;
  @Column('text') channel!: ClaimChannel;
  @Column('text') device!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') claimedAt!: string;
  @Column('timestamptz') receivedAt!: string;
  @Column('uuid', { nullable: true }) byPerson!: PersonId | null;
}

import type {
  ClaimId,
  InitiativeId,
  ParticipantId,
  PersonId,
  Presence,
  RegistrationId,
  RegistrationState,
  WorkshopId,
} from '@kaskade/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('registrations')
export class RegistrationEntity {
  @PrimaryColumn('uuid') id!: RegistrationId;
  @Column('uuid') workshopId!: WorkshopId;
  @Column('uuid') participantId!: ParticipantId;
  @Column('uuid') initiativeId!: InitiativeId;
  @Column('text') state!: RegistrationState;
  @Column('text', { default: 'expected' }) presence!: Presence;
  @Column('uuid', { nullable: true }) claimId!: ClaimId | null;
  @Column('boolean', { default: false }) walkIn!: boolean;
  @Column('text', { nullable: true }) admitReason!: string | null;
  @Column('timestamptz') registeredAt!: string;
  @Column('uuid', { nullable: true }) registeredBy!: PersonId | null;
  @Column('timestamptz', { nullable: true }) seatedAt!: string | null;
  @Column('timestamptz', { nullable: true }) cancelledAt!: string | null;
  @Column('text', { nullable: true }) cancellationReason!: string | null;
  @Column('int', { default: 1 }) version!: number;
}

import type {
  FederalState,
  InitiativeId,
  InvitationId,
  InvitationState,
  LocalDate,
  OfferId,
  ParticipantId,
  PersonId,
  RegionId,
  SequenceId,
} from '@kaskade/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('initiatives')
export class InitiativeEntity {
  @PrimaryColumn('uuid') id!: InitiativeId;
  @Column('text') name!: string;
  @Column('text') place!: string;
  @Column('text', { nullable: true }) state!: FederalState | null;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('text', { nullable: true }) about!: string | null;
  @Column('uuid') regionId!: RegionId;
  @Column('uuid', { nullable: true }) contactPersonId!: PersonId | null;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: string;
}

@Entity('offers')
export class OfferEntity {
  @PrimaryColumn('uuid') id!: OfferId;
  @Column('uuid') initiativeId!: InitiativeId;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text', { nullable: true }) audience!: string | null;
  @Column('int', { nullable: true }) ageFrom!: number | null;
  @Column('int', { nullable: true }) ageTo!: number | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: string | null;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: string;
}

@Entity('participants')
export class ParticipantEntity {
  @PrimaryColumn('uuid') id!: ParticipantId;
  @Column('uuid') initiativeId!: InitiativeId;
  @Column('text') givenName!: string;
  @Column('text') familyName!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: string;
}

@Entity('invitations')
export class InvitationEntity {
  @PrimaryColumn('uuid') id!: InvitationId;
  @Column('uuid') sequenceId!: SequenceId;
  @Column('uuid') initiativeId!: InitiativeId;
  @Column('text') state!: InvitationState;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('date', { nullable: true }) answerBy!: LocalDate | null;
  @Column('timestamptz') invitedAt!: string;
  @Column('uuid', { nullable: true }) invitedBy!: PersonId | null;
  @Column('timestamptz', { nullable: true }) remindedAt!: string | null;
  @Column('int', { default: 0 }) reminderCount!: number;
  @Column('timestamptz', { nullable: true }) answeredAt!: string | null;
  @Column('text', { nullable: true }) answerReason!: string | null;
  @Column('int', { nullable: true }) droppedOutAfter!: number | null;
  @Column('date', { nullable: true }) droppedOutOn!: LocalDate | null;
  @Column('text', { nullable: true }) droppedOutReason!: string | null;
  @Column('int', { default: 1 }) version!: number;
}

/** A link to an invitation; each letter has its own, and all of them lead to the same. */
@Entity('invitation_links')
export class InvitationLinkEntity {
  @PrimaryColumn('text') tokenHash!: string;
  @Column('uuid') invitationId!: InvitationId;
  @Column('timestamptz') createdAt!: string;
}

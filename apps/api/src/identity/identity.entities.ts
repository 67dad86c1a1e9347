import type { InitiativeId, Language, LocalDate, PersonId, RegionId, Role } from '@kaskade/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('persons')
export class PersonEntity {
  @PrimaryColumn('uuid') id!: PersonId;
  @Column('text') givenName!: string;
  @Column('text') familyName!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { default: 'de' }) language!: Language;
  @Column('boolean', { default: false }) demo!: boolean;
  @Column('timestamptz', { nullable: true }) invitedAt!: string | null;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: string;
}

@Entity('accounts')
export class AccountEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: PersonId;
  @Column('text', { nullable: true }) passwordHash!: string | null;
  @Column('timestamptz', { nullable: true }) lastSignInAt!: string | null;
  @Column('timestamptz', { nullable: true }) previousSignInAt!: string | null;
  @Column('timestamptz', { nullable: true }) disabledAt!: string | null;
  @Column('timestamptz') createdAt!: string;
}

@Entity('sign_in_links')
export class SignInLinkEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: PersonId;
  @Column('text') purpose!: 'invitation' | 'sign_in';
  @Column('text') tokenHash!: string;
  @Column('timestamptz') createdAt!: string;
  @Column('timestamptz') expiresAt!: string;
  @Column('timestamptz', { nullable: true }) usedAt!: string | null;
}

@Entity('role_assignments')
export class RoleAssignmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: PersonId;
  @Column('text') role!: Role;
  @Column('uuid', { nullable: true }) regionId!: RegionId | null;
  @Column('uuid', { nullable: true }) initiativeId!: InitiativeId | null;
  @Column('date') validFrom!: LocalDate;
  @Column('date', { nullable: true }) validUntil!: LocalDate | null;
  @Column('uuid', { nullable: true }) assignedBy!: PersonId | null;
  @Column('timestamptz') createdAt!: string;
}

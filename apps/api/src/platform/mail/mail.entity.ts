import type { Language, MailId, MailState, PersonId, RegionId, RoundId } from '@kaskade/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mails')
export class MailEntity {
  @PrimaryColumn('uuid') id!: MailId;
  @Column('uuid', { nullable: true }) personId!: PersonId | null;
  @Column('uuid', { nullable: true }) roundId!: RoundId | null;
  @Column('uuid', { nullable: true }) regionId!: RegionId | null;
  @Column('text') toAddress!: string;
  @Column('text') toName!: string;
  @Column('text') language!: Language;
  @Column('text') template!: string;
  @Column('text') subject!: string;
  @Column('text') bodyText!: string;
  @Column('text') bodyHtml!: string;
  @Column('text', { nullable: true }) calendar!: string | null;
  @Column('text', { nullable: true }) calendarMethod!: string | null;
  @Column('text') state!: MailState;
  @Column('int', { default: 0 }) attempts!: number;
  @Column('text', { nullable: true }) lastError!: string | null;
  @Column('timestamptz') createdAt!: string;
  @Column('timestamptz', { nullable: true }) sentAt!: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('journal')
export class JournalEntryEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('timestamptz') at!: string;
  @Column('text') what!: string;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('uuid', { nullable: true }) roundId!: string | null;
  @Column('uuid', { nullable: true }) regionId!: string | null;
  @Column('uuid', { nullable: true }) initiativeId!: string | null;
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('jsonb', { default: {} }) facts!: Record<string, string | number | boolean | null>;
}

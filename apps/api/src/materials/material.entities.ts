import type {
  FileId,
  Instant,
  LocalDate,
  MaterialAudience,
  MaterialId,
  MaterialKind,
  MaterialLanguage,
  MaterialRelease,
  MaterialStage,
  MaterialVersionId,
  PersonId,
  RegionId,
  RoundId,
  TrainingSessionKind,
  Translated,
} from '@kaskade/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('materials')
export class MaterialEntity {
  @PrimaryColumn('uuid') id!: MaterialId;
  @Column('uuid', { nullable: true }) regionId!: RegionId | null;
  @Column('uuid', { nullable: true }) roundId!: RoundId | null;
  @Column('jsonb') title!: Translated;
  @Column('jsonb', { nullable: true }) description!: Translated | null;
  @Column('text') kind!: MaterialKind;
  @Column('text') language!: MaterialLanguage;
  @Column('text') audience!: MaterialAudience;
  @Column('text') stage!: MaterialStage['kind'];
  @Column('text', { nullable: true }) stageTrainingKind!: TrainingSessionKind | null;
  @Column('int', { nullable: true }) stagePosition!: number | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Instant | null;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Instant;
  @Column('uuid', { nullable: true }) createdBy!: PersonId | null;
}

@Entity('material_versions')
export class MaterialVersionEntity {
  @PrimaryColumn('uuid') id!: MaterialVersionId;
  @Column('uuid') materialId!: MaterialId;
  @Column('int') number!: number;
  @Column('uuid', { nullable: true }) fileId!: FileId | null;
  @Column('text', { nullable: true }) link!: string | null;
  @Column('text') release!: MaterialRelease['kind'];
  @Column('date', { nullable: true }) releaseOn!: LocalDate | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz') createdAt!: Instant;
  @Column('uuid', { nullable: true }) createdBy!: PersonId | null;
}

import type { FileId, PersonId } from '@kaskade/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('files')
export class FileEntity {
  @PrimaryColumn('uuid') id!: FileId;
  @Column('text') sha256!: string;
  @Column('bigint') size!: number;
  @Column('text') contentType!: string;
  @Column('text') name!: string;
  @Column('timestamptz') createdAt!: string;
  @Column('uuid') createdBy!: PersonId;
}

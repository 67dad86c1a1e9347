import type { Country, FederalState, RegionId, RegionKind } from '@kaskade/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('regions')
export class RegionEntity {
  @PrimaryColumn('uuid') id!: RegionId;
  @Column('text') name!: string;
  @Column('text') kind!: RegionKind;
  @Column('text', { default: 'DE' }) country!: Country;
  @Column('text', { nullable: true }) state!: FederalState | null;
  @Column('text', { array: true, default: [] }) states!: FederalState[];
  @Column('text', { nullable: true }) city!: string | null;
  @Column('text', { nullable: true }) host!: string | null;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('text', { nullable: true }) sourceUrl!: string | null;
  @Column('text', { nullable: true }) about!: string | null;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: string;
}

import type {
  EditMaterial,
  Given,
  Instant,
  LocalDate,
  MaterialId,
  MaterialQuery,
  MaterialRelease,
  MaterialStage,
  MaterialSummary,
  MaterialVersionId,
  MaterialVersionView,
  Page,
  RegionId,
  RoundId,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, type Db, type Tx } from '../platform/database/database';
import { entriesOf, pageOf, type Condition, type Listing } from '../platform/database/listing';
import { filteredBy } from '../platform/database/scope';
import { MaterialEntity, MaterialVersionEntity } from './material.entities';
import { releasedTo, type Onlooker } from './released-to';

const stage = `jsonb_strip_nulls(jsonb_build_object('kind', m.stage, 'trainingKind', m.stage_training_kind, 'position', m.stage_position))`;

const release = `jsonb_strip_nulls(jsonb_build_object('kind', v.release, 'on', v.release_on))`;

const version = `json_build_object('id', v.id, 'materialId', v.material_id, 'number', v.number, 'link', v.link, 'release', ${release}, 'note', v.note,
  'file', case when f.id is not null then json_build_object('id', f.id, 'name', f.name, 'size', f.size, 'contentType', f.content_type) end,
  'createdAt', v.created_at, 'createdByName', p.given_name || ' ' || p.family_name)`;

const from = `materials m join material_versions v on v.material_id = m.id left join files f on f.id = v.file_id left join persons p on p.id = v.created_by
  left join regions r on r.id = m.region_id left join rounds o on o.id = m.round_id`;

const materials: Listing<'title'> = {
  entry: `json_build_object('id', m.id, 'materialId', m.id, 'regionId', m.region_id, 'regionName', r.name, 'roundId', m.round_id, 'roundName', o.name,
    'title', m.title, 'description', m.description, 'kind', m.kind, 'language', m.language, 'audience', m.audience, 'stage', ${stage},
    'current', ${version}, 'archivedAt', m.archived_at, 'version', m.version)`,
  from,
  searchedText: `coalesce(m.title ->> 'de', '') || ' ' || coalesce(m.title ->> 'en', '') || ' ' || coalesce(m.description ->> 'de', '') || ' ' || coalesce(m.description ->> 'en', '') || ' ' || coalesce(r.name, '')`,
  sorts: { title: { columns: [`m.title ->> 'de'`, 'm.id'] } },
};

const versions: Listing<'newest'> = {
  entry: version,
  from,
  searchedText: `m.title ->> 'de'`,
  sorts: { newest: { columns: ['v.number', 'v.id'], descending: true } },
};

const mostVersions = 200;

/** A material as its row and its newest visible version tell it; whether the person asking may change it is added by the service. */
export type StoredMaterial = Omit<MaterialSummary, 'editable'>;

/** A material under lock, with how its newest version is released. */
export interface LockedMaterial {
  readonly id: MaterialId;
  readonly regionId: RegionId | null;
  readonly roundId: RoundId | null;
  readonly stage: MaterialStage;
  readonly archivedAt: Instant | null;
  readonly newest: { readonly id: MaterialVersionId; readonly number: number; readonly release: MaterialRelease };
  readonly version: number;
}

/** Questions about materials. Each is asked by somebody, on a day, and answers only with what that person may see (rule D19). */
@Injectable()
export class MaterialsRepository {
  page(db: Db, onlooker: Onlooker, today: LocalDate, query: MaterialQuery): Promise<Page<StoredMaterial>> {
    return pageOf(db, materials, [...newestSeen(onlooker, today), ...filters(query)], { ...query, sort: 'title' });
  }

  all(db: Db, onlooker: Onlooker, today: LocalDate, query: MaterialQuery): AsyncGenerator<StoredMaterial> {
    return entriesOf(db, materials, [...newestSeen(onlooker, today), ...filters(query)], { ...query, sort: 'title' });
  }

  async byId(db: Db, onlooker: Onlooker, today: LocalDate, id: MaterialId): Promise<StoredMaterial | null> {
    const { items } = await pageOf<StoredMaterial, 'title'>(
      db,
      materials,
      [...newestSeen(onlooker, today), { sql: 'm.id = ?', values: [id] }],
      { limit: 1, sort: 'title' },
    );
    return items[0] ?? null;
  }

  /** The versions that this person may see, the newest first. */
  async versionsOf(db: Db, onlooker: Onlooker, today: LocalDate, id: MaterialId): Promise<MaterialVersionView[]> {
    const { items } = await pageOf<MaterialVersionView, 'newest'>(
      db,
      versions,
      [releasedTo(onlooker, 'v', today), { sql: 'm.id = ?', values: [id] }],
      { limit: mostVersions, sort: 'newest' },
    );
    return items;
  }

  /** One version, if this person may see it. */
  async versionById(db: Db, onlooker: Onlooker, today: LocalDate, id: MaterialVersionId): Promise<MaterialVersionView | null> {
    const { items } = await pageOf<MaterialVersionView, 'newest'>(
      db,
      versions,
      [releasedTo(onlooker, 'v', today), { sql: 'v.id = ?', values: [id] }],
      { limit: 1, sort: 'newest' },
    );
    return items[0] ?? null;
  }

  async locked(tx: Tx, id: MaterialId): Promise<LockedMaterial | null> {
    if (!(await rowOf(tx, 'select id from materials where id = $1 for update', [id]))) return null;
    return rowOf(
      tx,
      `select m.id, m.region_id as "regionId", m.round_id as "roundId", ${stage} as stage, m.archived_at as "archivedAt", m.version, json_build_object('id', v.id, 'number', v.number, 'release', ${release}) as newest
         from materials m join material_versions v on v.material_id = m.id where m.id = $1 order by v.number desc limit 1`,
      [id],
    );
  }

  async add(
    tx: Tx,
    material: Omit<MaterialEntity, 'version' | 'archivedAt' | 'stage' | 'stageTrainingKind' | 'stagePosition'> & { stage: MaterialStage },
  ): Promise<void> {
    await tx.insert(MaterialEntity, { ...material, ...stageColumns(material.stage) });
  }

  async addVersion(tx: Tx, added: Omit<MaterialVersionEntity, 'release' | 'releaseOn'> & { release: MaterialRelease }): Promise<void> {
    await tx.insert(MaterialVersionEntity, { ...added, ...releaseColumns(added.release) });
  }

  async change(tx: Tx, id: MaterialId, { stage: to, ...change }: Given<Omit<EditMaterial, 'release'>>): Promise<void> {
    await tx.update(MaterialEntity, { id }, { ...change, ...(to ? stageColumns(to) : {}), version: () => 'version + 1' });
  }

  async changeRelease(tx: Tx, id: MaterialVersionId, to: MaterialRelease): Promise<void> {
    await tx.update(MaterialVersionEntity, { id }, releaseColumns(to));
  }

  async archive(tx: Tx, id: MaterialId, at: Instant): Promise<void> {
    await tx.update(MaterialEntity, { id }, { archivedAt: at, version: () => 'version + 1' });
  }
}

/** Of each material the newest version that may be seen; none where none may. */
function newestSeen(onlooker: Onlooker, today: LocalDate): Condition[] {
  const newer = releasedTo(onlooker, 'n', today);
  return [
    releasedTo(onlooker, 'v', today),
    {
      sql: `not exists (select from material_versions n where n.material_id = m.id and n.number > v.number and (${newer.sql}))`,
      values: newer.values ?? [],
    },
  ];
}

const filters = (query: MaterialQuery): Condition[] => [
  ...filteredBy('m.kind = ?', query.kind),
  ...filteredBy(`m.language in (?, 'both')`, query.language),
  ...filteredBy('m.audience = ?', query.audience),
  ...filteredBy('m.stage = ?', query.stage),
  ...filteredBy('m.stage_position = ?', query.position),
  ...filteredBy('m.region_id = ?', query.regionId),
  ...filteredBy('m.round_id = ?', query.roundId),
];

const stageColumns = (to: MaterialStage) => ({
  stage: to.kind,
  stageTrainingKind: to.kind === 'training' ? (to.trainingKind ?? null) : null,
  stagePosition: to.kind === 'workshop' ? (to.position ?? null) : null,
});

const releaseColumns = (to: MaterialRelease) => ({ release: to.kind, releaseOn: to.kind === 'on_date' ? to.on : null });

import {
  defaultCurriculum,
  InitiativeId,
  InvitationState,
  isReleasedTo,
  MaterialAudience,
  MaterialId,
  MaterialVersionId,
  RegionId,
  RoundId,
  takesPart,
  WorkshopState,
  type LocalDate,
  type MaterialRelease,
  type MaterialStage,
  type ReleasedVersion,
  type ViewedSequence,
  type Viewer,
} from '@kaskade/shared';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { dataSourceFor } from '../platform/database/data-source';
import { rowsOf, type Db } from '../platform/database/database';
import { newId } from '../platform/ids';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { MaterialsRepository, type StoredMaterial } from './materials.repository';
import type { Onlooker } from './released-to';

const today: LocalDate = '2027-03-03';
const at = '2027-01-01T00:00:00Z';
const repository = new MaterialsRepository();

let testDatabase: TestDatabase;
let dataSource: DataSource;
let db: Db;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  dataSource = await dataSourceFor({ databaseUrl: testDatabase.url }).initialize();
  db = dataSource.manager;
});
afterAll(async () => {
  await dataSource.destroy();
  await testDatabase.drop();
});

interface MadeVersion extends ReleasedVersion {
  readonly id: MaterialVersionId;
  readonly materialId: MaterialId;
  readonly number: number;
}

interface MadeSequence extends ViewedSequence {
  readonly takingPart: readonly InitiativeId[];
}

const ids = <Id extends string>(count: number): Id[] => Array.from({ length: count }, () => newId<Id>());
const regions = ids<RegionId>(3);
const rounds = ids<RoundId>(2);
const initiatives = ids<InitiativeId>(4);

const stages = fc.oneof<fc.Arbitrary<MaterialStage>[]>(
  fc.constant({ kind: 'any' }),
  fc.constant({ kind: 'training' }),
  fc.constant({ kind: 'workshop' }),
  fc.integer({ min: 1, max: 3 }).map((position) => ({ kind: 'workshop', position })),
);
const releases = fc.oneof<fc.Arbitrary<MaterialRelease>[]>(
  fc.constant({ kind: 'at_once' }),
  fc.constantFrom<LocalDate>('2027-03-02', '2027-03-03', '2027-03-04').map((on) => ({ kind: 'on_date', on })),
  fc.constant({ kind: 'when_published' }),
  fc.constant({ kind: 'when_held' }),
);
const materials = fc.record({
  regionId: fc.option(fc.constantFrom(...regions)),
  roundId: fc.option(fc.constantFrom(...rounds)),
  audience: fc.constantFrom(...MaterialAudience.options),
  stage: stages,
  archived: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
  releases: fc.array(releases, { minLength: 1, maxLength: 3 }),
});
const sequences = fc.record({
  states: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(...WorkshopState.options)), { maxLength: 5 }),
  invitations: fc.array(fc.tuple(fc.constantFrom(...initiatives), fc.constantFrom(...InvitationState.options)), { maxLength: 4 }),
});
const onlookers = fc.record({ coordinates: fc.subarray(regions), belongsTo: fc.subarray(initiatives) });

describe('Whoever looks at the materials', () => {
  it('is shown exactly what the rule releases to them, for hundreds of materials in the eyes of dozens of people', async () => {
    const world = await inAWorld();
    const people: Onlooker[] = [
      { kind: 'everything' },
      ...fc.sample(onlookers, { numRuns: 25, seed: 7 }).map((person) => ({ kind: 'some' as const, ...person })),
    ];

    for (const person of people) {
      const seen = world.versions.filter((version) =>
        viewersFor(person, version, world.sequences).some((viewer) => isReleasedTo(version, viewer, today)),
      );

      const shown = await allOf(repository.all(db, person, today, { limit: 50 }));

      expect(shown.map(({ current }) => current.id).toSorted()).toEqual(
        newestOf(seen)
          .map(({ id }) => id)
          .toSorted(),
      );
      expect((await repository.page(db, person, today, { limit: 1 })).total).toBe(shown.length);
    }
  });

  it('finds a version by its id exactly where it is released to them', async () => {
    const world = await inAWorld();
    const questions = fc.sample(fc.tuple(fc.constantFrom(...world.versions), onlookers), { numRuns: 250, seed: 11 });

    for (const [version, who] of questions) {
      const person: Onlooker = { kind: 'some', ...who };
      const released = viewersFor(person, version, world.sequences).some((viewer) => isReleasedTo(version, viewer, today));

      expect((await repository.versionById(db, person, today, version.id)) !== null).toBe(released);
    }
  });
});

/** The same person in the terms of the rule; who is several things sees what any of them sees. */
function viewersFor(person: Onlooker, version: ReleasedVersion, all: readonly MadeSequence[]): Viewer[] {
  if (person.kind === 'everything') return [{ kind: 'author' }];
  const writes = version.regionId !== null && person.coordinates.includes(version.regionId);
  return [
    ...(writes ? [{ kind: 'author' } as const] : []),
    { kind: 'public', sequences: [] },
    ...(person.coordinates.length
      ? [{ kind: 'coordinators', sequences: all.filter(({ regionId }) => person.coordinates.includes(regionId)) } as const]
      : []),
    ...(person.belongsTo.length
      ? [
          {
            kind: 'initiatives',
            sequences: all.filter(({ takingPart }) => takingPart.some((id) => person.belongsTo.includes(id))),
          } as const,
        ]
      : []),
  ];
}

const newestOf = (versions: readonly MadeVersion[]): MadeVersion[] =>
  versions.filter((version) => !versions.some((other) => other.materialId === version.materialId && other.number > version.number));

async function allOf(entries: AsyncIterable<StoredMaterial>): Promise<StoredMaterial[]> {
  const list: StoredMaterial[] = [];
  for await (const entry of entries) list.push(entry);
  return list;
}

let world: Promise<{ versions: MadeVersion[]; sequences: MadeSequence[] }> | undefined;
const inAWorld = () => (world ??= makeWorld());

async function makeWorld(): Promise<{ versions: MadeVersion[]; sequences: MadeSequence[] }> {
  const programme = newId();
  await db.query('insert into programmes (id, name, curriculum, created_at) values ($1, $2, $3, $4)', [
    programme,
    { de: 'Programm' },
    defaultCurriculum,
    at,
  ]);
  for (const id of regions)
    await db.query(`insert into regions (id, name, kind, created_at) values ($1, $2, 'network', $3)`, [id, `Region ${id}`, at]);
  for (const id of rounds)
    await db.query(
      `insert into rounds (id, programme_id, name, state, time_zone, curriculum, created_at) values ($1, $2, $3, 'regional_phase', 'Europe/Berlin', $4, $5)`,
      [id, programme, `Runde ${id}`, defaultCurriculum, at],
    );
  for (const id of initiatives)
    await db.query(`insert into initiatives (id, name, place, region_id, created_at) values ($1, $2, 'Ort', $3, $4)`, [
      id,
      `Initiative ${id}`,
      regions[0],
      at,
    ]);
  const made = await makeSequences();
  return { sequences: made, versions: await makeMaterials() };
}

async function makeSequences(): Promise<MadeSequence[]> {
  const places = regions.flatMap((regionId) => rounds.map((roundId) => ({ regionId, roundId })));
  const made = fc.sample(sequences, { numRuns: places.length, seed: 3 });
  return Promise.all(
    places.map(async ({ regionId, roundId }, index) => {
      const { states = [], invitations = [] } = made[index] ?? {};
      const [workshops, invited] = [onePerPosition(states), new Map(invitations)];
      const id = newId();
      await db.query('insert into sequences (id, round_id, region_id, created_at) values ($1, $2, $3, $4)', [id, roundId, regionId, at]);
      for (const [position, state] of workshops) {
        await db.query(
          `insert into workshops (id, sequence_id, round_id, region_id, position, title, date, starts_at, ends_at, time_zone, begins, ends, mode, capacity, state, created_at)
           values ($1, $2, $3, $4, $5, '{"de": "Workshop"}', '2027-03-01', '09:00', '16:00', 'Europe/Berlin', '2027-03-01T08:00:00Z', '2027-03-01T15:00:00Z', 'online', 10, $6, $7)`,
          [newId(), id, roundId, regionId, position, state, at],
        );
      }
      for (const [initiative, state] of invited) {
        await db.query(
          `insert into invitations (id, sequence_id, initiative_id, state, invited_at, dropped_out_after) values ($1, $2, $3, $4, $5, 1)`,
          [newId(), id, initiative, state, at],
        );
      }
      return {
        regionId,
        roundId,
        workshops: workshops.map(([position, state]) => ({ position, state })),
        takingPart: [...invited].filter(([, state]) => takesPart(state)).map(([initiative]) => initiative),
      };
    }),
  );
}

/** The database allows one workshop per position that is not cancelled. */
const onePerPosition = (states: readonly [number, WorkshopState][]): [number, WorkshopState][] =>
  states.filter(
    ([position, state], index) =>
      state === 'cancelled' || !states.slice(0, index).some(([other, standing]) => other === position && standing !== 'cancelled'),
  );

async function makeMaterials(): Promise<MadeVersion[]> {
  const versions: MadeVersion[] = [];
  for (const { releases: released, ...material } of fc.sample(materials, { numRuns: 200, seed: 5 })) {
    const id = newId<MaterialId>();
    const { stage } = material;
    await db.query(
      `insert into materials (id, region_id, round_id, title, kind, language, audience, stage, stage_position, archived_at, created_at) values ($1, $2, $3, $4, 'handout', 'de', $5, $6, $7, $8, $9)`,
      [
        id,
        material.regionId,
        material.roundId,
        { de: `Material ${id}` },
        material.audience,
        stage.kind,
        stage.kind === 'workshop' ? stage.position : null,
        material.archived ? at : null,
        at,
      ],
    );
    for (const [index, release] of released.entries()) {
      const version = { ...material, release, id: newId<MaterialVersionId>(), materialId: id, number: index + 1 };
      await db.query(
        `insert into material_versions (id, material_id, number, link, release, release_on, created_at) values ($1, $2, $3, 'https://example.org/', $4, $5, $6)`,
        [version.id, id, version.number, release.kind, release.kind === 'on_date' ? release.on : null, at],
      );
      versions.push(version);
    }
  }
  expect(await rowsOf(db, 'select from materials')).toHaveLength(200);
  return versions;
}

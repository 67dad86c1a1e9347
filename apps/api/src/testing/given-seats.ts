import type { InitiativeId, LocalDate, RegionId, RoundId, SequenceId, WorkshopId, WorkshopState } from '@kaskade/shared';
import { instantOf } from '@kaskade/shared';
import { newId } from '../platform/ids';
import type { TestApp } from './test-app';

/** A region in its regional phase with a sequence of published workshops. */
export interface GivenSequence {
  readonly regionId: RegionId;
  readonly roundId: RoundId;
  readonly sequenceId: SequenceId;
  readonly workshops: readonly WorkshopId[];
}

/** Puts a region with workshops on these days, 09:00 to 16:00 in Berlin, into the database as it stands after planning and publishing. */
export async function givenSequence(
  app: TestApp,
  {
    days,
    capacity = 20,
    state = 'published',
    name,
  }: { days: readonly LocalDate[]; capacity?: number; state?: WorkshopState; name: string },
): Promise<GivenSequence> {
  const [programmeId, roundId, regionId, sequenceId] = [newId<string>(), newId<RoundId>(), newId<RegionId>(), newId<SequenceId>()];
  const titles = days.map((_, index) => ({ de: `Workshop ${index + 1}` }));
  const curriculum = JSON.stringify({
    workshops: titles.map((title, index) => ({ position: index + 1, title, goal: title })),
    recommendedGapDays: 14,
    deepeningsForQualification: 2,
  });
  const now = app.clock.now();
  return app.database.transaction(async (tx) => {
    await tx.query(`insert into programmes (id, name, curriculum, created_at) values ($1, '{"de": "Programm"}', $2, $3)`, [
      programmeId,
      curriculum,
      now,
    ]);
    await tx.query(
      `insert into rounds (id, programme_id, name, state, places, regional_phase_from, regional_phase_until, time_zone, curriculum, created_at) values ($1, $2, $3, 'regional_phase', 20, '2027-02-01', '2027-07-31', 'Europe/Berlin', $4, $5)`,
      [roundId, programmeId, `Runde ${name}`, curriculum, now],
    );
    await tx.query(`insert into regions (id, name, kind, country, state, created_at) values ($1, $2, 'mint_region', 'DE', 'HE', $3)`, [
      regionId,
      name,
      now,
    ]);
    await tx.query(
      `insert into participations (id, round_id, region_id, state, accepted_on, created_at) values ($1, $2, $3, 'running', '2027-01-01', $4)`,
      [newId(), roundId, regionId, now],
    );
    await tx.query(`insert into sequences (id, round_id, region_id, planned, published, created_at) values ($1, $2, $3, $4, $4, $5)`, [
      sequenceId,
      roundId,
      regionId,
      days.length,
      now,
    ]);
    const workshops: WorkshopId[] = [];
    for (const [index, day] of days.entries()) {
      const id = newId<WorkshopId>();
      await tx.query(
        `insert into workshops (id, sequence_id, round_id, region_id, position, title, date, starts_at, ends_at, time_zone, begins, ends, mode, place_name, capacity, state, published_at, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, '09:00', '16:00', 'Europe/Berlin', $8, $9, 'in_person', 'Haus der Technik', $10, $11, $12, $12)`,
        [
          id,
          sequenceId,
          roundId,
          regionId,
          index + 1,
          JSON.stringify(titles[index]),
          day,
          instantOf(day, '09:00', 'Europe/Berlin'),
          instantOf(day, '16:00', 'Europe/Berlin'),
          capacity,
          state,
          now,
        ],
      );
      workshops.push(id);
    }
    return { regionId, roundId, sequenceId, workshops };
  });
}

/** An initiative of the region that accepted its invitation to the sequence. */
export async function givenInitiative(app: TestApp, { regionId, sequenceId }: GivenSequence, name: string): Promise<InitiativeId> {
  const id = newId<InitiativeId>();
  const now = app.clock.now();
  await app.database.transaction(async (tx) => {
    await tx.query(`insert into initiatives (id, name, place, region_id, created_at) values ($1, $2, 'Kassel', $3, $4)`, [
      id,
      name,
      regionId,
      now,
    ]);
    await tx.query(
      `insert into invitations (id, sequence_id, initiative_id, state, invited_at, answered_at) values ($1, $2, $3, 'registered', $4, $4)`,
      [newId(), sequenceId, id, now],
    );
    await tx.query('update sequences set initiatives_registered = initiatives_registered + 1 where id = $1', [sequenceId]);
  });
  return id;
}

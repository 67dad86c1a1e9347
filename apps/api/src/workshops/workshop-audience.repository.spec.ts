import type { SequenceId, WorkshopId } from '@kaskade/shared';
import { dataSourceFor } from '../platform/database/data-source';
import { newId } from '../platform/ids';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { WorkshopAudienceRepository } from './workshop-audience.repository';

let database: TestDatabase;
let source: ReturnType<typeof dataSourceFor>;

const ids = {
  programme: newId<string>(),
  round: newId<string>(),
  region: newId<string>(),
  sequence: newId<SequenceId>(),
  workshop: newId<WorkshopId>(),
};

beforeAll(async () => {
  database = await createTestDatabase();
  source = await dataSourceFor({ databaseUrl: database.url }).initialize();
  const { programme, round, region, sequence, workshop } = ids;
  await source.query(`insert into programmes (id, name, curriculum, created_at) values ($1, '{"de": "P"}', '{}', now())`, [programme]);
  await source.query(
    `insert into rounds (id, programme_id, name, state, time_zone, curriculum, created_at) values ($1, $2, 'R', 'training', 'Europe/Berlin', '{}', now())`,
    [round, programme],
  );
  await source.query(`insert into regions (id, name, kind, country, created_at) values ($1, 'Nord', 'mint_region', 'DE', now())`, [region]);
  await source.query('insert into sequences (id, round_id, region_id, created_at) values ($1, $2, $3, now())', [sequence, round, region]);
  await source.query(
    `insert into workshops (id, sequence_id, round_id, region_id, position, title, date, starts_at, ends_at, time_zone, begins, ends, mode, capacity, state, created_at)
     values ($1, $2, $3, $4, 1, '{"de": "W"}', '2027-03-09', '09:00', '16:00', 'Europe/Berlin', '2027-03-09T08:00Z', '2027-03-09T15:00Z', 'online', 9, 'published', now())`,
    [workshop, sequence, round, region],
  );
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** An initiative with its contact, invited in this state, with people of whom some have an address. */
async function initiative(
  name: string,
  state: string,
  people: readonly { name: string; email: string | null; state: 'registered' | 'waiting' | 'cancelled' }[],
) {
  const [person, id] = [newId<string>(), newId<string>()];
  await source.query(
    `insert into persons (id, given_name, family_name, email, language, created_at) values ($1, $2, 'Kontakt', $3, 'en', now())`,
    [person, name, `${name}@contact.example.org`.toLowerCase()],
  );
  await source.query(
    `insert into initiatives (id, name, place, region_id, contact_person_id, created_at) values ($1, $2, 'Ort', $3, $4, now())`,
    [id, name, ids.region, person],
  );
  await source.query(
    'insert into invitations (id, sequence_id, initiative_id, state, invited_at, dropped_out_after) values ($1, $2, $3, $4, now(), 0)',
    [newId(), ids.sequence, id, state],
  );
  for (const participant of people) {
    const participantId = newId<string>();
    await source.query(
      `insert into participants (id, initiative_id, given_name, family_name, email, created_at) values ($1, $2, $3, 'Muster', $4, now())`,
      [participantId, id, participant.name, participant.email],
    );
    await source.query(
      'insert into registrations (id, workshop_id, participant_id, initiative_id, state, registered_at) values ($1, $2, $3, $4, $5, now())',
      [newId(), ids.workshop, participantId, id, participant.state],
    );
  }
}

describe('Who hears of a change of a workshop', () => {
  it('is everybody registered or waiting and the contacts of initiatives that are asked for, each address once', async () => {
    await initiative('Stern', 'active', [
      { name: 'Priya', email: 'priya@example.org', state: 'registered' },
      { name: 'Tom', email: null, state: 'registered' },
      { name: 'Lena', email: null, state: 'waiting' },
      { name: 'Max', email: 'max@example.org', state: 'cancelled' },
    ]);
    await initiative('Wald', 'registered', []);
    await initiative('Ferne', 'dropped_out', []);

    const readers = await new WorkshopAudienceRepository().of(source.manager, { id: ids.workshop, sequenceId: ids.sequence }, [
      'registered',
      'active',
    ]);

    expect(readers.map(({ address, name, language, standing }) => [address, name, language, standing])).toEqual([
      ['priya@example.org', 'Priya Muster', 'en', 'seated'],
      ['stern@contact.example.org', 'Stern Kontakt', 'en', 'seated'],
      ['wald@contact.example.org', 'Wald Kontakt', 'en', 'contact'],
    ]);
  });

  it('is only who is registered where no initiative is asked for', async () => {
    const readers = await new WorkshopAudienceRepository().of(source.manager, { id: ids.workshop, sequenceId: ids.sequence }, []);

    expect(readers.map(({ standing }) => standing)).toEqual(['seated', 'seated']);
  });
});

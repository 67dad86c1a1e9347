import {
  countInitiatives,
  countSeats,
  type InitiativeCounters,
  type InvitationState,
  type Presence,
  type RegionPage,
  type RegistrationState,
  type RoundPage,
  type RoundView,
  type SeatCounters,
} from '@kaskade/shared';
import type { z } from 'zod';
import { loadDemoOnce } from '../../api/src/seed/load-demo';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ now: '2027-01-20T09:00:00Z', environment: { DEMO: 'first-start' } });
  await loadDemoOnce(app.app);
});
afterAll(() => app.close());

const rounds = async (): Promise<z.infer<typeof RoundPage>['items']> =>
  (await (await app.as()).get<z.infer<typeof RoundPage>>('/rounds')).body.items;

const roundNamed = async (name: string): Promise<RoundView> => {
  const round = (await rounds()).find((one) => one.name === name);
  return (await (await app.as()).get<RoundView>(`/rounds/${round?.id ?? ''}`)).body;
};

describe('The first start', () => {
  it('brings all 81 published networks, each with its source', async () => {
    const { body } = await (await app.as()).get<z.infer<typeof RegionPage>>('/regions?limit=200');

    expect(body.total).toBe(81);
    expect(body.items.every(({ sourceUrl, state }) => sourceUrl && state)).toBe(true);
    expect(body.items.find(({ name }) => name === 'Schülerlabor-Netzwerk GenaU')).toMatchObject({ kind: 'network', states: ['BE', 'BB'] });
  });

  it.each([
    ['Pilotphase 2020/21', 13, 7],
    ['Qualifizierungsdurchgang 2021/22', 17, 14],
    ['Qualifizierungsdurchgang 2022/23', 14, 0],
    ['Qualifizierungsdurchgang 2023/24', 19, 0],
    ['Qualifizierungsdurchgang 2024/25', 20, 1],
  ])('tells of %s that %i regions took part and names %i of them', async (name, publishedRegionCount, named) => {
    const round = await roundNamed(name);

    expect(round).toMatchObject({ state: 'completed', demo: false, publishedRegionCount, regionCount: named });
    expect(round.participations).toHaveLength(named);
    expect(
      round.participations.every(({ state, acceptedOn, sourceUrl }) => state === 'completed' && acceptedOn === null && sourceUrl),
    ).toBe(true);
  });

  it('invents no steps and no days: a round of the past is completed by nobody, and a month stays a month', async () => {
    const pilot = await roundNamed('Pilotphase 2020/21');

    expect(pilot.transitions).toMatchObject([{ from: null, to: 'completed', byName: null }]);
    expect(pilot).toMatchObject({
      startsOn: '2020-03-01',
      startsOnPrecision: 'month',
      regionalPhaseFrom: '2020-09-01',
      regionalPhasePrecision: 'month',
      publishedInitiativeCount: 88,
    });
    expect(pilot.sessions.map(({ kind, startsOn, precision }) => [kind, startsOn, precision])).toEqual([
      ['kickoff', '2020-05-14', 'day'],
      ['kickoff', '2020-06-01', 'month'],
      ['closing', '2021-05-01', 'month'],
    ]);
  });

  it('knows a network under the name of its region, and leaves open which one it cannot tell', async () => {
    const [pilot, second] = [await roundNamed('Pilotphase 2020/21'), await roundNamed('Qualifizierungsdurchgang 2021/22')];

    expect(pilot.participations.find(({ name }) => name === 'MINT-Initiativkreis Trier')?.regionId).not.toBeNull();
    expect(pilot.participations.find(({ name }) => name === 'Jungforscher Thüringen (STIFT)')).toMatchObject({
      regionId: null,
      federalState: 'TH',
    });
    expect(second.participations.find(({ name }) => name === 'Stadt Krefeld')).toMatchObject({ regionId: null, city: 'Krefeld' });
    expect(second.participations.filter(({ regionId }) => regionId === null)).toHaveLength(1);
  });

  it('happens once, also when two instances start together', async () => {
    const before = (await rounds()).length;

    await Promise.all([loadDemoOnce(app.app), loadDemoOnce(app.app)]);

    expect(await rounds()).toHaveLength(before);
  });

  it('plays sequences as coordinators run them: one is finished, others go on, the rest is still to be planned', async () => {
    const sequences = await app.database.db.query<{ planned: number; documented: number }[]>('select planned, documented from sequences');

    expect(sequences.filter(({ documented }) => documented === 3)).toHaveLength(1);
    expect(sequences.filter(({ planned }) => planned === 3)).toHaveLength(6);
    expect(sequences.filter(({ planned }) => planned === 0).length).toBeGreaterThan(0);
  });

  it('leaves counters that a count from scratch confirms', async () => {
    const { db } = app.database;
    for (const [table, of] of [
      ['workshops', 'w.id'],
      ['sequences', 'w.sequence_id'],
    ] as const) {
      const seats = await db.query<{ id: string; state: RegistrationState; presence: Presence }[]>(
        `select ${of} as id, r.state, r.presence from registrations r join workshops w on w.id = r.workshop_id`,
      );
      const kept = await db.query<(SeatCounters & { id: string })[]>(
        `select id, registered, waiting, present, late, excused, absent, undecided from ${table}`,
      );
      for (const { id, ...counters } of kept) expect(counters).toEqual(countSeats(seats.filter((seat) => seat.id === id)));
    }
    const invitations = await db.query<{ id: string; state: InvitationState }[]>('select sequence_id as id, state from invitations');
    const sequences = await db.query<(InitiativeCounters & { id: string })[]>(
      `select id, initiatives_invited as invited, initiatives_declined as declined, initiatives_registered as registered, initiatives_active as active,
              initiatives_completed as completed, initiatives_dropped_out as "droppedOut" from sequences`,
    );
    for (const { id, ...counters } of sequences)
      expect(counters).toEqual(countInitiatives(invitations.filter((one) => one.id === id).map(({ state }) => state)));
  });

  it('leaves counters of steps that a count from scratch confirms', async () => {
    const differing = await app.database.db.query(
      `select q.id from sequences q left join workshops w on w.sequence_id = q.id and w.state <> 'cancelled' group by q.id
        having (q.planned, q.published, q.held, q.documented) is distinct from (count(w.id)::int, (count(w.id) filter (where w.state <> 'planned'))::int,
          (count(w.id) filter (where w.state in ('held', 'documented')))::int, (count(w.id) filter (where w.state = 'documented'))::int)`,
    );

    expect(differing).toEqual([]);
  });
});

import {
  InitiativeProgress,
  RoundProgress,
  SequenceProgress,
  type CreateMaterial,
  type InitiativeId,
  type InvitationView,
  type RegionId,
  type RegistrationId,
  type RegistrationView,
  type WorkshopId,
  type WorkshopView,
} from '@kaskade/shared';
import { newId } from '../../api/src/platform/ids';
import { created } from '../../api/src/testing/given-rounds';
import { givenInitiative, givenSequence, type GivenSequence } from '../../api/src/testing/given-seats';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';

let app: TestApp;
let north: GivenSequence;
let coast: GivenSequence;
let observatory: InitiativeId;
let laboratory: InitiativeId;
let harbour: InitiativeId;

beforeAll(async () => {
  app = await startTestApp({ now: '2027-03-03T08:00:00Z' });
  north = await givenSequence(app, { name: 'MINT-Region Norden', days: ['2027-03-03', '2027-03-24', '2027-04-14'] });
  coast = await givenSequence(app, { name: 'MINT-Region Küste', days: ['2027-03-03', '2027-03-24', '2027-04-14'] });
  observatory = await givenInitiative(app, north, 'Sternwarte');
  laboratory = await givenInitiative(app, north, '=Schülerlabor');
  harbour = await givenInitiative(app, coast, 'Hafenlabor');
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
  await app.cast({ name: 'Amara', role: { role: 'coordinator', regionId: north.regionId } });
  await app.cast({ name: 'Jonas', role: { role: 'coordinator', regionId: coast.regionId } });
  await app.cast({ name: 'Priya', role: { role: 'initiativeMember', initiativeId: observatory } });
  await app.cast({ name: 'Fritz', role: { role: 'funder' } });
  await attended(0, observatory, 'Ada', 'late');
  await attended(0, observatory, 'Bela', 'absent');
  await attended(0, laboratory, 'Cem', 'excused');
  await registered(1, observatory, 'Ada');
});
afterAll(() => app.close());

const workshopAt = (index: number): WorkshopId => north.workshops[index] as WorkshopId;

async function registered(index: number, initiativeId: InitiativeId, givenName: string): Promise<RegistrationView> {
  return created(
    await (
      await app.as('Amara')
    ).post<RegistrationView>(`/workshops/${workshopAt(index)}/registrations`, {
      initiativeId,
      person: { givenName, familyName: 'Muster', email: `${givenName}@example.net`.toLowerCase() },
    }),
  );
}

async function attended(index: number, initiativeId: InitiativeId, givenName: string, presence: string): Promise<void> {
  const { id } = await registered(index, initiativeId, givenName);
  created(await checkIn(workshopAt(index), id, presence));
}

const checkIn = async (workshopId: WorkshopId, registrationId: RegistrationId, presence: string) =>
  (await app.as('Amara')).post(`/workshops/${workshopId}/check-ins`, {
    claimId: newId<string>(),
    device: 'Telefon',
    claimedAt: app.clock.now(),
    channel: 'list',
    registrationId,
    presence,
  });

const read = async (who: string, path: string) => (await app.as(who)).get<unknown>(path);
const ofNorth = async (): Promise<SequenceProgress> =>
  SequenceProgress.parse((await read('Amara', `/sequences/${north.sequenceId}/progress`)).body);
const ofRound = async (): Promise<RoundProgress> => RoundProgress.parse((await read('Ines', `/rounds/${north.roundId}/progress`)).body);
const ofObservatory = async (who = 'Priya'): Promise<InitiativeProgress> =>
  InitiativeProgress.parse((await read(who, `/initiatives/${observatory}/progress`)).body);

describe('The progress of a region', () => {
  it('sets its initiatives against its workshops: the best of their people speaks for each', async () => {
    const { rows, workshops, counters, workshopCount } = await ofNorth();

    expect(workshops.map(({ position, state }) => [position, state])).toEqual([
      [1, 'published'],
      [2, 'published'],
      [3, 'published'],
    ]);
    expect(
      rows.map(({ initiativeName, state, cells }) => [
        initiativeName,
        state,
        ...cells.map((cell) => [cell.presence, cell.tookPart, cell.registered]),
      ]),
    ).toEqual([
      ['=Schülerlabor', 'registered', ['excused', 0, 1], [null, 0, 0], [null, 0, 0]],
      ['Sternwarte', 'active', ['late', 1, 2], ['expected', 0, 1], [null, 0, 0]],
    ]);
    expect([workshopCount, counters]).toEqual([3, { registered: 4, waiting: 0, present: 0, late: 1, excused: 1, absent: 1, undecided: 1 }]);
  });

  it('tells after which workshop an initiative dropped out, and why', async () => {
    const amara = await app.as('Amara');
    const { items } = (await amara.get<{ items: InvitationView[] }>(`/sequences/${north.sequenceId}/invitations`)).body;
    const leaving = items.find(({ initiativeId }) => initiativeId === laboratory);

    created(
      await amara.post(
        `/invitations/${leaving?.id}/dropping-out`,
        { afterPosition: 1, reason: 'Keine Zeit neben dem Betrieb' },
        { version: leaving?.version ?? 0 },
      ),
    );

    const { rows, droppedOutAfter, initiatives } = await ofNorth();
    expect(droppedOutAfter).toEqual([{ position: 1, count: 1 }]);
    expect(rows[0]).toMatchObject({ state: 'dropped_out', droppingOut: { afterPosition: 1, reason: 'Keine Zeit neben dem Betrieb' } });
    expect(initiatives).toMatchObject({ active: 1, registered: 0, droppedOut: 1 });
  });

  it('is a table to take away, in which no name becomes a formula', async () => {
    const { text, headers } = await (
      await app.as('Amara')
    ).get(`/sequences/${north.sequenceId}/progress/export`, { headers: { 'accept-language': 'de' } });

    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(text).toContain('Workshop 1, Mittwoch, 3. März 2027');
    expect(text).toContain("'=Schülerlabor;Ausgestiegen;Entschuldigt;0;1;;0;0;;0;0;1;2027-03-03;Keine Zeit neben dem Betrieb");
    expect(text).toContain('Sternwarte;Dabei;Später gekommen;1;2;Erwartet;0;1;;0;0;;;');
  });

  it('is taken away as it is filtered', async () => {
    const { text } = await (await app.as('Amara')).get(`/sequences/${north.sequenceId}/progress/export?state=dropped_out`);

    expect(text).toContain('Schülerlabor');
    expect(text).not.toContain('Sternwarte');
  });

  it('does not exist for another region, and initiatives may not ask', async () => {
    const nowhere = await read('Jonas', `/sequences/${newId<string>()}/progress`);
    const there = await read('Jonas', `/sequences/${north.sequenceId}/progress`);

    expect([there.status, there.body]).toMatchObject([404, { code: 'NOT_FOUND' }]);
    expect(nowhere.status).toBe(404);
    expect((await read('Jonas', `/sequences/${north.sequenceId}/progress/export`)).status).toBe(404);
    expect((await read('Priya', `/sequences/${north.sequenceId}/progress`)).status).toBe(403);
    expect((await read('Ines', `/sequences/${north.sequenceId}/progress`)).status).toBe(200);
  });
});

describe('The way of an initiative', () => {
  it('is told step by step', async () => {
    const { initiativeName, journeys } = await ofObservatory();

    expect(initiativeName).toBe('Sternwarte');
    expect(journeys).toMatchObject([{ state: 'active', stepsDone: 2, stepCount: 5, regionName: 'MINT-Region Norden' }]);
    expect(journeys[0]?.steps.map(({ kind, standing, presence, registeredCount }) => [kind, standing, presence, registeredCount])).toEqual([
      ['answer', 'done', null, 0],
      ['workshop', 'done', 'late', 2],
      ['workshop', 'next', 'expected', 1],
      ['workshop', 'open', null, 0],
      ['completion', 'open', null, 0],
    ]);
  });

  it('shows the materials that are released to the initiative, and the same to whoever else looks at it (D19)', async () => {
    const ines = await app.as('Ines');
    const material = (said: Partial<CreateMaterial>) => ({
      description: null,
      kind: 'handout',
      language: 'de',
      audience: 'initiatives',
      stage: { kind: 'workshop', position: 1 },
      regionId: null,
      roundId: null,
      release: { kind: 'at_once' },
      link: 'https://example.org/',
      ...said,
    });
    created(await ines.post('/materials', material({ title: { de: 'Handreichung' } })));
    created(await ines.post('/materials', material({ title: { de: 'Leitfaden der Koordination' }, audience: 'coordinators' })));
    created(await ines.post('/materials', material({ title: { de: 'Erst danach' }, release: { kind: 'when_held' } })));
    created(await ines.post('/materials', material({ title: { de: 'Andere Runde' }, audience: 'public', roundId: coast.roundId })));

    for (const who of ['Priya', 'Amara', 'Ines'])
      expect((await ofObservatory(who)).journeys[0]?.steps.map(({ materials }) => materials.map(({ title }) => title.de))).toEqual([
        [],
        ['Handreichung'],
        [],
        [],
        [],
      ]);
  });

  it('does not exist for other regions and initiatives', async () => {
    const foreign = await read('Jonas', `/initiatives/${observatory}/progress`);

    expect([foreign.status, foreign.body]).toMatchObject([404, { code: 'NOT_FOUND' }]);
    expect((await read('Priya', `/initiatives/${laboratory}/progress`)).status).toBe(404);
    expect((await read('Amara', `/initiatives/${harbour}/progress`)).status).toBe(404);
    expect((await read('Fritz', `/initiatives/${observatory}/progress`)).status).toBe(403);
  });
});

describe('The progress of the nation', () => {
  beforeAll(async () => {
    const [regionId, now] = [newId<RegionId>(), app.clock.now()];
    await app.database.transaction(async (tx) => {
      await tx.query(
        `insert into regions (id, name, kind, country, state, created_at) values ($1, 'MINT-Region Heide', 'mint_region', 'DE', 'NI', $2)`,
        [regionId, now],
      );
      await tx.query(
        `insert into participations (id, round_id, region_id, state, withdrawn_on, created_at) values ($1, $2, $3, 'withdrawn', '2027-02-01', $4)`,
        [newId(), north.roundId, regionId, now],
      );
    });
  });

  it('sets the regions against the workshops, those without a plan as well', async () => {
    const { regions, workshopCount, roundName } = await ofRound();

    expect([roundName, workshopCount]).toEqual(['Runde MINT-Region Norden', 3]);
    expect(regions.map((region) => [region.regionName, region.state, region.federalState, region.sequenceId])).toEqual([
      ['MINT-Region Heide', 'withdrawn', 'NI', null],
      ['MINT-Region Norden', 'running', 'HE', north.sequenceId],
    ]);
    expect(
      regions.map(({ steps }) =>
        steps.map(({ position, state, date, registered, tookPart }) => [position, state, date, tookPart, registered]),
      ),
    ).toEqual([
      [
        [1, null, null, 0, 0],
        [2, null, null, 0, 0],
        [3, null, null, 0, 0],
      ],
      [
        [1, 'published', '2027-03-03', 1, 3],
        [2, 'published', '2027-03-24', 0, 1],
        [3, 'published', '2027-04-14', 0, 0],
      ],
    ]);
  });

  it('adds up what they did: how many began, left and are planned to the end', async () =>
    expect((await ofRound()).totals).toMatchObject({
      regions: 2,
      running: 1,
      completed: 0,
      withdrawn: 1,
      fullyPlanned: 1,
      counters: { registered: 4, late: 1 },
      initiatives: { active: 1, droppedOut: 1 },
      steps: [{ position: 1, published: 1, unplanned: 1, registered: 3, tookPart: 1 }, { position: 2 }, { position: 3 }],
    }));

  it('shows the workshop that replaced a cancelled one, and the cancelled one where none did', async () => {
    const amara = await app.as('Amara');
    const { version } = (await amara.get<WorkshopView>(`/workshops/${workshopAt(2)}`)).body;
    created(await amara.post(`/workshops/${workshopAt(2)}/cancellation`, { reason: 'Die Leitung ist erkrankt.' }, { version }));

    expect((await ofRound()).regions[1]?.steps[2]).toMatchObject({ state: 'cancelled', workshopId: workshopAt(2) });

    const again = {
      position: 3,
      date: '2027-04-21',
      startsAt: '09:00',
      endsAt: '16:00',
      mode: 'in_person',
      placeName: 'Aula',
      address: null,
      link: null,
      capacity: 20,
    };
    created(await amara.post(`/sequences/${north.sequenceId}/workshops`, { workshops: [again] }));

    expect((await ofRound()).regions[1]?.steps[2]).toMatchObject({ state: 'planned', date: '2027-04-21' });
    expect((await ofNorth()).workshops.map(({ position, state }) => [position, state])).toEqual([
      [1, 'published'],
      [2, 'published'],
      [3, 'planned'],
    ]);
  });

  it('is a table of exactly the regions that the page shows', async () => {
    const ines = await app.as('Ines');
    const table = async (question: string) =>
      (await ines.get(`/rounds/${north.roundId}/progress/export${question}`, { headers: { 'accept-language': 'de' } })).text;

    expect(await table('?state=planned&position=3')).toContain(
      'MINT-Region Norden;Hessen;Workshopreihe läuft;1;1;Veröffentlicht;2027-03-03;1;3;Veröffentlicht;2027-03-24;0;1;Geplant;2027-04-21;0;0',
    );
    expect(await table('?federalState=NI')).not.toContain('Norden');
    expect(await table('?standing=withdrawn')).toContain('MINT-Region Heide;Niedersachsen;Ausgeschieden;0;0;Noch nicht geplant;;0;0');
    expect((await ines.get(`/rounds/${north.roundId}/progress/export?state=lost`)).status).toBe(422);
  });

  it('is for the national team, and of a round that exists', async () => {
    expect((await read('Amara', `/rounds/${north.roundId}/progress`)).status).toBe(403);
    expect((await read('Ines', `/rounds/${newId<string>()}/progress`)).status).toBe(404);
    expect((await read('', `/rounds/${north.roundId}/progress`)).status).toBe(401);
  });
});

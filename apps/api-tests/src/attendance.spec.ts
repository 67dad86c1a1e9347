import {
  AttendanceBoard,
  CheckInResult,
  ClaimList,
  type InitiativeId,
  type InvitationView,
  type Presence,
  type RegistrationId,
  type RegistrationView,
  type WorkshopId,
} from '@kaskade/shared';
import { newId } from '../../api/src/platform/ids';
import { givenInitiative, givenSequence, type GivenSequence } from '../../api/src/testing/given-seats';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';
import type { Answer, TestClient } from '../../api/src/testing/test-client';

let app: TestApp;
let hessen: GivenSequence;
let sternwarte: InitiativeId;
let labor: InitiativeId;

beforeAll(async () => {
  app = await startTestApp({ now: '2027-02-20T09:00:00Z' });
  hessen = await givenSequence(app, { name: 'MINT-Region Nordhessen', days: ['2027-03-03', '2027-03-31'], capacity: 3 });
  const elsewhere = await givenSequence(app, { name: 'MINT-Region Ostsee', days: ['2027-03-10'] });
  sternwarte = await givenInitiative(app, hessen, 'Sternwarte Kassel');
  labor = await givenInitiative(app, hessen, 'Schülerlabor Kassel');
  await app.cast({ name: 'Konrad', role: { role: 'coordinator', regionId: hessen.regionId } });
  await app.cast({ name: 'Olga', role: { role: 'coordinator', regionId: elsewhere.regionId } });
  await app.cast({ name: 'Mira', role: { role: 'initiativeMember', initiativeId: sternwarte } });
});
afterAll(() => app.close());

const first = (): WorkshopId => hessen.workshops[0] as WorkshopId;
const second = (): WorkshopId => hessen.workshops[1] as WorkshopId;

const registered = async (
  workshopId: WorkshopId,
  initiativeId: InitiativeId,
  givenName: string,
  more: object = {},
): Promise<RegistrationId> => {
  const konrad = await app.as('Konrad');
  const answer = await konrad.post<RegistrationView>(`/workshops/${workshopId}/registrations`, {
    initiativeId,
    person: { givenName, familyName: 'Muster', email: `${givenName}@example.net`.toLowerCase() },
    ...more,
  });
  return answer.body.id;
};

const claim = (registrationId: RegistrationId, more: object = {}) => ({
  claimId: newId<string>(),
  device: 'Telefon A',
  claimedAt: app.clock.now(),
  channel: 'list',
  registrationId,
  presence: 'present',
  ...more,
});

const checkIn = (client: TestClient, workshopId: WorkshopId, body: object): Promise<Answer<CheckInResult>> =>
  client.post<CheckInResult>(`/workshops/${workshopId}/check-ins`, body);

const walkIn = (client: TestClient, workshopId: WorkshopId, body: object): Promise<Answer<CheckInResult>> =>
  client.post<CheckInResult>(`/workshops/${workshopId}/walk-ins`, {
    claimId: newId<string>(),
    device: 'Telefon A',
    claimedAt: app.clock.now(),
    consent: true,
    familyName: 'Spontan',
    ...body,
  });

const board = async (workshopId: WorkshopId): Promise<AttendanceBoard> =>
  AttendanceBoard.parse((await (await app.as('Konrad')).get<AttendanceBoard>(`/workshops/${workshopId}/attendance`)).body);

const presenceOf = async (workshopId: WorkshopId, id: RegistrationId): Promise<Presence | undefined> =>
  (await board(workshopId)).entries.find((entry) => entry.id === id)?.presence;

const codeOf = (answer: Answer<unknown>): string | undefined => (answer.body as { code?: string }).code;

describe('Taking attendance', () => {
  let ada: RegistrationId;

  beforeAll(async () => {
    ada = await registered(first(), sternwarte, 'Ada');
    await registered(first(), sternwarte, 'Bela');
  });

  it('begins at midnight of the day in Berlin; before that people can only be excused (D1)', async () => {
    app.clock.setTo('2027-03-02T22:59:59Z');
    const konrad = await app.as('Konrad');

    expect(codeOf(await checkIn(konrad, first(), claim(ada)))).toBe('ATTENDANCE_TOO_EARLY');

    app.clock.setTo('2027-03-02T23:00:00Z');
    expect((await checkIn(konrad, first(), claim(ada, { presence: 'excused' }))).status).toBe(201);
    app.clock.setTo('2027-03-03T07:50:00Z');
  });

  it('changes person and counters at once, and tells who said it on which way', async () => {
    const answer = await checkIn(await app.as('Konrad'), first(), claim(ada));

    expect(answer.status).toBe(201);
    expect(CheckInResult.parse(answer.body)).toMatchObject({
      entry: { presence: 'present', decidedByName: 'Konrad Beispiel', channel: 'list', changeCount: 2, expected: true },
      counters: { registered: 2, present: 1, undecided: 1 },
    });
  });

  it('makes the initiative active in the sequence', async () => {
    const { body } = await (await app.as('Konrad')).get<{ items: InvitationView[] }>(`/sequences/${hessen.sequenceId}/invitations`);

    expect(body.items.map(({ initiativeName, state }) => [initiativeName, state])).toEqual([
      ['Schülerlabor Kassel', 'registered'],
      ['Sternwarte Kassel', 'active'],
    ]);
  });

  it('takes the same check-in from two devices at once as one (D13)', async () => {
    const konrad = await app.as('Konrad');
    const cem = await registered(first(), labor, 'Cem');
    const said = claim(cem, { channel: 'scan' });

    const answers = await Promise.all([
      checkIn(konrad, first(), said),
      checkIn(konrad, first(), said),
      checkIn(konrad, first(), claim(cem, { channel: 'scan', device: 'Telefon B' })),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await board(first())).counters).toMatchObject({ registered: 3, present: 2, undecided: 1 });
    expect(
      ClaimList.parse((await konrad.get(`/registrations/${cem}/claims`)).body)
        .items.map(({ device }) => device)
        .toSorted(),
    ).toEqual(['Telefon A', 'Telefon B']);
  });

  it('refuses another claim under the same id', async () => {
    const said = claim(ada);
    const konrad = await app.as('Konrad');
    await checkIn(konrad, first(), said);

    expect(codeOf(await checkIn(konrad, first(), { ...said, presence: 'absent' }))).toBe('CLAIM_ID_REUSED');
    expect(codeOf(await walkIn(konrad, first(), { claimId: said.claimId, givenName: 'Wer', initiativeName: 'Neu', place: 'Hier' }))).toBe(
      'CLAIM_ID_REUSED',
    );
  });

  it('hours later lets an older scan lose against what a person decided since (D13)', async () => {
    const konrad = await app.as('Konrad');
    const offline = claim(ada, { channel: 'scan', claimedAt: '2027-03-03T07:40:00Z' });
    app.clock.setTo('2027-03-03T10:00:00Z');
    await checkIn(konrad, first(), claim(ada, { presence: 'late' }));
    app.clock.setTo('2027-03-03T14:30:00Z');

    expect((await checkIn(konrad, first(), offline)).body.entry).toMatchObject({
      presence: 'late',
      decidedAt: expect.stringContaining('2027-03-03T10:00:00'),
    });
  });

  it('can be taken back; then the decision before it holds again', async () => {
    const konrad = await app.as('Konrad');
    const mistake = claim(ada, { presence: 'absent' });
    await checkIn(konrad, first(), mistake);

    const undone = await checkIn(konrad, first(), claim(ada, { presence: undefined, withdraws: mistake.claimId }));

    expect(undone.body.entry.presence).toBe('late');
    expect(codeOf(await checkIn(konrad, first(), claim(ada, { presence: undefined, withdraws: newId() })))).toBe('CLAIM_UNKNOWN');
  });

  it('does not exist for another region, and initiatives may not read it', async () => {
    const [olga, mira] = [await app.as('Olga'), await app.as('Mira')];

    expect((await olga.get(`/workshops/${first()}/attendance`)).status).toBe(404);
    expect((await olga.get(`/registrations/${ada}/claims`)).status).toBe(404);
    expect((await checkIn(olga, first(), claim(ada))).status).toBe(404);
    expect((await walkIn(olga, first(), { givenName: 'Zoe', initiativeId: labor })).status).toBe(404);
    expect((await mira.get(`/workshops/${first()}/attendance`)).status).toBe(403);
    expect((await checkIn(await app.as('Konrad'), second(), claim(ada))).status).toBe(404);
  });

  it('keeps the registration of somebody who was there', async () => {
    const konrad = await app.as('Konrad');
    const { body } = await konrad.get<RegistrationView>(`/registrations/${ada}`);

    expect(codeOf(await konrad.post(`/registrations/${ada}/cancellation`, {}, { version: body.version }))).toBe('REGISTRATION_ATTENDED');
  });

  it('lets somebody from the waiting list in with a reason when every seat is taken', async () => {
    const konrad = await app.as('Konrad');
    const dora = await registered(first(), labor, 'Dora');

    expect(codeOf(await checkIn(konrad, first(), claim(dora, { presence: 'absent' })))).toBe('REGISTRATION_WAITING');
    expect(codeOf(await checkIn(konrad, first(), claim(dora)))).toBe('WORKSHOP_FULL');
    expect((await checkIn(konrad, first(), claim(dora, { reason: 'Ein Stuhl passt noch' }))).body).toMatchObject({
      entry: { registrationState: 'registered', presence: 'present', admitReason: 'Ein Stuhl passt noch' },
      counters: { registered: 4, waiting: 0, present: 2, late: 1 },
    });
  });

  it('is exported as a table', async () => {
    const { text } = await (
      await app.as('Konrad')
    ).get(`/workshops/${first()}/attendance/export`, { headers: { 'accept-language': 'de' } });

    expect(text).toContain('Ada;Muster;Sternwarte Kassel;Angemeldet;Später gekommen;Konrad Beispiel');
  });
});

describe('Somebody who walks in', () => {
  it('is added with person, registration and claim in one act, of a new initiative too', async () => {
    const konrad = await app.as('Konrad');
    const command = {
      claimId: newId<string>(),
      givenName: 'Wanda',
      initiativeName: 'Makerspace Fulda',
      place: 'Fulda',
      email: 'wanda@example.net',
      admitReason: 'Kam mit Freunden',
    };

    const [one, again] = [await walkIn(konrad, first(), command), await walkIn(konrad, first(), command)];

    expect(one.status).toBe(201);
    expect(one.body.entry).toMatchObject({ walkIn: true, presence: 'present', channel: 'walk_in', initiativeName: 'Makerspace Fulda' });
    expect(again.body.entry.id).toBe(one.body.entry.id);
    expect(again.body.counters).toMatchObject({ registered: 5, present: 3 });
    const { body } = await konrad.get<{ items: InvitationView[] }>(`/sequences/${hessen.sequenceId}/invitations`);
    expect(body.items.find(({ initiativeName }) => initiativeName === 'Makerspace Fulda')).toMatchObject({ state: 'active' });
  });

  it('of a full workshop needs a reason', async () => {
    expect(codeOf(await walkIn(await app.as('Konrad'), first(), { givenName: 'Willi', initiativeId: labor }))).toBe('WORKSHOP_FULL');
  });

  it('who is registered already is simply checked in', async () => {
    const answer = await walkIn(await app.as('Konrad'), first(), {
      givenName: 'Bela',
      initiativeId: sternwarte,
      email: 'bela@example.net',
    });

    expect(answer.body).toMatchObject({ entry: { givenName: 'Bela', walkIn: false, presence: 'present' }, counters: { registered: 5 } });
  });
});

describe('The second workshop', () => {
  beforeAll(async () => {
    await app.database.transaction((tx) =>
      tx.query(`update workshops set state = 'held', held_at = $2 where id = $1`, [first(), app.clock.now()]),
    );
  });

  it('expects initiatives that took part in the first; others are admitted by the coordinator with a reason (D12)', async () => {
    const konrad = await app.as('Konrad');
    const verein = await givenInitiative(app, hessen, 'Technikverein');
    const person = { givenName: 'Theo', familyName: 'Muster' };

    expect(await registered(second(), sternwarte, 'Ada')).toBeDefined();
    expect(codeOf(await konrad.post(`/workshops/${second()}/registrations`, { initiativeId: verein, person }))).toBe(
      'INITIATIVE_NOT_EXPECTED',
    );
    expect(
      (
        await konrad.post(`/workshops/${second()}/registrations`, {
          initiativeId: verein,
          person,
          admitReason: 'Hat die Inhalte nachgeholt',
        })
      ).status,
    ).toBe(201);
    expect((await board(second())).entries.map(({ givenName, expected, admitReason }) => [givenName, expected, admitReason])).toEqual([
      ['Ada', true, null],
      ['Theo', false, 'Hat die Inhalte nachgeholt'],
    ]);
  });

  it('is not opened by a reason that the initiative gives itself', async () => {
    const answer = await (
      await app.as('Mira')
    ).post(`/workshops/${second()}/registrations`, {
      initiativeId: sternwarte,
      person: { givenName: 'Ulla', familyName: 'Muster' },
      admitReason: 'Wir möchten gern',
    });

    expect(codeOf(answer)).toBe('ADMISSION_BY_COORDINATOR_ONLY');
  });

  it('does not leave anything open in a first that is closed, but lets it be corrected (D10)', async () => {
    const konrad = await app.as('Konrad');
    const { entries } = await board(first());
    const cem = entries.find(({ givenName }) => givenName === 'Cem');
    const { items } = ClaimList.parse((await konrad.get(`/registrations/${cem?.id}/claims`)).body);
    const id = cem?.id as RegistrationId;

    await checkIn(konrad, first(), claim(id, { presence: undefined, withdraws: items[0]?.id }));
    expect(codeOf(await checkIn(konrad, first(), claim(id, { presence: undefined, withdraws: items[1]?.id })))).toBe(
      'ATTENDANCE_STAYS_DECIDED',
    );
    expect((await checkIn(konrad, first(), claim(id, { presence: 'absent' }))).status).toBe(201);
    expect(await presenceOf(first(), id)).toBe('absent');
  });
});

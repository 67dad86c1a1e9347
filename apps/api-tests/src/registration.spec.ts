import {
  RegistrationList,
  RegistrationView,
  type InitiativeId,
  type InvitationView,
  type RegistrationId,
  type WorkshopId,
} from '@kaskade/shared';
import { givenInitiative, givenSequence, type GivenSequence } from '../../api/src/testing/given-seats';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';
import type { Answer, TestClient } from '../../api/src/testing/test-client';

let app: TestApp;
let hessen: GivenSequence;
let sternwarte: InitiativeId;
let labor: InitiativeId;

beforeAll(async () => {
  app = await startTestApp({ now: '2027-02-20T09:00:00Z' });
  hessen = await givenSequence(app, { name: 'MINT-Region Nordhessen', days: ['2027-03-03', '2027-03-31'], capacity: 2 });
  const elsewhere = await givenSequence(app, { name: 'MINT-Region Ostsee', days: ['2027-03-10'] });
  sternwarte = await givenInitiative(app, hessen, 'Sternwarte Kassel');
  labor = await givenInitiative(app, hessen, 'Schülerlabor Kassel');
  await app.cast({ name: 'Konrad', role: { role: 'coordinator', regionId: hessen.regionId } });
  await app.cast({ name: 'Olga', role: { role: 'coordinator', regionId: elsewhere.regionId } });
  await app.cast({ name: 'Mira', role: { role: 'initiativeMember', initiativeId: sternwarte } });
});
afterAll(() => app.close());

const register = (
  client: TestClient,
  workshopId: WorkshopId | undefined,
  initiativeId: InitiativeId,
  givenName: string,
): Promise<Answer<RegistrationView>> =>
  client.post<RegistrationView>(`/workshops/${workshopId}/registrations`, {
    initiativeId,
    person: { givenName, familyName: 'Muster', email: `${givenName}@example.net`.toLowerCase() },
  });

const cancel = (client: TestClient, id: RegistrationId, version: number) =>
  client.post<RegistrationView>(`/registrations/${id}/cancellation`, { reason: 'verhindert' }, { version });

const list = async (client: TestClient, workshopId: WorkshopId | undefined): Promise<RegistrationList> =>
  RegistrationList.parse((await client.get<RegistrationList>(`/workshops/${workshopId}/registrations`)).body);

const lettersTo = (address: string): Promise<{ template: string; method: string | null; calendar: string | null }[]> =>
  app.database.db.query('select template, calendar_method as method, calendar from mails where to_address = $1 order by created_at, id', [
    address,
  ]);

const codeOf = (answer: Answer<unknown>): string | undefined =>
  (answer.body as { code?: string; problems?: { code: string }[] }).code ??
  (answer.body as { problems?: { code: string }[] }).problems?.[0]?.code;

describe('Registering', () => {
  it('gives an initiative seats for its people while there are some, and a place in line afterwards', async () => {
    const mira = await app.as('Mira');

    const answers = [
      await register(mira, hessen.workshops[0], sternwarte, 'Ada'),
      await register(mira, hessen.workshops[0], sternwarte, 'Bela'),
      await register(mira, hessen.workshops[0], sternwarte, 'Cem'),
    ];

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(answers.map(({ body }) => RegistrationView.parse(body)).map(({ state, placeInLine }) => [state, placeInLine])).toEqual([
      ['registered', null],
      ['registered', null],
      ['waiting', 1],
    ]);
  });

  it('tells the person by letter, with the date for the calendar once there is a seat', async () => {
    const [confirmed] = await lettersTo('ada@example.net');
    const [waiting] = await lettersTo('cem@example.net');

    expect(confirmed).toMatchObject({ template: 'registration-confirmed', method: 'REQUEST' });
    expect(confirmed?.calendar).toContain('DTSTART;TZID=Europe/Berlin:20270303T090000');
    expect(waiting).toMatchObject({ template: 'registration-waiting', method: null });
  });

  it('happens once per person', async () => {
    const answer = await register(await app.as('Mira'), hessen.workshops[0], sternwarte, 'Ada');

    expect(answer.status).toBe(409);
    expect(codeOf(answer)).toBe('REGISTERED_ALREADY');
  });

  it('is for people of the own initiative only; another one is as if it did not exist', async () => {
    const answer = await register(await app.as('Mira'), hessen.workshops[0], labor, 'Dora');

    expect(answer.status).toBe(404);
  });

  it('shows an initiative its own people only, and the coordinator everybody', async () => {
    await register(await app.as('Konrad'), hessen.workshops[0], labor, 'Emil');

    const [own, all] = [await list(await app.as('Mira'), hessen.workshops[0]), await list(await app.as('Konrad'), hessen.workshops[0])];

    expect(own.items.map(({ givenName }) => givenName)).toEqual(['Ada', 'Bela', 'Cem']);
    expect(all.items.map(({ givenName }) => givenName)).toEqual(['Ada', 'Bela', 'Cem', 'Emil']);
    expect(own).toMatchObject({ capacity: 2, seatsTaken: 2, waiting: 2 });
  });

  it('does not exist for the coordinator of another region', async () => {
    const olga = await app.as('Olga');
    const { items } = await list(await app.as('Konrad'), hessen.workshops[0]);

    expect((await olga.get(`/workshops/${hessen.workshops[0]}/registrations`)).status).toBe(404);
    expect((await olga.get(`/registrations/${items[0]?.id}`)).status).toBe(404);
    expect((await register(olga, hessen.workshops[0], sternwarte, 'Fritz')).status).toBe(404);
    expect((await cancel(olga, items[0]?.id as RegistrationId, 1)).status).toBe(404);
  });

  it('is exported as a table in the language asked for', async () => {
    const answer = await (
      await app.as('Konrad')
    ).get(`/workshops/${hessen.workshops[0]}/registrations/export`, { headers: { 'accept-language': 'de' } });

    expect(answer.status).toBe(200);
    expect(answer.text.split('\r\n')[0]).toContain('Vorname;Nachname;Initiative');
    expect(answer.text).toContain('Cem;Muster;Sternwarte Kassel;cem@example.net;Auf der Warteliste;1');
  });
});

describe('Cancelling', () => {
  it('starts from the version that the person saw', async () => {
    const mira = await app.as('Mira');
    const { items } = await list(mira, hessen.workshops[0]);
    const ada = items[0] as RegistrationView;

    expect((await mira.post(`/registrations/${ada.id}/cancellation`)).status).toBe(428);
    expect((await cancel(mira, ada.id, ada.version + 7)).status).toBe(412);
  });

  it('passes the seat to the first in line, who is told with the date, and takes the date back from the one who left', async () => {
    const mira = await app.as('Mira');
    const ada = (await list(mira, hessen.workshops[0])).items[0] as RegistrationView;

    const answer = await cancel(mira, ada.id, ada.version);

    expect(answer.body).toMatchObject({ state: 'cancelled', cancellationReason: 'verhindert' });
    expect((await list(mira, hessen.workshops[0])).items.map(({ givenName, state }) => [givenName, state])).toEqual([
      ['Bela', 'registered'],
      ['Cem', 'registered'],
      ['Ada', 'cancelled'],
    ]);
    expect((await lettersTo('ada@example.net')).at(-1)).toMatchObject({ template: 'registration-cancelled', method: 'CANCEL' });
    expect((await lettersTo('cem@example.net')).at(-1)).toMatchObject({ template: 'registration-seated', method: 'REQUEST' });
  });

  it('happens once', async () => {
    const mira = await app.as('Mira');
    const ada = (await list(mira, hessen.workshops[0])).items.at(-1) as RegistrationView;

    expect(codeOf(await cancel(mira, ada.id, ada.version))).toBe('REGISTRATION_CANCELLED');
  });

  it('of two seats at once seats two people from the line, each exactly once (D11)', async () => {
    const konrad = await app.as('Konrad');
    await register(konrad, hessen.workshops[0], labor, 'Gitta');
    const seated = (await list(konrad, hessen.workshops[0])).items.filter(({ state }) => state === 'registered');

    const answers = await Promise.all(seated.map(({ id, version }) => cancel(konrad, id, version)));

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const after = await list(konrad, hessen.workshops[0]);
    expect(after.items.filter(({ state }) => state === 'registered').map(({ givenName }) => givenName)).toEqual(['Emil', 'Gitta']);
    expect((await lettersTo('emil@example.net')).filter(({ template }) => template === 'registration-seated')).toHaveLength(1);
    expect((await lettersTo('gitta@example.net')).filter(({ template }) => template === 'registration-seated')).toHaveLength(1);
  });
});

describe('The last seat', () => {
  it('of one workshop, wanted by 100 people at once, goes to one; the others stand in line in order of arrival (D11)', async () => {
    const crowded = await givenSequence(app, { name: 'MINT-Region Andrang', days: ['2027-03-05'], capacity: 1 });
    const initiative = await givenInitiative(app, crowded, 'Roboterclub');
    await app.cast({ name: 'Antonia', role: { role: 'coordinator', regionId: crowded.regionId } });
    const antonia = await app.as('Antonia');

    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => register(antonia, crowded.workshops[0], initiative, `Person${index}`)),
    );

    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 100 }, () => 201));
    expect(answers.filter(({ body }) => body.state === 'registered')).toHaveLength(1);
    expect(answers.flatMap(({ body }) => body.placeInLine ?? []).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 99 }, (_, index) => index + 1),
    );
    expect(await list(antonia, crowded.workshops[0])).toMatchObject({ seatsTaken: 1, waiting: 99 });
  });
});

describe('An initiative that drops out', () => {
  it('gives back the seats of workshops still ahead, which go to the first in line', async () => {
    const konrad = await app.as('Konrad');
    const second = hessen.workshops[1];
    await register(konrad, second, labor, 'Hanna');
    await register(konrad, second, labor, 'Ida');
    await register(konrad, second, sternwarte, 'Jana');
    const invitations = await konrad.get<{ items: InvitationView[] }>(`/sequences/${hessen.sequenceId}/invitations`);
    const invitation = invitations.body.items.find(({ initiativeId }) => initiativeId === labor) as InvitationView;

    const answer = await konrad.post<InvitationView>(
      `/invitations/${invitation.id}/dropping-out`,
      { afterPosition: 0, reason: 'Keine Zeit mehr' },
      { version: invitation.version },
    );

    expect(answer.body).toMatchObject({ state: 'dropped_out' });
    expect((await list(konrad, second)).items.map(({ givenName, state }) => [givenName, state])).toEqual([
      ['Jana', 'registered'],
      ['Hanna', 'cancelled'],
      ['Ida', 'cancelled'],
    ]);
    expect(codeOf(await register(konrad, second, labor, 'Karl'))).toBe('INITIATIVE_NOT_IN_SEQUENCE');
  });
});

describe('A cancellation by mistake after the workshop has begun', () => {
  it('is undone with the same seat, although others stand in line', async () => {
    const online = await givenSequence(app, { name: 'MINT-Region Irrtum', days: ['2027-03-05'], capacity: 1 });
    const initiative = await givenInitiative(app, online, 'Repair-Café');
    await app.database.db.query(`update workshops set mode = 'online', link = 'https://raum.example.org/irrtum' where id = $1`, [
      online.workshops[0],
    ]);
    await app.cast({ name: 'Ingrid', role: { role: 'coordinator', regionId: online.regionId } });
    const seated = (await register(await app.as('Ingrid'), online.workshops[0], initiative, 'Lena')).body;
    await register(await app.as('Ingrid'), online.workshops[0], initiative, 'Malik');

    app.clock.setTo('2027-03-05T08:30:00Z');
    const ingrid = await app.as('Ingrid');
    await cancel(ingrid, seated.id, seated.version);
    const again = await ingrid.post<RegistrationView>(`/workshops/${online.workshops[0]}/registrations`, {
      participantId: seated.participantId,
    });

    expect(again.body).toMatchObject({ state: 'registered', placeInLine: null });
    expect(await list(ingrid, online.workshops[0])).toMatchObject({ seatsTaken: 1, waiting: 1 });
    const [confirmed] = await lettersTo('lena@example.net');
    expect(confirmed?.calendar).toContain('LOCATION:https://raum.example.org/irrtum');
  });
});

import {
  FeedbackForm,
  FeedbackView,
  RoundFeedback,
  type InitiativeId,
  type RegistrationId,
  type RegistrationView,
  type WorkshopId,
} from '@kaskade/shared';
import { FeedbackService } from '../../api/src/feedback/feedback.service';
import { newId } from '../../api/src/platform/ids';
import { givenInitiative, givenSequence, type GivenSequence } from '../../api/src/testing/given-seats';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';
import type { TestClient } from '../../api/src/testing/test-client';

let app: TestApp;
let hessen: GivenSequence;
let sternwarte: InitiativeId;
let konrad: TestClient;

const guests = ['Ada', 'Bela', 'Cem', 'Dana', 'Ela', 'Finn'];

beforeAll(async () => {
  app = await startTestApp({ now: '2027-02-20T09:00:00Z' });
  hessen = await givenSequence(app, { name: 'MINT-Region Nordhessen', days: ['2027-03-03', '2027-03-31'], capacity: 30 });
  const elsewhere = await givenSequence(app, { name: 'MINT-Region Ostsee', days: ['2027-03-10'] });
  sternwarte = await givenInitiative(app, hessen, 'Sternwarte Kassel');
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
  await app.cast({ name: 'Konrad', role: { role: 'coordinator', regionId: hessen.regionId } });
  await app.cast({ name: 'Olga', role: { role: 'coordinator', regionId: elsewhere.regionId } });
  konrad = await app.as('Konrad');
});
afterAll(() => app.close());

const workshop = (): WorkshopId => hessen.workshops[0] as WorkshopId;
const path = (): string => `/workshops/${workshop()}/feedback`;
const codeOf = (answer: { body: unknown }): string | undefined => (answer.body as { code?: string }).code;

async function register(givenName: string, email: string | null): Promise<RegistrationId> {
  const { body } = await konrad.post<RegistrationView>(`/workshops/${workshop()}/registrations`, {
    initiativeId: sternwarte,
    person: { givenName, familyName: 'Muster', ...(email ? { email } : {}) },
  });
  return body.id;
}

const mark = (registrationId: RegistrationId, presence: string) =>
  konrad.post(`/workshops/${workshop()}/check-ins`, {
    claimId: newId<string>(),
    device: 'Telefon A',
    claimedAt: app.clock.now(),
    channel: 'list',
    registrationId,
    presence,
  });

/** The secrets of the links, as the letters carry them. */
async function links(): Promise<string[]> {
  const rows = await app.database.db.query<{ body_text: string }[]>(
    `select body_text from mails where template = 'feedback' order by to_address`,
  );
  return rows.map((row) => /\/feedback\/([\w-]+)/.exec(row.body_text)?.[1] ?? '');
}

const view = async (client: TestClient = konrad) => FeedbackView.parse((await client.get<FeedbackView>(path())).body);

describe('Feedback on a workshop', () => {
  beforeAll(async () => {
    const ids = [];
    for (const name of guests) ids.push(await register(name, `${name.toLowerCase()}@example.net`));
    const withoutAddress = await register('Gerd', null);
    const absent = await register('Hanna', 'hanna@example.net');
    app.clock.setTo('2027-03-03T09:00:00Z');
    konrad = await app.as('Konrad');
    for (const id of [...ids.slice(1), withoutAddress]) await mark(id, 'present');
    await mark(ids[0] as RegistrationId, 'late');
    await mark(absent, 'absent');
  });

  it('is not asked for before the workshop has been held', async () =>
    expect(codeOf(await konrad.post(path()))).toBe('FEEDBACK_BEFORE_HELD'));

  it('is asked of everybody who came and has an address, once, with a link of their own', async () => {
    app.clock.setTo('2027-03-03T16:00:00Z');
    konrad = await app.as('Konrad');
    const { headers } = await konrad.get(`/workshops/${workshop()}`);
    const version = Number(/\d+/.exec(headers.get('etag') ?? '')?.[0]);
    expect((await konrad.post(`/workshops/${workshop()}/holding`, {}, { version })).status).toBe(201);

    const answers = await Promise.all([konrad.post<FeedbackView>(path()), konrad.post<FeedbackView>(path())]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(await view()).toMatchObject({ asked: 6, answered: 0, openUntil: '2027-03-24', open: true, results: null });
    expect(new Set(await links()).size).toBe(6);
  });

  it('opens by the link without signing in, and says nothing of the person', async () => {
    const [link] = await links();

    const answer = await (await app.as()).get<FeedbackForm>(`/feedback/${link}`);

    expect(FeedbackForm.parse(answer.body)).toMatchObject({ regionName: 'MINT-Region Nordhessen', open: true, answered: false });
    expect(answer.text).not.toMatch(/Ada|example\.net/);
  });

  it('shows nothing of four answers, and all of five', async () => {
    const [first, ...others] = await links();
    for (const [index, link] of others.slice(0, 4).entries())
      await (await app.as()).post(`/feedback/${link}`, { useful: index + 2, ...(index === 0 ? { helped: 'Die Beispiele' } : {}) });
    expect(await view()).toMatchObject({ answered: 4, results: null });

    const answer = await (await app.as()).post<FeedbackForm>(`/feedback/${first}`, { pace: 3, helped: 'Austausch' });

    expect(answer.body).toMatchObject({ answered: true });
    const { results } = await view(await app.as('Ines'));
    expect(results?.scales[0]).toEqual({ question: 'useful', answered: 4, mean: 3.5, counts: [0, 1, 1, 1, 1] });
    expect(results?.texts[0]).toEqual({ question: 'helped', texts: ['Austausch', 'Die Beispiele'] });
  });

  it('is given once for each link', async () => {
    const [first] = await links();

    expect(codeOf(await (await app.as()).post(`/feedback/${first}`, { useful: 1 }))).toBe('FEEDBACK_GIVEN_ALREADY');
  });

  it('does not tell what the sixth said while the form is open, and tells it afterwards', async () => {
    const last = (await links()).at(-1);
    expect((await (await app.as()).post(`/feedback/${last}`, { useful: 1 })).status).toBe(201);
    expect(await view()).toMatchObject({ answered: 6, results: { answers: 5 } });

    app.clock.setTo('2027-03-24T23:30:00Z');
    konrad = await app.as('Konrad');

    expect(await view()).toMatchObject({ open: false, results: { answers: 6 } });
    expect(codeOf(await (await app.as()).post(`/feedback/${last}`, { useful: 1 }))).toBe('FEEDBACK_GIVEN_ALREADY');
  });

  it('keeps who answered apart from what was answered', async () => {
    const columns = await app.database.db.query<{ table_name: string; column_name: string }[]>(
      `select table_name, column_name from information_schema.columns where table_name in ('feedback_answers', 'feedback_requests') order by 1, ordinal_position`,
    );

    expect(columns.map(({ table_name, column_name }) => `${table_name}.${column_name}`)).toEqual([
      'feedback_answers.id',
      'feedback_answers.workshop_id',
      'feedback_answers.batch',
      'feedback_answers.answers',
      'feedback_requests.token_hash',
      'feedback_requests.workshop_id',
      'feedback_requests.registration_id',
      'feedback_requests.answered',
    ]);
  });

  it('loses every trace of the order of its answers over night, and none of the answers', async () => {
    const before = await view();
    const ids = () => app.database.db.query<{ id: string }[]>('select id from feedback_answers');
    const idsBefore = (await ids()).map(({ id }) => id);

    await app.app.get(FeedbackService).shuffle();

    expect((await ids()).filter(({ id }) => idsBefore.includes(id))).toEqual([]);
    expect(await view()).toEqual(before);
    const [written] = await app.database.db.query<{ count: number }[]>('select count(distinct xmin::text) from feedback_answers');
    expect(written?.count).toBe(1);
  });

  it('reaches the national team by position, only from workshops that show their own', async () => {
    const { body } = await (await app.as('Ines')).get<RoundFeedback>(`/rounds/${hessen.roundId}/feedback`);

    expect(RoundFeedback.parse(body).positions).toMatchObject([{ position: 1, workshops: 1, asked: 6, results: { answers: 6 } }]);
  });

  it('does not exist for the coordinator of another region', async () => {
    const olga = await app.as('Olga');

    expect((await olga.get(path())).status).toBe(404);
    expect((await olga.post(path())).status).toBe(404);
  });
});

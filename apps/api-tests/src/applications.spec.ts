import { ApplicationPage, ApplicationView, RoundView, type RegionView } from '@kaskade/shared';
import type { z } from 'zod';
import { created, givenRounds } from '../../api/src/testing/given-rounds';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';

interface Refused {
  readonly code: string;
  readonly detail: string;
  readonly problems: Record<string, unknown>[];
}

let app: TestApp;
let given: ReturnType<typeof givenRounds>;
let north: RegionView;
let coast: RegionView;
let hills: RegionView;

beforeAll(async () => {
  app = await startTestApp({ now: '2027-01-15T09:00:00Z' });
  given = givenRounds(app);
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
  await given.programme();
  north = await given.coordinatedRegion('Nordverbund', 'Amara');
  coast = await given.coordinatedRegion('Küste', 'Jonas');
  hills = await given.coordinatedRegion('Hügelland', 'Mila');
});
afterAll(() => app.close());
beforeEach(() => app.clock.setTo('2027-01-15T09:00:00Z'));

const start = async (who: string, round: RoundView, region: RegionView) =>
  (await app.as(who)).post<Refused>('/applications', { roundId: round.id, regionId: region.id, motivation: '', expectedInitiatives: null });

const reread = async (id: string, who = 'Ines'): Promise<ApplicationView> =>
  ApplicationView.parse((await (await app.as(who)).get(`/applications/${id}`)).body);

const withdraw = async (who: string, application: ApplicationView) =>
  (await app.as(who)).post<Refused>(
    `/applications/${application.id}/withdrawal`,
    { reason: 'Keine Zeit' },
    { version: application.version },
  );

const lettersOf = (template: string, address: string): Promise<{ subject: string; language: string; body_text: string }[]> =>
  app.database.db.query('select subject, language, body_text from mails where template = $1 and to_address = $2 order by created_at, id', [
    template,
    address,
  ]);

describe('Applying to a round', () => {
  it('is possible until the end of the last day in Berlin, and not a second longer (D1)', async () => {
    const round = await given.openCall('Frist');

    app.clock.setTo('2027-01-31T22:59:59Z');
    expect((await start('Amara', round, north)).status).toBe(201);
    app.clock.setTo('2027-01-31T23:00:00Z');
    expect(await start('Jonas', round, coast)).toMatchObject({
      status: 409,
      body: { code: 'CALL_CLOSED', detail: expect.stringContaining('Sonntag, 31. Januar 2027') },
    });
  });

  it('begins on the first day in Berlin, and says when that is', async () => {
    const round = await given.openCall('Noch nicht', { callOpensOn: '2027-01-20' });

    expect(await start('Amara', round, north)).toMatchObject({ status: 409, body: { problems: [{ opensOn: '2027-01-20' }] } });
    app.clock.setTo('2027-01-19T23:00:00Z');
    expect((await start('Amara', round, north)).status).toBe(201);
  });

  it('is possible once for a region (D2)', async () => {
    const round = await given.openCall('Einmal');
    await start('Amara', round, north);

    expect(await start('Amara', round, north)).toMatchObject({ status: 409, body: { code: 'REGION_APPLIED_ALREADY' } });
  });

  it('answers for a foreign region, for one that does not exist and for a draft round alike', async () => {
    const round = await given.openCall('Fremd');
    const draft = await given.draft('Noch geheim');

    const answers = [
      await start('Amara', round, coast),
      await start('Amara', round, { ...coast, id: round.id as unknown as RegionView['id'] }),
      await start('Amara', draft, north),
    ];

    expect(answers.map(({ status, body }) => [status, body.code, body.detail])).toEqual(
      Array(3).fill([404, 'NOT_FOUND', 'Das gibt es nicht oder ist für Sie nicht sichtbar.']),
    );
  });

  it('keeps a draft to its own region', async () => {
    const round = await given.openCall('Entwürfe');
    const { id } = (await start('Amara', round, north)).body as unknown as ApplicationView;
    const ines = await app.as('Ines');

    expect((await ines.get(`/applications/${id}`)).status).toBe(404);
    expect((await ines.post(`/applications/${id}/decision`, { decision: 'accept', message: '' }, { version: 1 })).status).toBe(404);
    expect((await (await app.as('Jonas')).get(`/applications/${id}`)).status).toBe(404);
    expect((await reread(id, 'Amara')).state).toBe('draft');
  });

  it('is handed in with a reason that says something, once, and then stays as it is', async () => {
    const round = await given.openCall('Begründet');
    const amara = await app.as('Amara');
    const draft = (await start('Amara', round, north)).body as unknown as ApplicationView;

    expect(await amara.post<Refused>(`/applications/${draft.id}/submission`, {}, { version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'APPLICATION_MOTIVATION_MISSING' },
    });
    expect((await amara.patch<Refused>(`/applications/${draft.id}`, { motivation: given.motivation })).status).toBe(428);
    const edited = await amara.patch<ApplicationView>(`/applications/${draft.id}`, { motivation: given.motivation }, { version: 1 });
    expect((await amara.post<Refused>(`/applications/${draft.id}/submission`, {}, { version: 1 })).status).toBe(412);
    const submitted = created(
      await amara.post<ApplicationView>(`/applications/${draft.id}/submission`, {}, { version: edited.body.version }),
    );

    expect(submitted).toMatchObject({ state: 'submitted', submittedAt: '2027-01-15T09:00:00+00:00', submittedByName: 'Amara Beispiel' });
    expect(await amara.patch<Refused>(`/applications/${draft.id}`, { motivation: 'x' }, { version: submitted.version })).toMatchObject({
      status: 409,
      body: { code: 'APPLICATION_NOT_A_DRAFT' },
    });
  });
});

describe('Deciding about applications', () => {
  it('puts whoever is accepted beyond the places on the waiting list (D2), and tells all of them', async () => {
    const round = await given.openCall('Ein Platz', { places: 1 });
    const first = await given.application(round, north.id, 'Amara');
    const second = await given.application(round, coast.id, 'Jonas');

    expect((await given.decision(first, 'accept', 'Schön, dass Sie dabei sind.')).state).toBe('accepted');
    expect(await given.decision(second, 'accept')).toMatchObject({ state: 'waitlisted', placeInLine: 1 });

    expect(await lettersOf('application-accepted', 'amara@example.org')).toMatchObject([
      { subject: 'Ihre Region ist dabei: Ein Platz', body_text: expect.stringContaining('Schön, dass Sie dabei sind.') },
    ]);
    expect(await lettersOf('application-waitlisted', 'jonas@example.org')).toMatchObject([{ language: 'de' }]);
  });

  it('writes to people in their own language', async () => {
    await app.database.transaction((tx) => tx.query(`update persons set language = 'en' where email = 'mila@example.org'`));
    const round = await given.openCall('Two languages');

    await given.decision(await given.application(round, hills.id, 'Mila'), 'decline', 'Next time, please.');

    expect(await lettersOf('application-declined', 'mila@example.org')).toMatchObject([
      { language: 'en', body_text: expect.stringContaining('cannot take part') },
    ]);
  });

  it('is done once, by whoever has seen the current state', async () => {
    const round = await given.openCall('Einmal entschieden');
    const application = await given.application(round, north.id, 'Amara');
    const ines = await app.as('Ines');
    const decide = (version: number) =>
      ines.post<Refused>(`/applications/${application.id}/decision`, { decision: 'decline', message: '' }, { version });

    const answers = await Promise.all([decide(application.version), decide(application.version)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(await decide((await reread(application.id)).version)).toMatchObject({
      status: 409,
      body: { code: 'APPLICATION_ALREADY_DECIDED' },
    });
  });

  it('leaves the place in line as it is when a waiting region is accepted while there is still no place', async () => {
    const round = await given.openCall('Schlange', { places: 1 });
    const [accepted, waiting, later] = [
      await given.application(round, north.id, 'Amara'),
      await given.application(round, coast.id, 'Jonas'),
      await given.application(round, hills.id, 'Mila'),
    ];
    await given.decision(accepted, 'accept');
    const first = await given.decision(waiting, 'waitlist');
    app.clock.advance(60_000);
    await given.decision(later, 'waitlist');
    app.clock.advance(60_000);

    await given.decision(first, 'accept');

    expect((await reread(waiting.id)).placeInLine).toBe(1);
  });

  it('gives the last place to one of two who are accepted at the same time', async () => {
    const round = await given.openCall('Letzter Platz', { places: 1 });
    const applications = [await given.application(round, north.id, 'Amara'), await given.application(round, coast.id, 'Jonas')];

    const decided = await Promise.all(applications.map((application) => given.decision(application, 'accept')));

    expect(decided.map(({ state }) => state).sort()).toEqual(['accepted', 'waitlisted']);
  });
});

describe('A place that falls free', () => {
  const waitingLine = async (name: string) => {
    const round = await given.openCall(name, { places: 2 });
    const applications = [
      await given.application(round, north.id, 'Amara'),
      await given.application(round, coast.id, 'Jonas'),
      await given.application(round, hills.id, 'Mila'),
    ] as const;
    for (const application of applications) await given.decision(application, 'accept');
    const [first, second, waiting] = [await reread(applications[0].id), await reread(applications[1].id), await reread(applications[2].id)];
    return { round, first, second, waiting };
  };

  it('goes to the first in line exactly once, also when two withdraw at once', async () => {
    const { round, first, second, waiting } = await waitingLine('Zwei gehen');
    const before = (await lettersOf('application-promoted', 'mila@example.org')).length;

    const answers = await Promise.all([withdraw('Amara', first), withdraw('Jonas', second)]);

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect((await reread(waiting.id)).state).toBe('accepted');
    expect((await lettersOf('application-promoted', 'mila@example.org')).length - before).toBe(1);
    const { participations } = (await (await app.as('Ines')).get<RoundView>(`/rounds/${round.id}`)).body;
    expect(participations.map(({ name, state }) => `${name} ${state}`).sort()).toEqual([
      'Hügelland accepted',
      'Küste withdrawn',
      'Nordverbund withdrawn',
    ]);
  });

  it('is given away once where the national team notes that a region left and its coordinator withdraws as well', async () => {
    const { round, first, waiting } = await waitingLine('Zweimal gemeldet');
    const ines = await app.as('Ines');
    const participation = (await ines.get<RoundView>(`/rounds/${round.id}`)).body.participations.find(
      ({ regionId }) => regionId === north.id,
    );

    created(await ines.post(`/participations/${participation?.id}/withdrawal`, { reason: 'Stelle nicht besetzt' }));

    expect((await reread(first.id)).state).toBe('withdrawn');
    expect(await withdraw('Amara', await reread(first.id))).toMatchObject({ status: 409, body: { code: 'APPLICATION_ALREADY_DECIDED' } });
    expect(await ines.post<Refused>(`/participations/${participation?.id}/withdrawal`, { reason: 'Noch einmal' })).toMatchObject({
      status: 409,
      body: { code: 'REGION_LEFT_ALREADY' },
    });
    expect((await reread(waiting.id)).state).toBe('accepted');
  });

  it('is taken up where the round stands by now', async () => {
    const { round, first } = await waitingLine('Nachgerückt');
    await given.session(round, 'kickoff', '2027-02-10');
    app.clock.setTo('2027-02-01T09:00:00Z');
    const selection = await given.step((await (await app.as('Ines')).get<RoundView>(`/rounds/${round.id}`)).body, 'selection');
    await given.step(selection, 'training');

    await withdraw('Amara', first);

    const { participations } = (await (await app.as('Ines')).get<RoundView>(`/rounds/${round.id}`)).body;
    expect(participations.find(({ regionId }) => regionId === hills.id)?.state).toBe('in_training');
  });

  it('cannot be given back after the round is over', async () => {
    const { round, first } = await waitingLine('Zu spät');
    await given.cancellation((await (await app.as('Ines')).get<RoundView>(`/rounds/${round.id}`)).body, 'Kein Geld');

    expect(await withdraw('Amara', first)).toMatchObject({ status: 409, body: { code: 'ROUND_OVER' } });
  });
});

describe('The list of applications', () => {
  it('shows a coordinator the own region only, in list, count, search and export', async () => {
    const round = await given.openCall('Eigene Liste');
    await given.application(round, north.id, 'Amara');
    await given.application(round, coast.id, 'Jonas');
    const amara = await app.as('Amara');

    const page = ApplicationPage.parse((await amara.get<z.infer<typeof ApplicationPage>>(`/applications?roundId=${round.id}`)).body);

    expect(page).toMatchObject({ total: 1, next: null, items: [{ regionName: 'Nordverbund' }] });
    expect(ApplicationPage.parse((await amara.get(`/applications?q=K%C3%BCste`)).body).total).toBe(0);
    expect((await amara.get('/applications/export')).text).not.toContain('Küste');
    expect(ApplicationPage.parse((await (await app.as('Ines')).get(`/applications?roundId=${round.id}`)).body).total).toBe(2);
  });
});

import type { InitiativeId, Instant, NextStep, RegistrationList, RoundView, StartView } from '@kaskade/shared';
import { newId } from '../../api/src/platform/ids';
import { created } from '../../api/src/testing/given-rounds';
import { givenWorkshops, type GivenRegion } from '../../api/src/testing/given-workshops';
import { addressOf, startTestApp, testPassword, type TestApp } from '../../api/src/testing/test-app';

let app: TestApp;
let given: ReturnType<typeof givenWorkshops>;
let north: GivenRegion;
let coast: GivenRegion;

beforeAll(async () => {
  app = await startTestApp();
  given = givenWorkshops(app);
  await given.programme();
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
  await app.cast({ name: 'Otto', role: { role: 'operator' } });
  await app.cast({ name: 'Fritz', role: { role: 'funder' } });
  const [first, second] = await given.trainingRound('Runde 7', { 'MINT Nord': 'Amara', 'MINT Küste': 'Jonas' });
  if (!first || !second) throw new Error('Two regions were to be there.');
  [north, coast] = [first, second];
});
afterAll(() => app.close());

const startOf = async (name: string): Promise<StartView> => {
  const answer = await (await app.as(name)).get<StartView>('/start');
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body;
};

const kindsFor = async (name: string): Promise<string[]> => (await startOf(name)).nextSteps.map(({ kind }) => kind);

const stepOf = async <Kind extends NextStep['kind']>(name: string, kind: Kind): Promise<Extract<NextStep, { kind: Kind }> | undefined> =>
  (await startOf(name)).nextSteps.find((step): step is Extract<NextStep, { kind: Kind }> => step.kind === kind);

const workshopOf = async (region: GivenRegion, index: number): Promise<string> => {
  const { body } = await (await app.as('Ines')).get<{ workshops: { id: string }[] }>(`/sequences/${region.sequence.id}`);
  return body.workshops[index]?.id ?? '';
};

/** Signs the person in anew at that time, so that the visit before becomes the last one. */
const signInAgain = async (name: string, at: Instant): Promise<void> => {
  app.clock.setTo(at);
  await (await app.as(name)).signIn(addressOf(name), testPassword);
};

describe('The start page', () => {
  it('is for people who are signed in', async () => {
    expect((await (await app.as()).get('/start')).status).toBe(401);
  });

  it('tells the national team which regions have no dates yet, and a coordinator of the own region only', async () => {
    expect(await stepOf('Ines', 'askForDates')).toMatchObject({ count: 2, regionNames: ['MINT Küste', 'MINT Nord'], dueOn: '2027-03-01' });
    expect(await stepOf('Amara', 'planSequence')).toMatchObject({ sequenceId: north.sequence.id, missing: 3, dueOn: '2027-03-01' });
    expect(JSON.stringify(await startOf('Amara'))).not.toContain('Küste');
  });

  it('lets planning be done once it is done, and asks for publication then', async () => {
    await given.plan(north.sequence, 'Amara', '2027-03-10', '2027-04-07', '2027-05-05');

    expect(await kindsFor('Amara')).toEqual(['publishWorkshops']);
    expect(await stepOf('Amara', 'publishWorkshops')).toMatchObject({ count: 3, date: '2027-03-10', dueOn: '2027-02-17' });
    expect(await stepOf('Ines', 'askForDates')).toMatchObject({ count: 1, regionNames: ['MINT Küste'] });
  });

  it('asks the national team to go on with the round on the first day of the regional phase, not before', async () => {
    expect(await kindsFor('Ines')).not.toContain('advanceRound');
    app.clock.setTo('2027-03-01T08:00:00Z');

    expect(await stepOf('Ines', 'advanceRound')).toMatchObject({ roundId: north.round.id, to: 'regional_phase' });
    await given.step((await (await app.as('Ines')).get<typeof north.round>(`/rounds/${north.round.id}`)).body, 'regional_phase');
    expect(await kindsFor('Ines')).not.toContain('advanceRound');
  });
});

describe('The days around a workshop', () => {
  let initiative: InitiativeId;

  it('begin with invitations: whoever has not answered is reminded, once a day', async () => {
    app.clock.setTo('2027-02-03T09:00:00Z');
    const { invitation } = await given.takingPart(north.sequence, 'Amara', 'Sternwarte', 'Mira');
    initiative = invitation.initiativeId;
    const silent = await given.invitation(north.sequence, 'Amara', 'Schülerlabor', 'Lena');
    await app.cast({ name: 'Mira', role: { role: 'initiativeMember', initiativeId: initiative } });
    await app.cast({ name: 'Lena', role: { role: 'initiativeMember', initiativeId: silent.initiativeId } });
    expect(await kindsFor('Amara')).not.toContain('remindInitiatives');
    expect(await stepOf('Lena', 'answerInvitation')).toMatchObject({ invitationId: silent.id, dueOn: '2027-02-20' });

    app.clock.setTo('2027-02-08T09:00:00Z');
    expect(await stepOf('Amara', 'remindInitiatives')).toMatchObject({ count: 1, answerBy: '2027-02-20' });
    created(await (await app.as('Amara')).post(`/invitations/${silent.id}/reminder`, {}, { version: silent.version }));
    expect(await kindsFor('Amara')).not.toContain('remindInitiatives');
  });

  it('let an initiative register its people, until somebody is registered', async () => {
    const workshop = await workshopOf(north, 0);
    created(await given.act('Amara', workshop, 'publication'));
    expect(await stepOf('Mira', 'registerPeople')).toMatchObject({ workshopId: workshop, initiativeId: initiative, dueOn: '2027-03-10' });
    expect(await kindsFor('Lena')).not.toContain('registerPeople');

    created(
      await (
        await app.as('Mira')
      ).post(`/workshops/${workshop}/registrations`, { initiativeId: initiative, person: { givenName: 'Ada', familyName: 'Muster' } }),
    );
    expect(await kindsFor('Mira')).not.toContain('registerPeople');
  });

  it('come to the fore in the week before, and stand first on the day itself', async () => {
    app.clock.setTo('2027-03-04T09:00:00Z');
    expect(await stepOf('Amara', 'prepareWorkshop')).toMatchObject({ registered: 1, capacity: 20 });

    app.clock.setTo('2027-03-10T06:30:00Z');
    const workshop = await workshopOf(north, 0);
    expect((await startOf('Amara')).nextSteps[0]).toMatchObject({ kind: 'runWorkshop', workshopId: workshop, registered: 1, tookPart: 0 });
    expect((await startOf('Mira')).nextSteps[0]).toMatchObject({ kind: 'attendWorkshop', workshopId: workshop });
    expect((await startOf('Jonas')).nextSteps.map(({ kind }) => kind)).not.toContain('runWorkshop');
  });

  it('end with attendance, the note that it took place, and the minutes, one after the other', async () => {
    app.clock.setTo('2027-03-10T17:00:00Z');
    const workshop = await workshopOf(north, 0);
    expect(await stepOf('Amara', 'decideAttendance')).toMatchObject({ workshopId: workshop, undecided: 1, dueOn: '2027-03-10' });

    const amara = await app.as('Amara');
    const { items } = (await amara.get<RegistrationList>(`/workshops/${workshop}/registrations`)).body;
    const claim = { claimId: newId<string>(), device: 'Telefon', claimedAt: app.clock.now(), channel: 'list', presence: 'present' };
    created(await amara.post(`/workshops/${workshop}/check-ins`, { ...claim, registrationId: items[0]?.id }));
    expect(await stepOf('Amara', 'confirmHeld')).toMatchObject({ workshopId: workshop, tookPart: 1 });

    created(await given.act('Amara', workshop, 'holding'));
    expect(await stepOf('Amara', 'writeMinutes')).toMatchObject({ workshopId: workshop, dueOn: '2027-03-17' });
    expect(await stepOf('Ines', 'askForMinutes')).toMatchObject({ count: 1, workshopId: workshop });

    created(await given.act('Amara', workshop, 'documentation', { minutes: 'Alle haben ein Angebot gewählt.' }));
    expect(await kindsFor('Amara')).not.toContain('writeMinutes');
    expect(await kindsFor('Ines')).not.toContain('askForMinutes');
  });
});

describe('Where things stand', () => {
  it('is told to the national team of the round, to coordinators of the sequence, to initiatives of their journey', async () => {
    expect((await startOf('Ines')).figures).toMatchObject([
      { kind: 'round', roundName: 'Runde 7', begun: 2, withdrawn: 0, initiatives: 1, held: 1, workshops: 6, tookPart: 1 },
    ]);
    expect((await startOf('Amara')).figures).toMatchObject([
      {
        kind: 'sequence',
        regionName: 'MINT Nord',
        held: 1,
        workshopCount: 3,
        initiatives: 1,
        decided: 1,
        tookPart: 1,
        next: { date: '2027-04-07' },
      },
    ]);
    expect((await startOf('Mira')).figures).toMatchObject([{ kind: 'journey', initiativeName: 'Sternwarte', stepsDone: 2, stepCount: 5 }]);
    expect((await startOf('Otto')).figures).toEqual([]);
  });

  it('names the nearest dates ahead, national ones among them', async () => {
    app.clock.setTo('2027-02-05T09:00:00Z');
    expect((await startOf('Jonas')).ahead).toMatchObject([{ kind: 'session', sessionKind: 'kickoff', date: '2027-02-10' }]);
    expect((await startOf('Mira')).ahead).toEqual([]);
  });
});

describe('What changed', () => {
  it('is counted by kind since the visit before, without what one did oneself', async () => {
    app.clock.setTo('2027-03-20T09:00:00Z');
    await signInAgain('Ines', '2027-03-20T09:00:00Z');
    await signInAgain('Amara', '2027-03-20T09:00:00Z');
    app.clock.setTo('2027-03-21T09:00:00Z');
    created(await given.act('Amara', await workshopOf(north, 1), 'publication'));
    await given.plan(coast.sequence, 'Jonas', '2027-04-14', '2027-05-12', '2027-06-09');
    await signInAgain('Ines', '2027-03-22T09:00:00Z');
    await signInAgain('Amara', '2027-03-22T09:00:00Z');

    const { changes, since, firstVisit } = await startOf('Ines');
    expect({ since, firstVisit }).toEqual({ since: '2027-03-20T09:00:00Z', firstVisit: false });
    expect(changes).toMatchObject([
      { what: 'workshop.published', count: 1, targets: [{ kind: 'workshop', regionName: 'MINT Nord', count: 1 }], moreTargets: 0 },
      { what: 'sequence.planned', count: 1, targets: [{ kind: 'sequence', id: coast.sequence.id, name: { de: 'MINT Küste' } }] },
    ]);
    expect((await startOf('Amara')).changes).toEqual([]);
  });

  it('reaches an initiative about its own sequence only, and nobody who may not read it', async () => {
    await signInAgain('Mira', '2027-03-20T09:00:00Z');
    await signInAgain('Mira', '2027-03-22T09:00:00Z');

    const { changes } = await startOf('Mira');
    expect(changes.map(({ what }) => what)).toEqual(['workshop.published']);
    expect(JSON.stringify(changes)).not.toContain('Küste');
    expect((await startOf('Fritz')).changes).toEqual([]);
    expect((await startOf('Otto')).changes).toEqual([]);
  });

  it('goes back a week for whoever is here for the first time', async () => {
    await app.cast({ name: 'Kofi', role: { role: 'coordinator', regionId: coast.region.id } });
    app.clock.setTo('2027-03-23T09:00:00Z');

    const { firstVisit, since, changes } = await startOf('Kofi');
    expect({ firstVisit, since }).toEqual({ firstVisit: true, since: '2027-03-16T09:00:00Z' });
    expect(changes.map(({ what }) => what)).toEqual(['sequence.planned']);
  });
});

describe('A full day', () => {
  it('shows five steps, the most urgent first, and says how many more there are', async () => {
    app.clock.setTo('2027-01-16T09:00:00Z');
    for (const number of [1, 2, 3, 4, 5, 6, 7])
      await given.openCall(`Offen ${number}`, { callClosesOn: `2027-01-${String(30 - number)}` as '2027-01-29' });
    app.clock.setTo('2027-01-20T09:00:00Z');

    const { nextSteps, more } = await startOf('Jonas');
    expect(nextSteps.map((step) => [step.kind, step.dueOn])).toEqual([
      ['applyToRound', '2027-01-23'],
      ['applyToRound', '2027-01-24'],
      ['applyToRound', '2027-01-25'],
      ['applyToRound', '2027-01-26'],
      ['applyToRound', '2027-01-27'],
    ]);
    expect(more).toBeGreaterThan(1);
    expect(await stepOf('Ines', 'closeCall')).toMatchObject({ closesOn: '2027-01-23', applications: 0 });
  });

  it('asks nothing about a round that is over', async () => {
    const isAbout = (step: NextStep) => 'roundName' in step && step.roundName === 'Offen 7';
    expect((await startOf('Jonas')).nextSteps.some(isAbout)).toBe(true);

    const { items } = (await (await app.as('Ines')).get<{ items: RoundView[] }>('/rounds?q=Offen+7')).body;
    for (const round of items) await given.cancellation(round, 'Die Förderung ist ausgeblieben.');
    expect((await startOf('Jonas')).nextSteps.some(isAbout)).toBe(false);
    expect((await startOf('Ines')).nextSteps.some(isAbout)).toBe(false);
  });

  it('tells the operator of letters that could not be sent, and a funder of nothing', async () => {
    await app.database.transaction((tx) =>
      tx.query(
        `insert into mails (id, region_id, to_address, to_name, language, template, subject, body_text, body_html, state, created_at)
         values ($1, $2, 'x@example.org', 'X', 'de', 't', 's', 'b', 'b', 'failed', $3)`,
        [newId<string>(), coast.region.id, app.clock.now()],
      ),
    );

    expect(await stepOf('Otto', 'seeFailedMails')).toMatchObject({ count: 1 });
    expect(await kindsFor('Fritz')).toEqual([]);
    expect(await kindsFor('Amara')).not.toContain('seeFailedMails');
  });
});

import type { ApplicationView, InvitationByLink, InvitationView, SequenceView, StartView } from '@kaskade/shared';
import { firstValueFrom } from 'rxjs';
import { Live } from '../../api/src/platform/live/live';
import { created } from '../../api/src/testing/given-rounds';
import { givenWorkshops, plansOn } from '../../api/src/testing/given-workshops';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';

let app: TestApp;
let given: ReturnType<typeof givenWorkshops>;

beforeAll(async () => {
  app = await startTestApp();
  given = givenWorkshops(app);
  await given.programme();
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
});
afterAll(() => app.close());

const days = ['2027-03-03', '2027-04-14', '2027-05-26'] as const;
const allCancelled = ['cancelled', 'cancelled', 'cancelled'];

const reread = async ({ id }: Pick<SequenceView, 'id'>): Promise<SequenceView> =>
  (await (await app.as('Ines')).get<SequenceView>(`/sequences/${id}`)).body;
const states = async (sequence: Pick<SequenceView, 'id'>): Promise<string[]> =>
  (await reread(sequence)).workshops.map(({ state }) => state);
const subjects = async (address: string): Promise<string[]> => (await given.letters(address)).map(({ template }) => template);

describe('With a cancelled round', () => {
  it('end the workshops that are still ahead, in every region, and everybody who was to come receives the reason', async () => {
    const [north, south] = await given.trainingRound('Ohne Förderung', { 'MINT Nord': 'Amara', 'MINT Süd': 'Bela' });
    if (!north || !south) throw new Error('Two regions were asked for.');
    const planned = await given.plan(north.sequence, 'Amara', ...days);
    await given.plan(south.sequence, 'Bela', ...days);
    await given.takingPart(north.sequence, 'Amara', 'Sternwarte', 'Mira');
    await given.act('Amara', planned.workshops[0]?.id ?? '', 'publication');

    await given.cancellation(
      (await (await app.as('Ines')).get<{ id: typeof north.round.id; version: number }>(`/rounds/${north.round.id}`)).body,
      'Die Förderung ist ausgelaufen.',
    );

    expect(await states(north.sequence)).toEqual(allCancelled);
    expect(await states(south.sequence)).toEqual(allCancelled);
    const letters = await given.letters('kontaktmira@initiative.example.org');
    expect(letters.filter(({ template }) => template === 'workshop-cancelled')).toHaveLength(3);
    expect(letters.at(-1)?.body_text).toContain('Die Förderung ist ausgelaufen.');
    expect(await subjects('bela@example.org')).toContain('round-cancelled');
  });

  it('end the hopes of regions that applied, and they are told as well; whoever withdrew is not', async () => {
    app.clock.setTo('2027-01-15T09:00:00Z');
    const round = await given.openCall('Vor der Auswahl');
    for (const name of ['Hanna', 'Ilka', 'Jule']) {
      const region = await given.coordinatedRegion(`MINT ${name}`, name);
      const application = await given.application(round, region.id, name);
      if (name === 'Ilka') await given.decision(application, 'waitlist');
      if (name === 'Jule')
        created(await (await app.as(name)).post(`/applications/${application.id}/withdrawal`, {}, { version: application.version }));
    }

    await given.cancellation(round, 'Zu wenige Bewerbungen.');

    expect(await subjects('hanna@example.org')).toContain('round-cancelled');
    expect(await subjects('ilka@example.org')).toContain('round-cancelled');
    expect(await subjects('jule@example.org')).not.toContain('round-cancelled');
  });
});

describe('With the place of a region', () => {
  it('changes the open page of the round, even where no workshop is planned yet', async () => {
    app.clock.setTo('2027-01-15T09:00:00Z');
    const round = await given.openCall('Offene Seite');
    const lake = await given.coordinatedRegion('MINT See', 'Gesa');
    await given.decision(await given.application(round, lake.id, 'Gesa'), 'accept');
    const ines = await app.as('Ines');
    const [participation] = (await ines.get<typeof round>(`/rounds/${round.id}`)).body.participations;
    const changed = firstValueFrom(app.app.get(Live).stream([`round:${round.id}`]));

    created(await ines.post(`/participations/${participation?.id ?? ''}/withdrawal`, { reason: 'Stelle frei' }));

    expect(await changed).toEqual({ topic: `round:${round.id}` });
  });

  it('that the national team takes out end its own workshops, not those of the others', async () => {
    const [east, west] = await given.trainingRound('Ein Ausscheiden', { 'MINT Ost': 'Cem', 'MINT West': 'Dora' });
    if (!east || !west) throw new Error('Two regions were asked for.');
    await given.plan(east.sequence, 'Cem', ...days);
    await given.plan(west.sequence, 'Dora', ...days);
    const { body } = await (await app.as('Ines')).get<typeof east.round>(`/rounds/${east.round.id}`);
    const participation = body.participations.find(({ regionId }) => regionId === east.region.id);

    created(await (await app.as('Ines')).post(`/participations/${participation?.id ?? ''}/withdrawal`, { reason: 'Stelle nicht besetzt' }));

    expect(await states(east.sequence)).toEqual(allCancelled);
    expect(await states(west.sequence)).toEqual(['planned', 'planned', 'planned']);
    const [letter] = (await given.letters('cem@example.org')).filter(({ template }) => template === 'application-withdrawn');
    expect(letter?.body_text).toContain('Stelle nicht besetzt');
    expect(await subjects('dora@example.org')).not.toContain('application-withdrawn');
  });

  it('ends what could still begin: nothing is planned, nobody invited, no invitation answered any more', async () => {
    const [valley] = await given.trainingRound('Danach Ruhe', { 'MINT Tal': 'Finn' });
    if (!valley) throw new Error('A region was asked for.');
    await given.plan(valley.sequence, 'Finn', ...days);
    await given.invitation(valley.sequence, 'Finn', 'Imkerei', 'Kontaktimke');
    const token = await given.linkTo('kontaktimke@initiative.example.org');
    const { body } = await (await app.as('Ines')).get<typeof valley.round>(`/rounds/${valley.round.id}`);
    const left = firstValueFrom(app.app.get(Live).stream([`round:${valley.round.id}`]));

    await (await app.as('Ines')).post(`/participations/${body.participations[0]?.id ?? ''}/withdrawal`, { reason: 'Stelle nicht besetzt' });

    const finn = await app.as('Finn');
    const visitor = await app.as();
    const [invitation] = (await finn.get<{ items: InvitationView[] }>(`/sequences/${valley.sequence.id}/invitations`)).body.items;
    await app.cast({ name: 'Imke', role: { role: 'initiativeMember', initiativeId: invitation?.initiativeId } });
    expect(await left).toEqual({ topic: `round:${valley.round.id}` });
    for (const answer of [
      await finn.post(`/sequences/${valley.sequence.id}/workshops`, plansOn(...days)),
      await finn.post(`/sequences/${valley.sequence.id}/invitations`, {
        new: { name: 'Chor', place: 'Tal', contact: { givenName: 'A', familyName: 'B', email: 'ab@example.net', language: 'de' } },
      }),
      await finn.post(`/invitations/${invitation?.id ?? ''}/reminder`, {}, { version: invitation?.version ?? 0 }),
      await visitor.post(`/invitations/by-link/${token}/answer`, { answer: 'accept' }),
    ])
      expect(answer).toMatchObject({ status: 409, body: { code: 'REGION_LEFT_ALREADY' } });
    expect((await visitor.get<InvitationByLink>(`/invitations/by-link/${token}`)).body.answerable).toBe(false);
    expect((await (await app.as('Imke')).get<StartView>('/start')).body.nextSteps).toEqual([]);
  });

  it('that the region gives back itself end its workshops, and it says why; one that has begun took place', async () => {
    const [coast] = await given.trainingRound('Selbst gegangen', { 'MINT Küste': 'Esra' });
    if (!coast) throw new Error('A region was asked for.');
    const planned = await given.plan(coast.sequence, 'Esra', ...days);
    await given.takingPart(coast.sequence, 'Esra', 'Torfwerk', 'Toni');
    await given.act('Esra', planned.workshops[0]?.id ?? '', 'publication');
    app.clock.setTo('2027-03-03T08:00:00Z');
    const esra = await app.as('Esra');
    const { items } = (await esra.get<{ items: ApplicationView[] }>('/applications')).body;
    const [application] = items;
    const withdraw = (body: object) =>
      esra.post(`/applications/${application?.id ?? ''}/withdrawal`, body, { version: application?.version ?? 0 });

    expect(await withdraw({})).toMatchObject({ status: 409, body: { code: 'REASON_MISSING' } });
    expect((await withdraw({ reason: 'Unsere Koordination geht in Elternzeit.' })).status).toBe(201);

    expect(await states(coast.sequence)).toEqual(['published', 'cancelled', 'cancelled']);
    const letters = await given.letters('kontakttoni@initiative.example.org');
    expect(letters.filter(({ template }) => template === 'workshop-cancelled')).toHaveLength(2);
  });
});

import type { ApplicationView, SequenceView } from '@kaskade/shared';
import { created } from '../../api/src/testing/given-rounds';
import { givenWorkshops } from '../../api/src/testing/given-workshops';
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
});

describe('With the place of a region', () => {
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
  });

  it('that the region gives back itself end its workshops, and it says why', async () => {
    const [coast] = await given.trainingRound('Selbst gegangen', { 'MINT Küste': 'Esra' });
    if (!coast) throw new Error('A region was asked for.');
    await given.plan(coast.sequence, 'Esra', ...days);
    const esra = await app.as('Esra');
    const { items } = (await esra.get<{ items: ApplicationView[] }>('/applications')).body;
    const [application] = items;
    const withdraw = (body: object) =>
      esra.post(`/applications/${application?.id ?? ''}/withdrawal`, body, { version: application?.version ?? 0 });

    expect(await withdraw({})).toMatchObject({ status: 409, body: { code: 'REASON_MISSING' } });
    expect((await withdraw({ reason: 'Unsere Koordination geht in Elternzeit.' })).status).toBe(201);

    expect(await states(coast.sequence)).toEqual(allCancelled);
  });
});

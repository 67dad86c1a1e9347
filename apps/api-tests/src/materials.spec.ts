import {
  DownloadLink,
  MaterialPage,
  MaterialView,
  type CreateMaterial,
  type FileView,
  type MaterialAudience,
  type MaterialRelease,
  type MaterialStage,
  type WorkshopState,
} from '@kaskade/shared';
import { created } from '../../api/src/testing/given-rounds';
import { givenInitiative, givenSequence, type GivenSequence } from '../../api/src/testing/given-seats';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';

let app: TestApp;
let north: GivenSequence;
let coast: GivenSequence;

beforeAll(async () => {
  app = await startTestApp({ now: '2027-03-03T09:00:00Z' });
  north = await givenSequence(app, { name: 'Norden', days: ['2027-03-01', '2027-03-20', '2027-04-20'], state: 'planned' });
  coast = await givenSequence(app, { name: 'Küste', days: ['2027-03-01', '2027-03-20', '2027-04-20'], state: 'planned' });
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
  await app.cast({ name: 'Amara', role: { role: 'coordinator', regionId: north.regionId } });
  await app.cast({ name: 'Jonas', role: { role: 'coordinator', regionId: coast.regionId } });
  await app.cast({ name: 'Priya', role: { role: 'initiativeMember', initiativeId: await givenInitiative(app, north, 'Forschergarten') } });
  await app.cast({ name: 'Tom', role: { role: 'initiativeMember', initiativeId: await givenInitiative(app, coast, 'Küstenlabor') } });
  await app.cast({ name: 'Fritz', role: { role: 'funder' } });
});
afterAll(() => app.close());

const everybody = ['Ines', 'Amara', 'Jonas', 'Priya', 'Tom', 'Fritz', ''] as const;
const soon: MaterialRelease = { kind: 'on_date', on: '2030-01-01' };

let count = 0;
const aMaterial = (said: Partial<CreateMaterial> = {}): CreateMaterial => ({
  title: { de: `Handreichung ${++count}`, en: `Handout ${count}` },
  description: null,
  kind: 'handout',
  language: 'de',
  audience: 'initiatives',
  stage: { kind: 'any' },
  regionId: null,
  roundId: null,
  release: { kind: 'at_once' },
  link: 'https://example.org/handreichung',
  ...said,
});

const given = {
  material: async (said: Partial<CreateMaterial> = {}, by = 'Ines'): Promise<MaterialView> =>
    MaterialView.parse(created(await (await app.as(by)).post('/materials', aMaterial(said)))),

  /** A file of somebody's own, as bytes that are a real PDF to whoever looks at its beginning. */
  file: async (by: string): Promise<FileView> => {
    const form = new FormData();
    form.set('file', new Blob(['%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n']), 'Leitfaden.pdf');
    return created(await (await app.as(by)).post<FileView>('/files', form));
  },

  workshop: ({ workshops }: GivenSequence, position: number, state: WorkshopState) =>
    app.database.transaction((tx) => tx.query('update workshops set state = $2 where id = $1', [workshops[position - 1], state])),
};

/** Who finds the material by every way there is; throws where the ways disagree. */
async function thoseWhoSee(material: MaterialView): Promise<string[]> {
  const seeing: string[] = [];
  for (const name of everybody) {
    const client = await app.as(name);
    const word = material.title.de.split(' ').at(-1) ?? '';
    const ways = [
      (await client.get(`/materials/${material.id}`)).status === 200,
      MaterialPage.parse((await client.get(`/materials?limit=200`)).body).items.some(({ id }) => id === material.id),
      MaterialPage.parse((await client.get(`/materials?q=Handreichung ${word}`)).body).items.some(({ id }) => id === material.id),
      (await client.get(`/materials/export`)).text.includes(`${material.title.de};`),
      (await client.post(`/materials/versions/${material.current.id}/download-link`)).status === 201,
    ];
    if (new Set(ways).size > 1) throw new Error(`${name || 'a visitor'} sees ${material.title.de} on some ways only: ${ways.join(', ')}`);
    if (ways[0]) seeing.push(name || 'visitor');
  }
  return seeing;
}

describe('A material is found by list, search, export, page and link', () => {
  it.each<[string, MaterialAudience, string[]]>([
    ['for coordinators by those only and the national team', 'coordinators', ['Ines', 'Amara', 'Jonas']],
    ['for initiatives by these too', 'initiatives', ['Ines', 'Amara', 'Jonas', 'Priya', 'Tom']],
    ['for the public by everybody', 'public', ['Ines', 'Amara', 'Jonas', 'Priya', 'Tom', 'Fritz', 'visitor']],
  ])('%s', async (_, audience, seeing) => expect(await thoseWhoSee(await given.material({ audience }))).toEqual(seeing));

  it('of a region by its own people', async () =>
    expect(await thoseWhoSee(await given.material({ regionId: north.regionId }, 'Amara'))).toEqual(['Ines', 'Amara', 'Priya']));

  it('before its day by those who write it only', async () => {
    expect(await thoseWhoSee(await given.material({ release: soon, audience: 'public' }))).toEqual(['Ines']);
    expect(await thoseWhoSee(await given.material({ release: soon, audience: 'public', regionId: north.regionId }, 'Amara'))).toEqual([
      'Ines',
      'Amara',
    ]);
  });

  it('from the first minute of its day in Berlin', async () => {
    const handout = await given.material({ release: { kind: 'on_date', on: '2027-03-10' } });

    app.clock.setTo('2027-03-09T22:59:59Z');
    expect((await (await app.as('Priya')).get(`/materials/${handout.id}`)).status).toBe(404);
    app.clock.setTo('2027-03-09T23:00:00Z');
    expect((await (await app.as('Priya')).get(`/materials/${handout.id}`)).status).toBe(200);
    app.clock.setTo('2027-03-03T09:00:00Z');
  });

  it.each<[MaterialRelease['kind'], WorkshopState, boolean]>([
    ['when_published', 'planned', false],
    ['when_published', 'published', true],
    ['when_held', 'published', false],
    ['when_held', 'held', true],
  ])('released %s, once the second workshop of the own region is %s: %s', async (kind, state, seen) => {
    const handout = await given.material({ stage: { kind: 'workshop', position: 2 }, release: { kind } as MaterialRelease });

    await given.workshop(north, 2, state);

    expect(await thoseWhoSee(handout)).toEqual(seen ? ['Ines', 'Amara', 'Priya'] : ['Ines']);
    await given.workshop(north, 2, 'planned');
  });

  it('no longer by an initiative that left the sequence', async () => {
    const handout = await given.material({ regionId: north.regionId }, 'Amara');
    const leaving = (state: string) =>
      app.database.transaction((tx) =>
        tx.query(`update invitations set state = $2, dropped_out_after = 1 where sequence_id = $1`, [north.sequenceId, state]),
      );

    await leaving('dropped_out');
    expect(await thoseWhoSee(handout)).toEqual(['Ines', 'Amara']);
    await leaving('registered');
  });
});

describe('Writing a material', () => {
  it('gives a file to those who see it, by a link of a few minutes', async () => {
    const file = await given.file('Amara');
    const handout = await given.material({ regionId: north.regionId, fileId: file.id, link: undefined }, 'Amara');
    expect(handout).toMatchObject({
      editable: true,
      regionId: north.regionId,
      current: { number: 1, link: null, file: { name: 'Leitfaden.pdf', contentType: 'application/pdf' } },
    });

    const link = DownloadLink.parse((await (await app.as('Priya')).post(`/materials/versions/${handout.current.id}/download-link`)).body);

    const content = await fetch(`${app.url}${link.url}`);
    expect(content.status).toBe(200);
    expect(content.headers.get('content-disposition')).toContain('Leitfaden.pdf');
  });

  it('is refused with what to do: another region, no region, no workshop to follow, a file of somebody else', async () => {
    const amara = await app.as('Amara');
    const refusal = async (said: Partial<CreateMaterial>) => {
      const { status, body } = await amara.post<{ code: string }>('/materials', aMaterial(said));
      return [status, body.code];
    };
    const strange = await given.file('Ines');

    expect(await refusal({ regionId: coast.regionId })).toEqual([404, 'NOT_FOUND']);
    expect(await refusal({})).toEqual([409, 'MATERIAL_REGION_MISSING']);
    expect(await refusal({ regionId: north.regionId, release: { kind: 'when_held' } })).toEqual([409, 'RELEASE_NEEDS_WORKSHOP']);
    expect(await refusal({ regionId: north.regionId, fileId: strange.id, link: undefined })).toEqual([409, 'FILE_UNKNOWN']);
    expect(await refusal({ regionId: north.regionId, link: undefined })).toEqual([422, 'INPUT_INVALID']);
    expect((await (await app.as('Priya')).post('/materials', aMaterial())).status).toBe(403);
    expect((await (await app.as()).post('/materials', aMaterial())).status).toBe(401);
  });

  it('starts a change from the version that was read, and never changes what others wrote', async () => {
    const national = await given.material();
    const own = await given.material({ regionId: north.regionId }, 'Amara');
    const amara = await app.as('Amara');
    const title = { title: { de: 'Handreichung neu' } };

    expect((await amara.patch(`/materials/${own.id}`, title)).status).toBe(428);
    expect(await amara.patch(`/materials/${own.id}`, title, { version: own.version })).toMatchObject({
      status: 200,
      body: { title: { de: 'Handreichung neu' }, version: own.version + 1 },
    });
    expect((await amara.patch(`/materials/${own.id}`, title, { version: own.version })).status).toBe(412);
    expect((await amara.patch(`/materials/${national.id}`, title, { version: national.version })).status).toBe(404);
    expect((await (await app.as('Jonas')).patch(`/materials/${own.id}`, title, { version: own.version + 1 })).status).toBe(404);
    expect(MaterialView.parse((await amara.get(`/materials/${national.id}`)).body).editable).toBe(false);
  });

  it('keeps the released version with those who see it until the next one is released too', async () => {
    const first = await given.material();
    const ines = await app.as('Ines');
    const seenBy = async (name: string) => MaterialView.parse((await (await app.as(name)).get(`/materials/${first.id}`)).body);

    const second = MaterialView.parse(
      created(
        await ines.post(
          `/materials/${first.id}/versions`,
          { link: 'https://example.org/zweite', release: soon },
          { version: first.version },
        ),
      ),
    );

    expect((await seenBy('Priya')).versions.map(({ number }) => number)).toEqual([1]);
    expect((await seenBy('Priya')).current.number).toBe(1);
    expect((await seenBy('Ines')).versions.map(({ number }) => number)).toEqual([2, 1]);
    expect((await (await app.as('Priya')).post(`/materials/versions/${second.current.id}/download-link`)).status).toBe(404);

    await ines.patch(`/materials/${first.id}`, { release: { kind: 'at_once' } }, { version: second.version });
    expect((await seenBy('Priya')).current.number).toBe(2);
    expect((await (await app.as('Priya')).post(`/materials/versions/${second.current.id}/download-link`)).body).toEqual({
      url: 'https://example.org/zweite',
      expiresAt: null,
    });
  });

  it('a change of the stage does not leave a release behind that follows no workshop', async () => {
    const handout = await given.material({ stage: { kind: 'workshop', position: 1 }, release: { kind: 'when_held' } });
    const stage: MaterialStage = { kind: 'any' };

    const answer = await (await app.as('Ines')).patch(`/materials/${handout.id}`, { stage }, { version: handout.version });

    expect(answer).toMatchObject({ status: 409, body: { code: 'RELEASE_NEEDS_WORKSHOP' } });
  });

  it('archives it: gone for all others, unchangeable, and in the journal', async () => {
    const handout = await given.material({ audience: 'public' });
    const ines = await app.as('Ines');

    const archived = MaterialView.parse(created(await ines.post(`/materials/${handout.id}/archiving`, {}, { version: handout.version })));

    expect(archived).toMatchObject({ editable: false, archivedAt: expect.any(String) });
    expect(await thoseWhoSee(archived)).toEqual(['Ines']);
    expect(await ines.patch(`/materials/${handout.id}`, { kind: 'video' }, { version: archived.version })).toMatchObject({
      status: 409,
      body: { code: 'MATERIAL_ARCHIVED' },
    });
    const { body } = await ines.get<{ items: { what: string; subject: string }[] }>('/journal?limit=200');
    expect(body.items.filter(({ subject }) => subject === handout.id).map(({ what }) => what)).toEqual([
      'material.archived',
      'material.created',
    ]);
  });

  it('of a round stands in the journal of that round (D23)', async () => {
    const handout = await given.material({ audience: 'coordinators', roundId: north.roundId });
    const ines = await app.as('Ines');

    await ines.post(`/materials/${handout.id}/archiving`, {}, { version: handout.version });

    const { body } = await ines.get<{ items: { what: string }[] }>(`/journal?roundId=${north.roundId}`);
    expect(body.items.map(({ what }) => what)).toEqual(['material.archived', 'material.created']);
  });

  it('is filtered by what it is and what it is for', async () => {
    const video = await given.material(
      { kind: 'video', language: 'en', stage: { kind: 'workshop', position: 3 }, regionId: north.regionId },
      'Amara',
    );
    const amara = await app.as('Amara');

    for (const filter of ['kind=video', 'language=en', 'stage=workshop&position=3', `regionId=${north.regionId}&kind=video`]) {
      expect(MaterialPage.parse((await amara.get(`/materials?${filter}`)).body).items.map(({ id }) => id)).toContain(video.id);
    }
    expect(MaterialPage.parse((await amara.get('/materials?kind=template')).body).total).toBe(0);
  });
});

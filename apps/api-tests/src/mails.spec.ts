import type { MailPage, MailView, RegionId, RegionView } from '@kaskade/shared';
import type { z } from 'zod';
import type { Letter } from '../../api/src/platform/mail/letter';
import { Outbox } from '../../api/src/platform/mail/outbox';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';

type Page = z.infer<typeof MailPage>;

describe('Reading the letters that were sent', () => {
  let kaskade: TestApp;
  const regions: Record<string, RegionId> = {};

  beforeAll(async () => {
    kaskade = await startTestApp();
    await kaskade.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
    for (const name of ['Nord', 'Küste']) {
      const region = await (
        await kaskade.as('Ines')
      ).post<RegionView>('/regions', {
        name,
        kind: 'mint_region',
        country: 'DE',
        state: null,
        states: [],
        city: null,
        host: null,
        website: null,
        about: null,
      });
      regions[name] = region.body.id;
    }
    await kaskade.cast({ name: 'Amara', role: { role: 'coordinator', regionId: regions['Nord'] } });
    await kaskade.cast({ name: 'Fritz', role: { role: 'funder' } });
    await put({ regionId: regions['Nord'] ?? null, subject: { de: '=Einladung nach Norden', en: 'To the north' } });
    await put({ regionId: regions['Küste'] ?? null, subject: { de: 'Einladung an die Küste', en: 'To the coast' } });
    await put({ regionId: null, subject: { de: 'Ihr Anmelde-Link', en: 'Your link' } });
  });
  afterAll(() => kaskade.close());

  const put = (part: Pick<Letter, 'regionId' | 'subject'>) =>
    kaskade.database.transaction((tx) =>
      kaskade.app.get(Outbox).put(tx, {
        template: 'test',
        to: { name: 'Priya Nair', address: 'priya@example.org', language: 'de' },
        paragraphs: [{ de: 'es geht los.', en: 'here we go.' }],
        action: { label: { de: 'Öffnen', en: 'Open' }, path: `/sign-in-link/${'a'.repeat(43)}` },
        ...part,
      }),
    );

  const subjectsFor = async (name: string, query = '') =>
    (await (await kaskade.as(name)).get<Page>(`/mails${query}`)).body.items.map(({ subject }) => subject);

  it('shows the national team all of them, the newest first', async () => {
    expect(await subjectsFor('Ines')).toEqual(['Ihr Anmelde-Link', 'Einladung an die Küste', '=Einladung nach Norden']);
    expect(await subjectsFor('Ines', '?q=kuste')).toEqual(['Einladung an die Küste']);
    expect(await subjectsFor('Ines', `?regionId=${regions['Nord']}&state=kept`)).toEqual(['=Einladung nach Norden']);
    expect(await subjectsFor('Ines', '?state=sent')).toEqual([]);
  });

  it('shows a coordinator those of the own region, and no other by any way', async () => {
    const amara = await kaskade.as('Amara');
    const everything = (await (await kaskade.as('Ines')).get<Page>('/mails')).body.items;
    const foreign = everything.find(({ regionId }) => regionId === regions['Küste']);

    expect(await subjectsFor('Amara')).toEqual(['=Einladung nach Norden']);
    expect(await subjectsFor('Amara', `?regionId=${regions['Küste']}`)).toEqual([]);
    expect(await subjectsFor('Amara', '?q=Link')).toEqual([]);
    expect((await amara.get(`/mails/${foreign?.id}`)).status).toBe(404);
    expect((await amara.get('/mails/export')).text).not.toContain('Küste');
  });

  it('shows a letter as its reader has it', async () => {
    const ines = await kaskade.as('Ines');
    const [first] = (await ines.get<Page>('/mails')).body.items;

    const { body } = await ines.get<MailView>(`/mails/${first?.id}`);

    expect(body).toMatchObject({ to: 'priya@example.org', state: 'kept', hasCalendar: false, calendar: null });
    expect(body.text).toContain('Guten Tag Priya Nair,\n\nes geht los.');
    expect(body.text).toContain(`/sign-in-link/${'a'.repeat(43)}`);
  });

  it('hides the personal link of a letter that has really left', async () => {
    const ines = await kaskade.as('Ines');
    const [first] = (await ines.get<Page>('/mails')).body.items;
    await kaskade.database.transaction((tx) => tx.query(`update mails set state = 'sent' where id = $1`, [first?.id]));

    const { body } = await ines.get<MailView>(`/mails/${first?.id}`);

    expect(body.text).toContain('/sign-in-link/…');
    expect(body.text + body.html).not.toContain('aaaaaaaa');
  });

  it('exports them for spreadsheets without letting a subject become a formula', async () => {
    const { text, headers } = await (await kaskade.as('Ines')).get('/mails/export');

    expect(headers.get('content-type')).toContain('text/csv');
    expect(text).toContain("'=Einladung nach Norden");
    expect(text.split('\r\n')[0]).toContain('Geschrieben am;Stand;An;E-Mail;Betreff');
    expect(text).toContain(';Aufbewahrt;');
  });

  it('is not for everybody', async () => {
    expect((await (await kaskade.as('Fritz')).get('/mails')).status).toBe(403);
    expect((await (await kaskade.as()).get('/mails')).status).toBe(401);
  });
});

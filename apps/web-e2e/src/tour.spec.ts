import type { SessionView } from '@kaskade/shared';
import type { Page } from 'playwright-core';
import { violationsOn } from './support/accessibility';
import { desk, picture, settled, sidewaysScroll, signIn, visitorAt, type Eyes, type Visitor } from './support/browser';

const url = process.env['KASKADE_URL'] ?? '';
/** Both themes; German by day, English by night. */
const ways: Eyes[] = [
  { width: 1280, scheme: 'light', language: 'de-DE' },
  { width: 1280, scheme: 'dark', language: 'en-GB' },
];
const widths = [1280, 320] as const;
const publicPages = ['/', '/sign-in', '/rounds', '/barrierefreiheit', '/imprint'];

let password: string;
let addressOf: Map<string, string>;

beforeAll(async () => {
  const answer = await fetch(`${url}/api/session`);
  const { demo } = (await answer.json()) as SessionView;
  password = demo?.password ?? '';
  addressOf = new Map([...(demo?.accounts ?? [])].reverse().map(({ role, email }) => [role, email]));
});

const deadEnds = /Diese Seite gibt es nicht|Das gehört nicht zu Ihren Aufgaben|There is no such page|This is not part of your role/;

async function faultsOf(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  await settled(page);
  const heading = await page.locator('main h1').first().innerText();
  const faults = deadEnds.test(heading) ? [`${path}: says "${heading}"`] : [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 860 });
    const scroll = await sidewaysScroll(page);
    const found = [...(await violationsOn(page)), ...(scroll > 0 ? [`scrolls sideways by ${scroll} px`] : [])];
    faults.push(...found.map((fault) => `${path} at ${width} px: ${fault}`));
  }
  return faults;
}

async function tour(visitor: Visitor, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) faults.push(...(await faultsOf(visitor.page, path)));
  return [...faults, ...visitor.foreign.map((address) => `asked ${address}`), ...visitor.errors];
}

type FirstOf = (list: string) => Promise<string>;

/** Asks for the first thing of a list as the visitor may see it. */
const firstIn =
  ({ context }: Visitor): FirstOf =>
  async (list) => {
    const answer = await context.request.get(`${url}/api/${list}${list.includes('?') ? '&' : '?'}limit=1`);
    const { items } = (await answer.json()) as { items: { id: string }[] };
    if (!items[0]) throw new Error(`There is nothing under ${list}.`);
    return items[0].id;
  };

describe('A visitor', () => {
  it.each(ways)(
    'finds every public page accessible in $scheme, wide and narrow, without sideways scrolling or a foreign host',
    async (eyes) => {
      const visitor = await visitorAt(url, eyes);
      try {
        expect(await tour(visitor, publicPages)).toEqual([]);
        for (const width of widths) {
          await visitor.page.setViewportSize({ width, height: 860 });
          await visitor.page.goto('/');
          await picture(visitor.page, `welcome-${width}-${eyes.scheme}`);
        }
      } finally {
        await visitor.close();
      }
    },
  );

  it('reads both the published and the named number of regions of a past round', async () => {
    const visitor = await visitorAt(url);
    try {
      await visitor.page.goto('/rounds');
      await visitor.page.getByRole('link', { name: 'Qualifizierungsdurchgang 2024/25' }).click();
      expect(await visitor.page.getByText('20 laut Quelle, 1 namentlich').count()).toBe(1);
      await picture(visitor.page, 'round-published-1280-light');
    } finally {
      await visitor.close();
    }
  });
});

/** Every page that a role has, with real things behind the ids. */
const pagesOf: Readonly<Record<string, (first: FirstOf) => Promise<string[]>>> = {
  nationalTeam: async (first) => [
    '/start',
    '/rounds',
    '/rounds/new',
    `/rounds/${await first('rounds?state=regional_phase')}`,
    `/rounds/${await first('rounds?state=call_open')}/edit`,
    '/applications',
    `/applications/${await first('applications')}`,
    '/sequences',
    `/sequences/${await first('sequences')}`,
    `/workshops/${await first('workshops')}`,
    `/workshops/${await first('workshops')}/attendance`,
    '/initiatives',
    `/initiatives/${await first('initiatives')}`,
    '/materials',
    '/materials/new',
    `/materials/${await first('materials')}`,
    '/progress',
    `/progress/sequences/${await first('sequences')}`,
    '/regions',
    '/regions/new',
    `/regions/${await first('regions')}`,
    `/regions/${await first('regions')}/edit`,
    '/people',
    '/people/invite',
    `/people/${await first('persons')}`,
    '/mails',
    `/mails/${await first('mails')}`,
    '/journal',
    '/profile',
  ],
  coordinator: async (first) => [
    '/start',
    '/applications',
    '/applications/new',
    '/sequences',
    `/sequences/${await first('sequences')}`,
    '/workshops',
    `/workshops/${await first('workshops')}`,
    `/workshops/${await first('workshops')}/attendance`,
    '/initiatives',
    '/initiatives/new',
    `/initiatives/invite?sequence=${await first('sequences')}`,
    `/initiatives/${await first('initiatives')}`,
    '/materials',
    '/progress',
    `/progress/sequences/${await first('sequences')}`,
    '/mails',
    '/journal',
  ],
  initiativeMember: async (first) => [
    '/start',
    '/journey',
    '/rounds',
    `/workshops/${await first('workshops')}`,
    `/initiatives/${await first('initiatives')}`,
    '/materials',
    '/profile',
  ],
  funder: () => Promise.resolve(['/start', '/rounds', '/materials', '/profile']),
  operator: () => Promise.resolve(['/start', '/people', '/mails', '/profile']),
};

describe('Whoever is signed in', () => {
  const visits = Object.entries(pagesOf).flatMap(([role, pages]) => ways.map((eyes) => ({ role, pages, ...eyes })));

  it.each(visits)(
    'finds every page accessible as $role in $scheme, wide and narrow, without sideways scrolling',
    async ({ role, pages, ...eyes }) => {
      const visitor = await visitorAt(url, eyes);
      try {
        await signIn(visitor.page, addressOf.get(role) ?? '', password);
        expect(await tour(visitor, await pages(firstIn(visitor)))).toEqual([]);
      } finally {
        await visitor.close();
      }
    },
  );
});

describe('The national team', () => {
  it('opens a round, reads what the next step lacks, and takes it once nothing is lacking', async () => {
    const { page, close } = await visitorAt(url, desk);
    try {
      await signIn(page, addressOf.get('nationalTeam') ?? '', password);
      await page.goto('/rounds/new');
      await page.getByLabel(/^Name/).fill('Qualifizierungsdurchgang der Reise');
      await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
      await page.getByRole('heading', { name: 'Qualifizierungsdurchgang der Reise' }).waitFor();
      expect(await page.getByText('Legen Sie fest, wie viele Regionen Platz haben.').count()).toBeGreaterThan(0);

      await page.getByRole('link', { name: 'Angaben ändern' }).click();
      await page.getByLabel(/^Plätze/).fill('3');
      await page.getByLabel(/^Ausschreibung beginnt/).fill('01.03.2031');
      await page.getByLabel(/^Bewerbungsschluss/).fill('31.03.2031');
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.getByRole('button', { name: 'Weiter zu „Ausschreibung“' }).click();

      await page.getByText('Die Runde steht jetzt auf „Ausschreibung“.').first().waitFor();
      await picture(page, 'round-open-1280-light');
    } finally {
      await close();
    }
  });
});

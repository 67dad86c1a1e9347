import type { SessionView } from '@kaskade/shared';
import type { Page } from 'playwright-core';
import { violationsOn } from './accessibility';
import { picture, settled, sidewaysScroll, signIn, visitorAt, type Eyes, type Visitor } from './browser';

const url = process.env['KASKADE_URL'] ?? '';
const widths = [1280, 320] as const;
const publicPages = ['/', '/sign-in', '/rounds', '/barrierefreiheit', '/imprint'];

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
    `/workshops/${await first('workshops')}/print`,
    `/workshops/${await first('workshops?state=documented')}/feedback`,
    `/rounds/${await first('rounds?state=regional_phase')}/feedback`,
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
    `/workshops/${await first('workshops')}/print`,
    `/workshops/${await first('workshops?state=documented')}/feedback`,
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

/** Looks with these eyes at every page of every role: accessible, wide and narrow, without sideways scrolling, dead ends or a foreign host. */
export function describeTour(eyes: Eyes): void {
  let password: string;
  let addressOf: Map<string, string>;

  beforeAll(async () => {
    const answer = await fetch(`${url}/api/session`);
    const { demo } = (await answer.json()) as SessionView;
    password = demo?.password ?? '';
    addressOf = new Map([...(demo?.accounts ?? [])].reverse().map(({ role, email }) => [role, email]));
  });

  it('shows visitors every public page', async () => {
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
  });

  it.each(Object.entries(pagesOf))('shows every page of the role %s', async (role, pages) => {
    const visitor = await visitorAt(url, eyes);
    try {
      await signIn(visitor.page, addressOf.get(role) ?? '', password);
      expect(await tour(visitor, await pages(firstIn(visitor)))).toEqual([]);
    } finally {
      await visitor.close();
    }
  });
}

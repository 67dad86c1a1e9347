import type { Page } from 'playwright-core';
import { violationsOn } from './support/accessibility';
import { desk, picture, settled, sidewaysScroll, visitorAt, type Eyes, type Visitor } from './support/browser';

const url = process.env['KASKADE_URL'] ?? '';
const ways: Eyes[] = (['light', 'dark'] as const).map((scheme) => ({ ...desk, scheme }));
const publicPages = ['/', '/sign-in', '/rounds', '/barrierefreiheit', '/imprint'];

async function faultsOf(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  await settled(page);
  const scroll = await sidewaysScroll(page);
  return [...(await violationsOn(page)), ...(scroll > 0 ? [`scrolls sideways by ${scroll} px`] : [])].map((fault) => `${path}: ${fault}`);
}

async function tour(visitor: Visitor, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) faults.push(...(await faultsOf(visitor.page, path)));
  return [...faults, ...visitor.foreign.map((address) => `asked ${address}`), ...visitor.errors];
}

describe('A visitor', () => {
  it.each(ways)(
    'finds every public page accessible at $width px in $scheme, without sideways scrolling or a foreign host',
    async (eyes) => {
      const visitor = await visitorAt(url, eyes);
      try {
        expect(await tour(visitor, publicPages)).toEqual([]);
        await visitor.page.goto('/');
        await picture(visitor.page, `welcome-${eyes.width}-${eyes.scheme}`);
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

import type { SessionView } from '@kaskade/shared';
import type { Page } from 'playwright-core';
import { settled, visitorAt } from './support/browser';

const url = process.env['KASKADE_URL'] ?? '';

/** Thousands of bytes of scripts that the page has had sent before it is all there, as they travel. */
async function scriptsFor(page: Page, path: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(path);
  await settled(page);
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return bytes / 1000;
}

describe('Whoever comes for the first time', () => {
  it.each([
    { path: '/', most: 150 },
    { path: '/rounds', most: 155 },
    { path: '/sign-in', most: 165 },
  ])('waits for $most kB of scripts at most before reading $path', async ({ path, most }) => {
    const visitor = await visitorAt(url);
    try {
      const loaded = await scriptsFor(visitor.page, path);

      expect(loaded).toBeGreaterThan(50);
      expect(loaded).toBeLessThanOrEqual(most);
    } finally {
      await visitor.close();
    }
  });

  it.each(['nationalTeam', 'coordinator', 'initiativeMember'])(
    'and is signed in as %s waits for 200 kB of scripts at most before reading what is next',
    async (role) => {
      const { demo } = (await (await fetch(`${url}/api/session`)).json()) as SessionView;
      const email = demo?.accounts.find((account) => account.role === role)?.email;
      const visitor = await visitorAt(url);
      try {
        await visitor.context.request.post('/api/session', { data: { email, password: demo?.password } });
        const loaded = await scriptsFor(visitor.page, '/start');

        expect(new URL(visitor.page.url()).pathname).toBe('/start');
        expect(loaded).toBeGreaterThan(50);
        expect(loaded).toBeLessThanOrEqual(200);
      } finally {
        await visitor.close();
      }
    },
  );
});

import type { SessionView } from '@kaskade/shared';
import { desk, picture, signIn, visitorAt } from './support/browser';

const url = process.env['KASKADE_URL'] ?? '';

describe('A visitor', () => {
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

describe('The national team', () => {
  it('opens a round, reads what the next step lacks, and takes it once nothing is lacking', async () => {
    const { page, close } = await visitorAt(url, desk);
    try {
      const { demo } = (await (await fetch(`${url}/api/session`)).json()) as SessionView;
      const ines = demo?.accounts.find(({ role }) => role === 'nationalTeam');
      await signIn(page, ines?.email ?? '', demo?.password ?? '');
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

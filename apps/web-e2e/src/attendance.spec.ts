import type { AttendanceBoard, SessionView, WorkshopPage } from '@kaskade/shared';
import type { Page } from 'playwright-core';
import { violationsOn } from './support/accessibility';
import { phone, picture, settled, sidewaysScroll, signIn, visitorAt, type Visitor } from './support/browser';

const url = process.env['KASKADE_URL'] ?? '';

let first: Visitor;
let second: Visitor;
let path: string;

/** The demo has one coordinator with a workshop that takes place today. */
async function workshopOfToday(page: Page): Promise<string | null> {
  const { items } = (await (await page.request.get('/api/workshops?state=published&limit=100')).json()) as WorkshopPage;
  const { now } = (await (await page.request.get('/api/session')).json()) as SessionView;
  return items.find(({ date }) => date === now.slice(0, 10))?.id ?? null;
}

beforeAll(async () => {
  const { demo } = (await (await fetch(`${url}/api/session`)).json()) as SessionView;
  first = await visitorAt(url, phone);
  second = await visitorAt(url, { ...phone, scheme: 'dark' });
  for (const { email } of (demo?.accounts ?? []).filter(({ role }) => role === 'coordinator')) {
    await first.context.clearCookies();
    await signIn(first.page, email, demo?.password ?? '');
    const id = await workshopOfToday(first.page);
    if (id === null) continue;
    path = `/workshops/${id}/attendance`;
    await signIn(second.page, email, demo?.password ?? '');
    break;
  }
  await Promise.all([first, second].map(({ page }) => page.goto(path)));
  await Promise.all([first, second].map(({ page }) => settled(page)));
}, 120_000);

afterAll(() => Promise.all([first.close(), second.close()]));

const boardOf = async ({ page }: Visitor): Promise<AttendanceBoard> =>
  (await (await page.request.get(`/api${path}`)).json()) as AttendanceBoard;

async function nextExpected(visitor: Visitor) {
  const { entries } = await boardOf(visitor);
  const entry = entries.find(({ presence, registrationState }) => presence === 'expected' && registrationState === 'registered');
  if (!entry) throw new Error('nobody is expected any more');
  return { ...entry, name: `${entry.givenName} ${entry.familyName}` };
}

const rowOf = ({ page }: Visitor, name: string) => page.locator('app-person-row').filter({ hasText: name });
const tap = (visitor: Visitor, name: string) => rowOf(visitor, name).locator('button.main').click();

/** Until the row says present and has nothing left to send: a phone shows its own check-in before the server has it. */
const here = (visitor: Visitor, name: string, timeout = 20_000) =>
  rowOf(visitor, name)
    .filter({ hasText: /Da · \d/, hasNotText: 'noch nicht übertragen' })
    .waitFor({ timeout });

describe('Two phones in the workshop room', () => {
  it('see within a moment who was checked in on the other one', async () => {
    const { name } = await nextExpected(first);

    await tap(first, name);

    await here(second, name, 2_000);
    await picture(first.page, 'attendance-390-light');
    await picture(second.page, 'attendance-390-dark');
  });

  it('make one check-in of two taps on the same person', async () => {
    const { name, id } = await nextExpected(first);
    const before = (await boardOf(first)).counters.present;

    await Promise.all([tap(first, name), tap(second, name)]);
    await Promise.all([first, second].map((visitor) => here(visitor, name)));

    const { counters, entries } = await boardOf(first);
    expect(counters.present).toBe(before + 1);
    expect(entries.find((entry) => entry.id === id)?.presence).toBe('present');
  });

  it('keep a check-in while one of them is offline, and send it once when the connection is back', async () => {
    const { name, id } = await nextExpected(first);
    await first.context.setOffline(true);

    await tap(first, name);
    await first.page.getByText('Offline, 1 gespeichert').waitFor();
    await first.context.setOffline(false);

    await here(second, name);
    expect((await boardOf(first)).entries.find((entry) => entry.id === id)?.changeCount).toBe(1);
  });

  it('undo a check-in for both, by keyboard alone', async () => {
    const { name } = await nextExpected(first);
    await first.page.getByRole('searchbox').fill(name);
    await first.page.keyboard.press('Enter');
    await here(second, name);

    await rowOf(first, name)
      .getByRole('button', { name: `Rückgängig: ${name}` })
      .press('Enter');

    await rowOf(second, name).getByText('Erwartet').waitFor();
  });

  it('show an accessible page that does not scroll sideways', async () => {
    await first.page.reload();
    await settled(first.page);

    expect(await violationsOn(first.page)).toEqual([]);
    expect(await sidewaysScroll(first.page)).toBe(0);
  });
});

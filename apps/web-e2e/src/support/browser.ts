import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const pictures = resolve(__dirname, '../../../../docs/screenshots');

/** How somebody looks at Kaskade. */
export interface Eyes {
  readonly width: 320 | 390 | 1280;
  readonly scheme: 'light' | 'dark';
  readonly language: 'de-DE' | 'en-GB';
}

export const desk: Eyes = { width: 1280, scheme: 'light', language: 'de-DE' };
export const phone: Eyes = { width: 390, scheme: 'light', language: 'de-DE' };

/** A browser with an empty profile of its own; whatever it asks another host for is refused and noted. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses of other hosts that pages asked for. */
  readonly foreign: string[];
  /** Errors that pages threw or printed. */
  readonly errors: string[];
  close(): Promise<void>;
}

/** Opens Chromium for one person. */
export async function visitorAt(url: string, eyes: Eyes = desk): Promise<Visitor> {
  const profile = mkdtempSync(join(tmpdir(), 'kaskade-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    args: quiet,
    baseURL: url,
    locale: eyes.language,
    timezoneId: 'Europe/Berlin',
    colorScheme: eyes.scheme,
    reducedMotion: 'reduce',
    viewport: { width: eyes.width, height: eyes.width < 600 ? 740 : 860 },
    acceptDownloads: true,
  });
  const foreign: string[] = [];
  const errors: string[] = [];
  await context.route(
    (address) => !address.href.startsWith(url) && !['data:', 'blob:', 'about:'].includes(address.protocol),
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) errors.push(message.text());
  });
  return {
    page,
    context,
    foreign,
    errors,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Signs in with address and password, as a person would. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page
    .getByLabel(/E-Mail-Adresse|E-mail address/)
    .first()
    .fill(email);
  await page.getByLabel(/^(Passwort|Password)$/).fill(password);
  await page.getByRole('button', { name: /^(Anmelden|Sign in)$/ }).click();
  await page.waitForURL(/\/start/);
}

/** Waits until nothing is loading any more and fonts are there. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Keeps a picture of the page as it is in `docs/screenshots`, without passing messages; of an open dialog what is on the screen. */
export async function picture(page: Page, name: string): Promise<void> {
  await settled(page);
  mkdirSync(pictures, { recursive: true });
  await page.evaluate(() => window.scrollTo(0, 0));
  const fullPage = (await page.getByRole('dialog').count()) === 0;
  await page.screenshot({
    path: join(pictures, `${name}.png`),
    fullPage,
    animations: 'disabled',
    style: 'ui-toasts { display: none !important }',
  });
}

/** How far the page can be scrolled sideways, in pixels. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

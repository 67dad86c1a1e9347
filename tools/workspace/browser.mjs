import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser for the journeys: CHROMIUM_PATH, or a Chromium on the PATH; null when there is none. */
export function findBrowser(env = process.env) {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  const folders = (env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file)) ?? null;
}

/** Installs Debian's Chromium where we may; otherwise throws a sentence that says how a person gets one. */
export async function installBrowser() {
  const mayInstall = process.getuid?.() === 0 && (await run('apt-get', ['--version'])).ok;
  if (!mayInstall) {
    throw new Error(
      'The journeys need Chromium. Install it (on Debian: "sudo apt-get install chromium") or set CHROMIUM_PATH to one, then run again.',
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  const installed = await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  const browser = findBrowser();
  if (!browser) throw new Error(`Chromium could not be installed:\n${installed.output}`);
  return browser;
}

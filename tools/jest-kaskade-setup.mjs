import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import startDatabaseForTests from './jest-postgres-setup.mjs';
import stopDatabaseForTests from './jest-postgres-teardown.mjs';
import { createDatabase } from './postgres.mjs';
import { anyFreePort } from './postgres/ports.mjs';
import { startApi } from './start/services.mjs';
import { findBrowser } from './workspace/browser.mjs';
import { workspace } from './workspace/pinned-node.mjs';

const PATIENCE = 120_000;

/**
 * Jest's globalSetup for the journeys: the built Kaskade with its demo, on a database and a data folder of its own.
 * Sets KASKADE_URL (where it answers) and CHROMIUM_PATH (the browser to use).
 */
export default async function startKaskade() {
  const webDir = join(workspace, 'apps', 'web', 'dist', 'browser');
  if (!existsSync(webDir)) throw new Error('The web app is not built. Run "npm run check -- --only build,journeys".');
  const browser = findBrowser();
  if (!browser) throw new Error('The journeys need Chromium: install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH.');
  await startDatabaseForTests();
  const dataDir = mkdtempSync(join(tmpdir(), 'kaskade-journeys-'));
  const port = await anyFreePort();
  const address = `http://localhost:${port}`;
  const api = startApi({
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: address,
    DATA_DIR: dataDir,
    DATABASE_URL: await createDatabase(process.env.KASKADE_TEST_DATABASE_URL, `journeys_${process.pid}`),
    WEB_DIR: webDir,
    LOG_LEVEL: 'warn',
  });
  globalThis.stopKaskade = async () => {
    await api.stop();
    rmSync(dataDir, { recursive: true, force: true });
    await stopDatabaseForTests();
  };
  await untilReady(`${address}/api/health/ready`, api);
  Object.assign(process.env, { KASKADE_URL: address, CHROMIUM_PATH: browser });
}

async function untilReady(url, api) {
  const ended = api.ended.then((code) => {
    throw new Error(`Kaskade ended while starting (code ${code}).`);
  });
  const ready = (async () => {
    for (let waited = 0; waited < PATIENCE; waited += 250) {
      const answer = await fetch(url).catch(() => null);
      if (answer?.ok) return;
      await wait(250);
    }
    throw new Error(`Kaskade did not become ready within ${PATIENCE / 1000} seconds.`);
  })();
  await Promise.race([ready, ended]);
}

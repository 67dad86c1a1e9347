import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launchSettings } from './start/settings.mjs';
import { stopsOnSignals } from './start/stops.mjs';
import { claimDataFolder } from './start/claim.mjs';
import { firstFreePort } from './postgres/ports.mjs';
import { keepDatabaseRunning, startApi } from './start/services.mjs';
import { buildAll } from './workspace/build.mjs';
import { installPackages, isInstalled } from './workspace/installation.mjs';
import { refuseAncientNode, workspace } from './workspace/pinned-node.mjs';

/**
 * `npm start`: from a bare clone to a running Kaskade. Installs and builds what is missing, starts the embedded Postgres
 * unless DATABASE_URL names another, and runs the API, which migrates, loads the demo at the first start and serves the web.
 */
const say = (text) => console.log(text);
const stops = stopsOnSignals(say);

async function start() {
  const settings = launchSettings(process.env);
  if (settings.faults.length > 0) throw new Error(settings.faults.join('\n'));
  if (!isInstalled()) {
    say('Installing the packages (about three minutes the first time) …');
    await installPackages();
  }
  const claim = await claimDataFolder(settings.dataDir, 'start.mjs');
  stops.add(claim.release);
  say('Building (quick when nothing has changed) …');
  await buildAll();
  refuseWrongEnvironment();
  const database = await databaseFor(settings);
  const port = await firstFreePort(settings.port, settings.host);
  if (port !== settings.port) say(`Port ${settings.port} is taken. Kaskade takes the next free one: ${port}.`);
  const api = startApi({
    NODE_ENV: 'production',
    ...process.env,
    PORT: String(port),
    DATA_DIR: settings.dataDir,
    DATABASE_URL: database.url,
    WEB_DIR: join(workspace, 'apps', 'web', 'dist', 'browser'),
  });
  stops.add(api.stop);
  claim.note({ apiPid: api.pid, apiCommand: api.script, address: `http://localhost:${port}` });
  return api.ended;
}

/** Asks the API's own schema, so that a wrong variable is named before anything runs. */
function refuseWrongEnvironment() {
  const { configFrom } = createRequire(import.meta.url)(join(workspace, 'apps', 'api', 'dist', 'platform', 'config', 'config.js'));
  configFrom({ ...process.env, DATABASE_URL: process.env.DATABASE_URL || 'postgres://embedded/kaskade' });
}

async function databaseFor({ ownDatabase, dataDir }) {
  say(`Data folder: ${dataDir}`);
  if (ownDatabase) {
    say(`Database: ${new URL(ownDatabase).host}, as DATABASE_URL says`);
    return { url: ownDatabase };
  }
  const database = await keepDatabaseRunning(dataDir, say);
  stops.add(database.stop);
  say(`Database: Postgres ${database.version}, embedded, in ${database.dataFolder}`);
  return database;
}

refuseAncientNode();
try {
  const code = await start();
  await stops.all();
  process.exit(code);
} catch (fault) {
  console.error(`\n${fault.message}\n`);
  await stops.all();
  process.exit(1);
}

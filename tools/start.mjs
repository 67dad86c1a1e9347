import { join } from 'node:path';
import { launchSettings } from './start/settings.mjs';
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
const stops = [];
const say = (text) => console.log(text);

async function start() {
  const settings = launchSettings(process.env);
  if (settings.faults.length > 0) throw new Error(settings.faults.join('\n'));
  if (!isInstalled()) {
    say('Installing the packages (about three minutes the first time) …');
    await installPackages();
  }
  const claim = await claimDataFolder(settings.dataDir, 'start.mjs');
  stops.push(claim.release);
  say('Building (quick when nothing has changed) …');
  await buildAll();
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
  stops.push(api.stop);
  claim.note({ apiPid: api.pid, apiCommand: api.script, address: `http://localhost:${port}` });
  return api.ended;
}

async function databaseFor({ ownDatabase, dataDir }) {
  say(`Data folder: ${dataDir}`);
  if (ownDatabase) {
    say(`Database: ${new URL(ownDatabase).host}, as DATABASE_URL says`);
    return { url: ownDatabase };
  }
  const database = await keepDatabaseRunning(dataDir, say);
  stops.push(database.stop);
  say(`Database: Postgres ${database.version}, embedded, in ${database.dataFolder}`);
  return database;
}

let stopping = null;
function stopAll() {
  stopping ??= (async () => {
    while (stops.length > 0) await stops.pop()();
  })();
  return stopping;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    if (!stopping) say('\nStopping Kaskade …');
    await stopAll();
    process.exit(0);
  });
}

refuseAncientNode();
try {
  const code = await start();
  await stopAll();
  process.exit(code);
} catch (fault) {
  console.error(`\n${fault.message}\n`);
  await stopAll();
  process.exit(1);
}

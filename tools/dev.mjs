import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { firstFreePort } from './postgres/ports.mjs';
import { claimDataFolder } from './start/claim.mjs';
import { keepDatabaseRunning } from './start/services.mjs';
import { launchSettings } from './start/settings.mjs';
import { stopsOnSignals } from './start/stops.mjs';
import { nx } from './workspace/build.mjs';
import { installPackages, isInstalled } from './workspace/installation.mjs';
import { childEnvironment, modules, pinnedNode, refuseAncientNode, workspace } from './workspace/pinned-node.mjs';

/**
 * `npm run dev`: the embedded database, the API (compiled and restarted on every change) and the web app (reloaded on every
 * change) on one address. Requests to /api go from the web's server to the API.
 */
const FIRST_API_PORT = 3333;
const say = (text) => console.log(text);
const stops = stopsOnSignals(say);

async function develop() {
  const settings = launchSettings(process.env);
  if (settings.faults.length > 0) throw new Error(settings.faults.join('\n'));
  if (!isInstalled()) await installPackages();
  const claim = await claimDataFolder(settings.dataDir, 'dev.mjs');
  stops.add(claim.release);
  const built = await nx(['run-many', '-t', 'build', '-p', '@kaskade/shared', '@kaskade/api', '--output-style=static']);
  if (!built.ok) say(built.output);
  const url = settings.ownDatabase ?? (await startDatabase(settings.dataDir));
  const port = await firstFreePort(settings.port, '127.0.0.1');
  const apiPort = await firstFreePort(FIRST_API_PORT, '127.0.0.1');
  watchTypes('libs/shared');
  watchTypes('apps/api');
  await runApi({
    ...process.env,
    PORT: String(apiPort),
    HOST: '127.0.0.1',
    DATABASE_URL: url,
    DATA_DIR: settings.dataDir,
    PUBLIC_URL: `http://localhost:${port}`,
  });
  background(
    [join(modules, '@angular', 'cli', 'bin', 'ng.js'), 'serve', '--port', String(port), '--proxy-config', proxyTo(apiPort)],
    'apps/web',
  );
  say(`\nKaskade, rebuilt on every change: http://localhost:${port} (API: http://localhost:${apiPort})\n`);
}

async function startDatabase(dataDir) {
  const database = await keepDatabaseRunning(dataDir, say);
  stops.add(database.stop);
  say(`Database: Postgres ${database.version}, embedded, in ${database.dataFolder}`);
  return database.url;
}

/** Writes where the web's server sends requests to /api, and answers the file's path as seen from the web's folder. */
function proxyTo(apiPort) {
  mkdirSync(join(workspace, 'apps', 'web', '.angular'), { recursive: true });
  const file = join('.angular', 'proxy.json');
  writeFileSync(join(workspace, 'apps', 'web', file), JSON.stringify({ '/api': { target: `http://127.0.0.1:${apiPort}`, secure: false } }));
  return file;
}

function watchTypes(project) {
  background([join(modules, 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'], project);
}

/** Node watches what the API has loaded, the rules included, and restarts it. */
async function runApi(env) {
  const script = join(workspace, 'apps', 'api', 'dist', 'main.js');
  while (!existsSync(script)) await wait(500);
  background(['--watch-preserve-output', '--watch', '--enable-source-maps', script], '.', env);
}

function background(args, folder, env = {}) {
  const child = spawn(pinnedNode(), args, {
    cwd: join(workspace, folder),
    env: childEnvironment(env),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((done) => child.once('close', done));
  stops.add(() => {
    child.kill('SIGTERM');
    return ended;
  });
}

refuseAncientNode();
try {
  await develop();
} catch (fault) {
  console.error(fault.message);
  await stops.all();
  process.exit(1);
}

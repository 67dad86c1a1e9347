import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, createWriteStream, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { accountFor, giveTo, makePassableFolder, makePrivateFolder } from './postgres/account.mjs';
import { SUPPORTED_MAJOR_VERSION, embeddedBinaries } from './postgres/binaries.mjs';
import { clearLeftovers } from './postgres/leftovers.mjs';
import { anyFreePort } from './postgres/ports.mjs';

const READY = 'database system is ready to accept connections';
const START_TIMEOUT = 60_000;
const SUPERUSER = 'postgres';
const APPLICATION = 'kaskade';

const everywhere = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC', jit: 'off' };
const throwaway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
  shared_buffers: '256MB',
};

/**
 * Starts the embedded Postgres on `dataDir`/postgres, creating the cluster and the application's own database first when
 * needed. The url it answers with belongs to the owner of that database, who is not a superuser.
 */
export async function startPostgres({ dataDir, say = () => {}, port }) {
  const folder = join(resolve(dataDir), 'postgres');
  makePassableFolder(resolve(dataDir));
  await clearLeftovers(folder, say);
  const server = await runServer({ folder, log: join(resolve(dataDir), 'postgres.log'), settings: everywhere, port });
  try {
    const { version } = await prepareApplicationDatabase(server);
    const url = server.urlFor(APPLICATION, server.password, APPLICATION);
    return { url, version, dataFolder: folder, port: server.port, process: server.process, stop: server.stop };
  } catch (fault) {
    await server.stop();
    throw fault;
  }
}

/** Starts an empty Postgres for tests that promises nothing about a power cut and vanishes when stopped. The url has superuser rights. */
export async function startTestPostgres() {
  const parent = mkdtempSync(join(tmpdir(), 'kaskade-test-'));
  chmodSync(parent, 0o711);
  const server = await runServer({
    folder: join(parent, 'postgres'),
    log: join(parent, 'postgres.log'),
    settings: { ...everywhere, ...throwaway },
  });
  const url = server.urlFor(SUPERUSER, server.password, 'postgres');
  const stop = async () => {
    await server.stop('SIGQUIT');
    rmSync(parent, { recursive: true, force: true });
  };
  try {
    return { url, version: await assertSupportedVersion(url), stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

/** Asks the server behind the url which version it is; refuses every major version but the one Kaskade is made for. */
export async function assertSupportedVersion(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major`,
    );
    const [{ version, major }] = rows;
    if (major !== SUPPORTED_MAJOR_VERSION) {
      throw new Error(`The database at ${new URL(url).host} is Postgres ${version}; Kaskade needs Postgres ${SUPPORTED_MAJOR_VERSION}.`);
    }
    return version;
  });
}

/** Creates an empty database on the server behind the url and answers the url of that database. */
export async function createDatabase(url, name) {
  await withClient(url, (client) => client.query(`create database ${name}`));
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

async function runServer({ folder, log, settings, port: wantedPort }) {
  const binaries = embeddedBinaries();
  const account = accountFor(binaries, folder);
  if (!existsSync(join(folder, 'PG_VERSION'))) await createCluster(binaries, account, folder);
  refuseOtherVersion(folder);
  giveTo(folder, account.owner);
  const password = readFileSync(join(folder, 'superuser-password'), 'utf8').trim();
  const port = wantedPort ?? (await anyFreePort());
  const options = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = launch(account, binaries.postgres, ['-D', folder, ...options]);
  const output = collectOutput(child, log);
  await untilReady(child, output);
  const urlFor = (user, secret, database) => `postgres://${user}:${secret}@127.0.0.1:${port}/${database}`;
  return { process: child, port, password, urlFor, stop: (signal = 'SIGINT') => stopServer(child, signal) };
}

/** A cluster is made beside its place and moved there when it is whole, so that a killed start leaves no half one. */
async function createCluster(binaries, account, folder) {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  makePrivateFolder(unfinished, account.owner);
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  giveTo(passwordFile, account.owner);
  const args = ['-D', unfinished, '-U', SUPERUSER, '--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=de-DE'];
  args.push(
    `--lc-ctype=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--no-sync',
  );
  await finish(launch(account, binaries.initdb, args));
  renameSync(passwordFile, join(unfinished, 'superuser-password'));
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

function refuseOtherVersion(folder) {
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (version === String(SUPPORTED_MAJOR_VERSION)) return;
  throw new Error(
    `${folder} was written by Postgres ${version}; this Kaskade brings Postgres ${SUPPORTED_MAJOR_VERSION}. Set DATA_DIR to another folder.`,
  );
}

function launch(account, file, args) {
  const [command, ...rest] = [...account.prefix, file, ...args];
  const environment = {
    PATH: process.env.PATH,
    LC_ALL: 'C',
    TZ: 'UTC',
    ...(process.env.SystemRoot && { SystemRoot: process.env.SystemRoot }),
  };
  return spawn(command, rest, {
    ...account.options,
    cwd: '/',
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
}

function collectOutput(child, logFile) {
  const file = logFile ? createWriteStream(logFile, { flags: 'a', mode: 0o600 }) : null;
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output.text = (output.text + chunk).slice(-8_000);
      file?.write(chunk);
    });
  }
  child.once('close', () => file?.end());
  return output;
}

async function finish(child) {
  const output = collectOutput(child, null);
  const code = await new Promise((done, fail) => child.once('error', fail).once('close', done));
  if (code !== 0) throw new Error(`The database could not be created:\n${output.text}`);
}

function untilReady(child, output) {
  return new Promise((ready, fail) => {
    const tooLong = setTimeout(() => {
      child.kill('SIGQUIT');
      fail(new Error(`The database did not become ready within ${START_TIMEOUT / 1000} seconds:\n${output.text}`));
    }, START_TIMEOUT);
    child.stderr.on('data', () => {
      if (!output.text.includes(READY)) return;
      clearTimeout(tooLong);
      ready();
    });
    child.once('error', fail);
    child.once('close', (code) => {
      clearTimeout(tooLong);
      fail(new Error(`The database stopped while starting (code ${code}):\n${output.text}`));
    });
  });
}

function stopServer(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((stopped) => {
    const force = setTimeout(() => child.kill('SIGQUIT'), 15_000);
    child.once('close', () => {
      clearTimeout(force);
      stopped();
    });
    child.kill(signal);
  });
}

async function prepareApplicationDatabase(server) {
  const url = server.urlFor(SUPERUSER, server.password, 'postgres');
  const version = await assertSupportedVersion(url);
  await withClient(url, async (client) => {
    const { rows: roles } = await client.query('select 1 from pg_roles where rolname = $1', [APPLICATION]);
    if (roles.length === 0) await client.query(`create role ${APPLICATION} login createdb password '${server.password}'`);
    const { rows: databases } = await client.query('select 1 from pg_database where datname = $1', [APPLICATION]);
    if (databases.length === 0) await client.query(`create database ${APPLICATION} owner ${APPLICATION}`);
  });
  return { version };
}

async function withClient(connectionString, ask) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { assertSupportedVersion, startPostgres, startTestPostgres } from './postgres.mjs';
import { embeddedBinaries } from './postgres/binaries.mjs';
import { serversOf } from './postgres/leftovers.mjs';

const tools = import.meta.dirname;

describe('The embedded Postgres', () => {
  let dataDir;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'kaskade-tools-'));
    chmodSync(dataDir, 0o711);
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('is version 18, keeps what was written over a restart, and gives the application no superuser', async () => {
    const first = await startPostgres({ dataDir });
    assert.match(first.version, /^18\./);
    await ask(first.url, "create table kept (word text); insert into kept values ('Grüße')");
    await first.stop();

    const second = await startPostgres({ dataDir });
    assert.deepEqual(
      await ask(second.url, 'select word, (select rolsuper from pg_roles where rolname = current_user) as superuser from kept'),
      [{ word: 'Grüße', superuser: false }],
    );
    await second.stop();
    assert.deepEqual(serversOf(second.dataFolder), []);
  });

  it('sorts as German does and brings the extensions that search needs', async () => {
    const server = await startPostgres({ dataDir });
    await ask(server.url, 'create extension pg_trgm; create extension unaccent');
    const names = await ask(server.url, "select name from (values ('Zwickau'), ('Ärzte'), ('Berlin')) as t(name) order by name");
    assert.deepEqual(
      names.map(({ name }) => name),
      ['Ärzte', 'Berlin', 'Zwickau'],
    );
    assert.deepEqual(await ask(server.url, "select similarity('Köln', 'Köln') as alike"), [{ alike: 1 }]);
    await server.stop();
  });

  it('shuts down by itself when the process that started it is killed', { skip: process.platform !== 'linux' }, async () => {
    const launcher = spawn(process.execPath, ['--input-type=module', '-e', launcherProgram(dataDir)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((ready) => launcher.stdout.once('data', ready));
    const folder = join(dataDir, 'postgres');
    assert.notEqual(serversOf(folder).length, 0);

    launcher.kill('SIGKILL');

    await until(() => serversOf(folder).length === 0);
  });

  it('starts after a kill -9 of the server, although the lock file is still there', async () => {
    const killed = await startPostgres({ dataDir });
    await ask(killed.url, "create table kept (word text); insert into kept values ('still here')");
    process.kill(killed.process.pid, 'SIGKILL');
    await new Promise((ended) => killed.process.once('close', ended));
    assert.ok(existsSync(join(killed.dataFolder, 'postmaster.pid')));

    const again = await startPostgres({ dataDir });
    assert.deepEqual(await ask(again.url, 'select word from kept'), [{ word: 'still here' }]);
    await again.stop();
  });

  it('starts although the lock file names a process that has nothing to do with it', async () => {
    const server = await startPostgres({ dataDir });
    await server.stop();
    writeFileSync(join(server.dataFolder, 'postmaster.pid'), `${process.pid}\n${server.dataFolder}\n`);

    await (await startPostgres({ dataDir })).stop();
  });

  it('takes over from a server that was left running on the same folder', async () => {
    const left = await startPostgres({ dataDir });
    const said = [];
    const taken = await startPostgres({ dataDir, say: (text) => said.push(text) });
    assert.match(said.join(' '), /left over/);
    assert.notEqual(taken.process.pid, left.process.pid);
    await taken.stop();
  });

  it('begins anew when creating the cluster was interrupted', async () => {
    mkdirSync(join(dataDir, 'postgres.unfinished'));
    writeFileSync(join(dataDir, 'postgres.unfinished', 'PG_VERSION'), '18\n');

    await (await startPostgres({ dataDir })).stop();
  });

  it('refuses a folder that another version of Postgres has written, naming both', async () => {
    const server = await startPostgres({ dataDir });
    await server.stop();
    writeFileSync(join(server.dataFolder, 'PG_VERSION'), '15\n');

    await assert.rejects(startPostgres({ dataDir }), /written by Postgres 15.*brings Postgres 18/);
  });

  it('makes the links to its libraries itself when the install script did not run', () => {
    const link = join(embeddedBinaries().folder, 'native', 'lib', 'libpgtypes.so');
    if (existsSync(link)) unlinkSync(link);
    embeddedBinaries();
    assert.ok(existsSync(link));
  });

  it('gives tests an empty server with superuser rights that leaves nothing behind', async () => {
    const server = await startTestPostgres();
    assert.match(await assertSupportedVersion(server.url), /^18\./);
    assert.deepEqual(await ask(server.url, 'select rolsuper from pg_roles where rolname = current_user'), [{ rolsuper: true }]);
    await server.stop();
    await assert.rejects(ask(server.url, 'select 1'));
  });
});

const launcherProgram = (dataDir) => `
  import { startPostgres } from ${JSON.stringify(join(tools, 'postgres.mjs'))};
  await startPostgres({ dataDir: ${JSON.stringify(dataDir)} });
  console.log('ready');
  setInterval(() => {}, 1000);
`;

async function ask(connectionString, question) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const result = await client.query(question);
    return [result].flat().at(-1).rows;
  } finally {
    await client.end();
  }
}

async function until(isTrue) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (isTrue()) return;
    await wait(100);
  }
  assert.fail('It did not come true within ten seconds.');
}

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { anyFreePort, firstFreePort } from '../postgres/ports.mjs';
import { claimDataFolder, isRunning } from './claim.mjs';
import { startApi } from './services.mjs';
import { launchSettings } from './settings.mjs';

const here = import.meta.dirname;
const standIn = join(here, 'fixtures', 'slow-to-stop.mjs');

describe('The settings of a start', () => {
  it('are port 3000 and the folder .kaskade of the clone when nothing is said', () => {
    const { port, dataDir, ownDatabase, faults } = launchSettings({});
    assert.deepEqual({ port, ownDatabase, faults }, { port: 3000, ownDatabase: null, faults: [] });
    assert.match(dataDir, /\.kaskade$/);
  });

  for (const wrong of ['abc', '0', '65536', '3000x', '-1', '3e3']) {
    it(`refuse PORT=${wrong}, naming the variable and what it wants`, () => {
      assert.deepEqual(launchSettings({ PORT: wrong }).faults, [`PORT=${wrong} does not fit. It wants a port number from 1 to 65535.`]);
    });
  }

  it('leave the database alone when DATABASE_URL names one', () => {
    assert.equal(launchSettings({ DATABASE_URL: ' postgres://somewhere/kaskade ' }).ownDatabase, 'postgres://somewhere/kaskade');
  });
});

describe('The port', () => {
  it('is the wanted one when nobody listens there', async () => {
    const port = await anyFreePort();
    assert.equal(await firstFreePort(port, '127.0.0.1'), port);
  });

  it('is the next free one when it is taken', async () => {
    const taken = createServer();
    await new Promise((listening) => taken.listen(0, '0.0.0.0', listening));
    const { port } = taken.address();
    const found = await firstFreePort(port, '0.0.0.0');
    taken.close();
    assert.ok(found > port);
  });
});

describe('A data folder', () => {
  let dataDir;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'kaskade-claim-'))));
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));
  const note = (contents) => writeFileSync(join(dataDir, 'running.json'), JSON.stringify(contents));

  it('serves one Kaskade at a time; the second is told who has it and where', async () => {
    const running = idle('first-kaskade');
    note({ pid: running.pid, command: 'first-kaskade', address: 'http://localhost:3000' });
    await assert.rejects(
      claimDataFolder(dataDir, 'start.mjs', 0),
      new RegExp(`already running.*process ${running.pid}, http://localhost:3000`),
    );
    running.kill();
  });

  it('that cannot be made is refused, naming the variable and what it wants', async () => {
    writeFileSync(join(dataDir, 'no-folder'), '');
    await assert.rejects(claimDataFolder(join(dataDir, 'no-folder', 'below'), 'start.mjs'), {
      message: `DATA_DIR=${join(dataDir, 'no-folder', 'below')} does not fit (ENOTDIR). It wants a folder that Kaskade may write to.`,
    });
  });

  it('is free again after a Kaskade that was killed, even when its number now belongs to another process', async () => {
    note({ pid: 1, command: 'no-such-command', address: 'http://localhost:3000' });
    const claim = await claimDataFolder(dataDir, 'start.mjs');
    assert.equal(JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')).pid, process.pid);
    claim.release();
    assert.ok(!existsSync(join(dataDir, 'running.json')));
  });

  it('is free again when the note of the former one is unreadable', async () => {
    writeFileSync(join(dataDir, 'running.json'), '{"pid":');
    (await claimDataFolder(dataDir, 'start.mjs')).release();
  });

  it('is rid of an API that outlived its launcher before the next start', async () => {
    const orphan = idle('left-over-api');
    note({ pid: 1, command: 'no-such-command', apiPid: orphan.pid, apiCommand: 'left-over-api' });
    (await claimDataFolder(dataDir, 'start.mjs')).release();
    assert.ok(!isRunning(orphan.pid, 'left-over-api'));
  });
});

describe('The API', () => {
  let folder;
  let ready;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kaskade-api-'));
    ready = join(folder, 'ready');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is told to stop, and the launcher waits until it has', async () => {
    const api = startApi({ READY_FILE: ready }, { script: standIn });
    await until(() => existsSync(ready));
    await api.stop();
    assert.equal(await api.ended, 0);
  });

  it('stops by itself when its launcher is killed', async () => {
    const launcher = spawn(process.execPath, ['--input-type=module', '-e', launcherProgram(ready)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = Number(await new Promise((said) => launcher.stdout.once('data', said)));
    await until(() => existsSync(ready));
    assert.ok(isRunning(pid, standIn));

    launcher.kill('SIGKILL');

    await until(() => !isRunning(pid, standIn));
  });
});

const launcherProgram = (ready) => `
  import { startApi } from ${JSON.stringify(join(here, 'services.mjs'))};
  console.log(startApi({ READY_FILE: ${JSON.stringify(ready)} }, { script: ${JSON.stringify(standIn)} }).pid);
`;

function idle(name) {
  return spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', name], { stdio: 'ignore' });
}

async function until(isTrue) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (isTrue()) return;
    await wait(50);
  }
  assert.fail('It did not come true within ten seconds.');
}

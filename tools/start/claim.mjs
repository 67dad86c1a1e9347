import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makePassableFolder } from '../postgres/account.mjs';
import { isAlive } from '../postgres/leftovers.mjs';

const PATIENCE_WITH_THE_FORMER = 6_000;

/**
 * Makes this process the one Kaskade on a data folder, or throws a sentence that names the one that already is.
 * What a killed start left running is ended first.
 */
export async function claimDataFolder(dataDir, command, patience = PATIENCE_WITH_THE_FORMER) {
  makeFolder(dataDir);
  const file = join(dataDir, 'running.json');
  const claim = { pid: process.pid, command };
  for (let attempt = 1; ; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify(claim), { flag: 'wx', mode: 0o600 });
      break;
    } catch (fault) {
      if (fault.code !== 'EEXIST' || attempt === 5) throw fault;
    }
    await endLeftover(file, dataDir, patience);
  }
  return {
    note: (more) => writeFileSync(file, JSON.stringify(Object.assign(claim, more)), { mode: 0o600 }),
    release: () => rmSync(file, { force: true }),
  };
}

function makeFolder(dataDir) {
  try {
    makePassableFolder(dataDir);
  } catch (fault) {
    throw new Error(`DATA_DIR=${dataDir} does not fit (${fault.code}). It wants a folder that Kaskade may write to.`, { cause: fault });
  }
}

async function endLeftover(file, dataDir, patience) {
  const former = read(file);
  if (former.pid && former.pid !== process.pid && !(await goes(former, patience))) {
    const where = former.address ? `, ${former.address}` : '';
    throw new Error(
      `Kaskade is already running on ${dataDir} (process ${former.pid}${where}). Stop it first, or set DATA_DIR to another folder.`,
    );
  }
  if (former.apiPid && isRunning(former.apiPid, former.apiCommand)) await end(former.apiPid, former.apiCommand);
  rmSync(file, { force: true });
}

/** One that was just told to stop, or whose npm was killed, needs a moment to go. */
async function goes({ pid, command }, patience) {
  for (let waited = 0; isRunning(pid, command); waited += 100) {
    if (waited >= patience) return false;
    await wait(100);
  }
  return true;
}

async function end(pid, command) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    process.kill(pid, signal);
    for (let waited = 0; waited < 5_000; waited += 100) {
      if (!isRunning(pid, command)) return;
      await wait(100);
    }
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** A process id alone says little: after a restart of the machine it may belong to anybody. */
export function isRunning(pid, command) {
  return isAlive(pid) && commandLineOf(pid).includes(command);
}

function commandLineOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

import { existsSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE = 10_000;

/**
 * Clears what a killed start left in a data folder: a server still running is shut down, a stale lock file is removed.
 * The caller has made sure that no living Kaskade uses the folder.
 */
export async function clearLeftovers(dataFolder, say = () => {}) {
  const lockFile = join(dataFolder, 'postmaster.pid');
  const recorded = existsSync(lockFile) ? Number.parseInt(readFileSync(lockFile, 'utf8'), 10) : NaN;
  if (serversOf(dataFolder, recorded).length > 0) {
    say('A database left over from a start that was killed is still running; stopping it.');
    await stopServers(dataFolder, recorded);
  }
  rmSync(lockFile, { force: true });
}

/** Process ids of everything that runs on this data folder (a Postgres works with its data folder as its own). */
export function serversOf(dataFolder, recorded = NaN) {
  if (process.platform !== 'linux') return Number.isInteger(recorded) && isAlive(recorded) ? [recorded] : [];
  const folder = existsSync(dataFolder) ? realpathSync(dataFolder) : dataFolder;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => workingFolderOf(pid) === folder && commandOf(pid).includes('postgres'))
    .map(Number);
}

async function stopServers(dataFolder, recorded) {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL']) {
    const running = serversOf(dataFolder, recorded);
    const parents = running.includes(recorded) ? [recorded] : running;
    for (const pid of parents) signalTo(pid, signal);
    for (let waited = 0; waited < PATIENCE; waited += 100) {
      if (serversOf(dataFolder, recorded).length === 0) return;
      await wait(100);
    }
  }
  throw new Error(`A database process of ${dataFolder} does not end. Please end it, then start again.`);
}

function signalTo(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (fault) {
    if (fault.code !== 'ESRCH') throw fault;
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault.code === 'EPERM';
  }
}

function workingFolderOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

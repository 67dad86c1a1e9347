import { readFileSync } from 'node:fs';

const EVERY = 1_000;

/**
 * Under npm we are a grandchild: npm, a shell, we. When npm or the shell is killed, no signal reaches us; this notices and
 * calls back once. Started without npm, for instance by a service manager, nothing is watched.
 */
export function whenOrphaned(leave, env = process.env) {
  if (!env.npm_lifecycle_event) return;
  const before = lineage();
  const watch = setInterval(() => {
    if (lineage() === before) return;
    clearInterval(watch);
    leave();
  }, EVERY);
  watch.unref();
}

function lineage() {
  return `${process.ppid} ${process.platform === 'linux' ? parentOf(process.ppid) : ''}`;
}

function parentOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return 'gone';
  }
}

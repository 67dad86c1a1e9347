import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const workspace = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const modules = join(workspace, 'node_modules');
export const oldestEntryNode = [20, 19];
export const oldestNode = [24, 0];

const pins = { linux: ['node-linux', 'bin/node'], win32: ['node-win', 'bin/node.exe'] };

/** The Node that npm installed for us; where none is published for this machine, the Node we run on, if it is new enough. */
export function pinnedNode() {
  const [name, file] = pins[process.platform] ?? [];
  const pinned = name && join(modules, `${name}-${process.arch}`, file);
  if (pinned && existsSync(pinned)) return pinned;
  if (isAtLeast(process.versions.node, oldestNode)) return process.execPath;
  throw new Error(
    `Kaskade needs Node ${oldestNode[0]} here and found ${process.versions.node}. Install Node ${oldestNode[0]} and start again.`,
  );
}

/** The environment for children: the pinned Node and the workspace's own commands come first on the PATH. */
export function childEnvironment(more = {}) {
  const path = [dirname(pinnedNode()), join(modules, '.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', ...more };
}

export function isAtLeast(version, [major, minor]) {
  const [ownMajor, ownMinor] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** Says so and ends when the Node of the shell is too old even for our entries. */
export function refuseAncientNode() {
  if (isAtLeast(process.versions.node, oldestEntryNode)) return;
  console.error(`Kaskade needs Node ${oldestEntryNode.join('.')} or newer to start; this is ${process.versions.node}.`);
  process.exit(1);
}

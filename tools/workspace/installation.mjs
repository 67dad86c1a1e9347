import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { modules, workspace } from './pinned-node.mjs';
import { run } from './run.mjs';

/** Whether node_modules holds what package-lock.json asks for (npm notes what it installed when it is through). */
export function isInstalled(wantedFile = join(workspace, 'package-lock.json'), presentFile = join(modules, '.package-lock.json')) {
  if (!existsSync(presentFile)) return false;
  const wanted = packagesIn(wantedFile);
  const present = packagesIn(presentFile);
  return Object.entries(wanted).every(([path, entry]) => isOurs(path, entry) || isPresent(entry, present[path]));
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
const isOurs = (path, entry) => !path.startsWith('node_modules/') || entry.link === true;
const isPresent = (entry, present) =>
  present ? present.version === entry.version : entry.optional === true || entry.devOptional === true || entry.peer === true;

/** Installs exactly what package-lock.json says. npm runs on the Node of the shell, because it replaces the pinned one. */
export async function installPackages() {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = { ...process.env, PATH: withoutOurCommands(process.env.PATH ?? '') };
  const result =
    npm?.endsWith('.js') && node && !node.startsWith(modules) ? await run(node, [npm, ...args], { env }) : await run('npm', args, { env });
  if (!result.ok) throw new Error(`The packages could not be installed ("npm ci" said):\n${result.output}`);
  return result;
}

const withoutOurCommands = (path) =>
  path
    .split(delimiter)
    .filter((folder) => !folder.startsWith(modules))
    .join(delimiter);

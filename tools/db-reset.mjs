import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { claimDataFolder } from './start/claim.mjs';
import { launchSettings } from './start/settings.mjs';

/** `npm run db:reset`: empties the data folder of this clone after asking, so that the next start begins anew. `--yes` does not ask. */
const { dataDir, ownDatabase } = launchSettings(process.env);
const parts = ['postgres', 'postgres.log', 'files'].map((name) => join(dataDir, name)).filter((path) => existsSync(path));

async function reset() {
  if (ownDatabase) throw new Error('DATABASE_URL names a database of your own; this command only empties the embedded one.');
  if (parts.length === 0) return `There is nothing to remove in ${dataDir}.`;
  if (!(await isWanted())) return 'Nothing was removed.';
  const claim = await claimDataFolder(dataDir, 'db-reset.mjs');
  try {
    for (const path of parts) rmSync(path, { recursive: true, force: true });
  } finally {
    claim.release();
  }
  return `Removed the database and the files in ${dataDir}. The next start begins anew.`;
}

async function isWanted() {
  if (process.argv.includes('--yes')) return true;
  if (!process.stdin.isTTY) throw new Error('Nobody can be asked here. Add --yes to remove the data without asking.');
  const question = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await question.question(`This removes the database and all files in ${dataDir}. Type "yes" to go on: `);
  question.close();
  return answer.trim().toLowerCase() === 'yes';
}

try {
  console.log(await reset());
} catch (fault) {
  console.error(fault.message);
  process.exit(1);
}

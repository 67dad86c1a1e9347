import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestPostgres } from '../postgres.mjs';
import { childEnvironment, pinnedNode, workspace } from './pinned-node.mjs';
import { run } from './run.mjs';
import { sum, tallyOf } from './tally.mjs';

const SIDE_BY_SIDE = 2;

/** Runs the checks, tells how each went, and answers how many tests passed and failed in all. */
export async function runChecks(checks, { bail = false, env = {} } = {}) {
  const database = await startTestPostgres();
  const results = mkdtempSync(join(tmpdir(), 'kaskade-results-'));
  console.log(`Test database: Postgres ${database.version}, embedded.\n`);
  const forEach = { env: childEnvironment({ KASKADE_TEST_DATABASE_URL: database.url, CI: process.env.CI ?? 'true', ...env }), results };
  const outcomes = [];
  try {
    for (const group of groupsOf(checks)) {
      outcomes.push(...(await Promise.all(group.map((check) => perform(check, forEach)))));
      if (bail && outcomes.some(({ failed }) => failed > 0)) break;
    }
  } finally {
    await database.stop();
    rmSync(results, { recursive: true, force: true });
  }
  summarise(outcomes);
  return sum(outcomes);
}

/** Neighbours that do not need all cores run two at a time. */
function groupsOf(checks) {
  const groups = [];
  for (const check of checks) {
    const last = groups.at(-1);
    if (last && !check.alone && !last[0].alone && last.length < SIDE_BY_SIDE) last.push(check);
    else groups.push([check]);
  }
  return groups;
}

async function perform(check, { env, results }) {
  const resultsFile = join(results, `${check.name}.json`);
  const [command, ...args] = check.command.map((part) => part.replace('{results}', resultsFile));
  console.log(`▸ ${check.title} …`);
  const file = command === 'node' ? pinnedNode() : command;
  const result = await run(file, args, { env, cwd: join(workspace, check.cwd ?? '.') });
  const tally = tallyOf(check, result, resultsFile);
  console.log(`${lineFor(check, result, tally)}\n`);
  if (tally.failed > 0) console.log(`${result.output}\n`);
  return { check, result, ...tally };
}

function lineFor(check, result, { passed, failed }) {
  const count = check.results ? ` ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : '';
  return `${failed === 0 ? '✓' : '✗'} ${check.title}:${count} (${result.seconds.toFixed(0)} s)`;
}

function summarise(outcomes) {
  console.log('Summary');
  for (const { check, result, ...tally } of outcomes) console.log(`  ${lineFor(check, result, tally)}`);
  const broken = outcomes.filter(({ failed }) => failed > 0);
  if (broken.length > 0) console.log(`\nRun one alone with: npm run check -- --only ${broken.map(({ check }) => check.name).join(',')}`);
}

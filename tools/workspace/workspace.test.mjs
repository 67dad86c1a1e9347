import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { writeMigration } from '../new-migration.mjs';
import { findBrowser } from './browser.mjs';
import { checks } from './checks.mjs';
import { isInstalled } from './installation.mjs';
import { isAtLeast, pinnedNode, workspace } from './pinned-node.mjs';
import { sum, tallyOf } from './tally.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kaskade-workspace-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = (name, contents) => {
  writeFileSync(join(folder, name), typeof contents === 'string' ? contents : JSON.stringify(contents));
  return join(folder, name);
};

describe('The installed packages', () => {
  const lock = {
    packages: { '': {}, 'apps/api': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0', optional: true } },
  };

  it('are complete when all that is not optional is there in its version', () => {
    assert.ok(isInstalled(file('lock', lock), file('present', { packages: { 'node_modules/a': { version: '1.0.0' } } })));
  });

  it('are not when one has another version, is missing, or nothing was installed yet', () => {
    assert.ok(!isInstalled(file('lock', lock), file('present', { packages: { 'node_modules/a': { version: '1.0.1' } } })));
    assert.ok(!isInstalled(file('lock', lock), file('present', { packages: {} })));
    assert.ok(!isInstalled(file('lock', lock), join(folder, 'nothing')));
  });

  it('name no registry in the lock file and report no install to anybody', () => {
    const text = readFileSync(join(workspace, 'package-lock.json'), 'utf8');
    assert.doesNotMatch(text, /"resolved": "https?:/);
    const reporting = Object.entries(JSON.parse(text).packages).filter(
      ([path, entry]) => path.endsWith('@scarf/scarf') && entry.name !== 'tslib',
    );
    assert.deepEqual(reporting, []);
  });

  it('bring the Node that children run on', () => {
    assert.ok(isAtLeast(execFileSync(pinnedNode(), ['--version'], { encoding: 'utf8' }).slice(1), [24, 0]));
  });
});

describe('The sum of a run', () => {
  const jest = { results: 'jest' };

  it('adds what the test runners counted to the steps that passed', () => {
    const jestFile = file('jest.json', { numPassedTests: 10, numFailedTests: 1, numRuntimeErrorTestSuites: 1 });
    assert.deepEqual(
      sum([
        tallyOf(jest, { ok: false }, jestFile),
        tallyOf({}, { ok: true }),
        tallyOf({ results: 'node' }, { ok: true, output: 'ℹ tests 4\nℹ pass 4\nℹ fail 0\n' }),
      ]),
      { passed: 15, failed: 2 },
    );
  });

  it('counts a failed step although no test of it failed', () => {
    assert.deepEqual(tallyOf({}, { ok: false }), { passed: 0, failed: 1 });
    assert.deepEqual(tallyOf(jest, { ok: false }, join(folder, 'nothing')), { passed: 0, failed: 1 });
    assert.deepEqual(tallyOf({ results: 'node' }, { ok: false, output: 'SyntaxError' }), { passed: 0, failed: 1 });
  });
});

describe('The list of checks', () => {
  it('names every check once', () => {
    assert.equal(new Set(checks.map(({ name }) => name)).size, checks.length);
  });
});

describe('The browser of the journeys', () => {
  it('is the one that CHROMIUM_PATH names, or none when nothing is there', () => {
    const browser = file('chromium', '');
    assert.equal(findBrowser({ CHROMIUM_PATH: browser }), browser);
    assert.equal(findBrowser({ CHROMIUM_PATH: join(folder, 'nothing'), PATH: folder }), null);
    assert.equal(findBrowser({ PATH: folder }), browser);
  });
});

describe('A new migration', () => {
  const now = new Date('2027-01-14T10:20:33Z');

  it('is named by its minute and its intention and stands last in the list', () => {
    file('20261124T0800-ground.ts', 'export class Ground20261124T0800 {}');
    const written = writeMigration('one closure per round', now, folder);
    assert.ok(written.endsWith('20270114T1020-one-closure-per-round.ts'));
    assert.match(
      readFileSync(written, 'utf8'),
      /export class OneClosurePerRound20270114T1020 [^]*readonly name = 'OneClosurePerRound1799922000000'/,
    );
    assert.match(readFileSync(join(folder, 'index.ts'), 'utf8'), /\[\n {2}Ground20261124T0800,\n {2}OneClosurePerRound20270114T1020,\n\]/);
  });

  it('wants to know what it is for', () => {
    assert.throws(() => writeMigration('', now, folder), /Say in a few words/);
  });
});

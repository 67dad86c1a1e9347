import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { workspace } from './workspace/pinned-node.mjs';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'GLOSSARY.md',
  'docs/architecture.md',
  ...readdirSync(join(workspace, 'docs', 'decisions')).map((file) => `docs/decisions/${file}`),
];
const textOf = (file) => readFileSync(join(workspace, file), 'utf8');

for (const file of documents) {
  test(`${file} names only files that are there`, () => {
    const named = [...textOf(file).matchAll(/`((?:apps|libs|tools|docs|deploy)\/[\w./*-]+)`/g)].map(([, path]) => path);
    const missing = named.filter((path) =>
      path.includes('*') ? globSync(path, { cwd: workspace }).length === 0 : !existsSync(join(workspace, path)),
    );
    assert.deepEqual(missing, []);
  });

  // pictures are written by the journeys
  test(`${file} links only to what is there`, () => {
    const links = [...textOf(file).matchAll(/\]\((?!https?:|#|mailto:|docs\/screenshots\/)([^)#]+)/g)].map(([, path]) => path);
    assert.deepEqual(
      links.filter((path) => !existsSync(join(workspace, dirname(file), path))),
      [],
    );
  });
}

test('docs/architecture.md names rules that stand where it says', () => {
  const rows = [...textOf('docs/architecture.md').matchAll(/^\|[^|]+\|([^|]+)\|[^|`]*`(libs\/shared[^`*]+)`/gm)];
  assert.ok(rows.length > 12);
  const strangers = rows.flatMap(([, rules, place]) => {
    const folder = dirname(place);
    const text = globSync(`${folder}/*.ts`, { cwd: workspace }).map(textOf).join('\n');
    return [...rules.matchAll(/`(\w+)`/g)]
      .map(([, rule]) => rule)
      .filter((rule) => !new RegExp(`export (?:function|const) ${rule}\\b`).test(text));
  });
  assert.deepEqual(strangers, []);
});

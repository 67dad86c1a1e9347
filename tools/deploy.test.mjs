import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseAllDocuments } from 'yaml';
import { workspace } from './workspace/pinned-node.mjs';

const deploy = join(workspace, 'deploy');
const read = (...path) => readFileSync(join(deploy, ...path), 'utf8');
const manifests = readdirSync(join(deploy, 'kubernetes')).flatMap((file) => documentsIn('kubernetes', file));
const [compose] = documentsIn('compose.yaml');

/** What the API reads from its environment, from the schema that refuses everything else. */
const known = new Set(
  readFileSync(join(workspace, 'apps', 'api', 'src', 'platform', 'config', 'config.ts'), 'utf8')
    .match(/^ {2}[A-Z][A-Z_]+(?=:)/gm)
    .map((name) => name.trim()),
);
const surroundings = ['NODE_ENV'];

describe('The files in deploy', () => {
  it('set only variables that Kaskade knows', () => {
    const set = [
      ...Object.keys(compose.services.kaskade.environment),
      ...manifests.flatMap(({ kind, data, stringData }) =>
        kind === 'ConfigMap' || kind === 'Secret' ? Object.keys(data ?? stringData) : [],
      ),
      ...deployment().spec.template.spec.containers[0].env.map(({ name }) => name),
      ...read('systemd', 'kaskade.service').match(/(?<=^Environment=.*)\b[A-Z_]+(?==)/gm),
      ...read('Dockerfile').match(/(?<=^ENV NODE_ENV.*)\b[A-Z_]+(?==)/gm),
    ];
    assert.deepEqual(
      [...new Set(set)].filter((name) => !known.has(name) && !surroundings.includes(name)),
      [],
    );
  });

  it('ask for Postgres 18', () => {
    assert.equal(compose.services.postgres.image, 'postgres:18');
    assert.match(manifests.find(({ kind }) => kind === 'Cluster').spec.imageName, /:18$/);
  });

  it('copy into the image only what the repository has', () => {
    const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources]) => sources.split(' '));
    assert.deepEqual(
      copied.filter((path) => !existsSync(join(workspace, path))),
      [],
    );
  });

  it('name every resource that the kustomization lists', () => {
    const { resources } = manifests.find(({ kind }) => kind === 'Kustomization');
    assert.deepEqual(
      resources.filter((file) => !existsSync(join(deploy, 'kubernetes', file))),
      [],
    );
  });

  it('leave the stopping instance more time than it takes to finish what it has begun', () => {
    assert.ok(deployment().spec.template.spec.terminationGracePeriodSeconds >= 30);
  });
});

function deployment() {
  return manifests.find(({ kind }) => kind === 'Deployment');
}

function documentsIn(...path) {
  return parseAllDocuments(read(...path)).map((document) => {
    assert.deepEqual(document.errors, []);
    return document.toJS();
  });
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { workspace } from './workspace/pinned-node.mjs';

/** Writes docs/openapi.json: the test that guards its freshness writes it when it is told to, from a running application. */
const { status } = spawnSync('npx', ['jest', 'src/openapi.spec.ts'], {
  cwd: join(workspace, 'apps', 'api-tests'),
  env: { ...process.env, WRITE_DOCUMENTS: 'yes' },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);

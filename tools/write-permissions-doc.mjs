import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { workspace } from './workspace/pinned-node.mjs';

/** Writes docs/permissions.md from the table of roles in the rules; with `--check` it only says whether the file is fresh. */
const { actions, grants, roleLabels, scopeKindOf } = createRequire(import.meta.url)(join(workspace, 'libs', 'shared', 'dist', 'index.js'));
const file = join(workspace, 'docs', 'permissions.md');
const within = { everything: 'everywhere', region: 'in the own regions', initiative: 'in the own initiatives' };
const roles = Object.keys(grants);

const line = (cells) => `| ${cells.join(' | ')} |`;
const document = [
  '# Who may do what',
  '',
  'Made by `npm run docs:permissions` from `libs/shared/src/permissions`; do not edit. Whoever holds no role may do none of this.',
  '',
  line(['action', ...roles.map((role) => roleLabels[role].en)]),
  line(['---', ...roles.map(() => ':-:')]),
  line(['', ...roles.map((role) => within[scopeKindOf[role]])]),
  ...actions.map((action) => line([`\`${action}\``, ...roles.map((role) => (grants[role].includes(action) ? 'yes' : ''))])),
  '',
].join('\n');

if (!process.argv.includes('--check')) {
  writeFileSync(file, document);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== document) {
  console.error('docs/permissions.md no longer says what libs/shared/src/permissions says. Run: npm run docs:permissions');
  process.exit(1);
}

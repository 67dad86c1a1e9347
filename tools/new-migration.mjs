import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workspace } from './workspace/pinned-node.mjs';

const migrationsFolder = join(workspace, 'apps', 'api', 'src', 'platform', 'database', 'migrations');

/**
 * Writes an empty migration named by its intention ("one closure per round") and adds it to the list of all migrations.
 * Answers the path of the new file.
 */
export function writeMigration(intention, now, folder = migrationsFolder) {
  const words = intention.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  if (words.length < 2) throw new Error('Say in a few words what the migration is for: npm run db:migration -- one closure per round');
  const stamp = now.toISOString().slice(0, 16).replaceAll(/[-:]/g, '');
  const minute = Date.parse(`${now.toISOString().slice(0, 16)}Z`);
  const name = words.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
  const file = join(folder, `${stamp}-${words.join('-')}.ts`);
  if (existsSync(file)) throw new Error(`${file} exists already.`);
  writeFileSync(
    file,
    contents({ sentence: `${intention[0].toUpperCase()}${intention.slice(1)}.`, className: `${name}${stamp}`, name: `${name}${minute}` }),
  );
  writeList(folder);
  return file;
}

const contents = ({ sentence, className, name }) => `import type { MigrationInterface, QueryRunner } from 'typeorm';

/** ${sentence} */
export class ${className} implements MigrationInterface {
  readonly name = '${name}';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(\`
    \`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(\`
    \`);
  }
}
`;

function writeList(folder) {
  const files = readdirSync(folder).filter((file) => /^\d{8}T\d{4}-.+\.ts$/.test(file) && !file.endsWith('.spec.ts'));
  const migrations = files
    .sort()
    .map((file) => ({ file, className: /export class (\w+)/.exec(readFileSync(join(folder, file), 'utf8'))[1] }));
  const imports = migrations.map(({ file, className }) => `import { ${className} } from './${file.replace(/\.ts$/, '')}';`).join('\n');
  const list = migrations.map(({ className }) => `  ${className},\n`).join('');
  writeFileSync(join(folder, 'index.ts'), `${imports}\n\n/** Every migration, oldest first. */\nexport const migrations = [\n${list}];\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(writeMigration(process.argv.slice(2).join(' ').trim(), new Date()));
  } catch (fault) {
    console.error(fault.message);
    process.exit(1);
  }
}

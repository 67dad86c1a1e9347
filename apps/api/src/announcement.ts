import type { NestExpressApplication } from '@nestjs/platform-express';
import { SignInService } from './identity/sign-in.service';
import { Config } from './platform/config/config';
import { Database, rowOf } from './platform/database/database';
import type { Beginning } from './identity/first-person.service';

/** Prints where Kaskade is to be found and who can sign in: the people of the demo, or the first person of an installation without it. */
export async function announce(app: NestExpressApplication, beginning: Beginning): Promise<void> {
  const config = app.get(Config);
  const { demo } = await app.get(SignInService).session(null);
  const server = await rowOf<{ version: string }>(app.get(Database).db, `select current_setting('server_version') as version`);
  const lines = [
    '',
    `  Kaskade is ready:  ${config.publicUrl}`,
    `  API document:      ${config.publicUrl}/api/docs`,
    `  Database:          PostgreSQL ${server?.version ?? '?'}`,
    `  Data folder:       ${config.dataDir}`,
    ...(demo
      ? [
          '',
          `  Demo sign-ins (password ${demo.password}):`,
          ...demo.accounts.map(({ email, role, at }) => `    ${email.padEnd(44)} ${role}${at ? ` · ${at}` : ''}`),
        ]
      : []),
    ...waysIn(beginning, config.publicUrl),
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function waysIn(beginning: Beginning, publicUrl: string): string[] {
  switch (beginning.kind) {
    case 'inUse':
      return [];
    case 'linkMade':
      return ['', `  Set the password of the first person (once, within 14 days):`, `    ${publicUrl}${beginning.path}`];
    case 'nobody':
      return ['', '  Nobody can sign in yet. Start again with FIRST_PERSON="Given Family <address>".'];
  }
}

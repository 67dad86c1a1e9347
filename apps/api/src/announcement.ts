import type { NestExpressApplication } from '@nestjs/platform-express';
import { SignInService } from './identity/sign-in.service';
import { Config } from './platform/config/config';
import { Database, rowOf } from './platform/database/database';

/** Prints where Kaskade is to be found and, where the demo is loaded, who can sign in. */
export async function announce(app: NestExpressApplication): Promise<void> {
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
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

import { Logger } from '@nestjs/common';
import { createApp } from './create-app';
import { Config, configFromProcess, EnvironmentError } from './platform/config/config';
import { announce } from './announcement';
import { foundInstallation } from './seed/found-installation';
import { loadDemoOnce } from './seed/load-demo';

async function main(): Promise<void> {
  configFromProcess();
  const app = await createApp();
  await app.init();
  await loadDemoOnce(app);
  const beginning = await foundInstallation(app);
  const config = app.get(Config);
  await app.listen(config.port, config.host);
  await announce(app, beginning);
}

main().catch((error: unknown) => {
  if (error instanceof EnvironmentError) process.stderr.write(`${error.message}\n`);
  else new Logger('Kaskade').error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});

import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { useSignIn } from './identity/session';
import { useApiDocument } from './platform/http/api-document';
import { useHttp } from './platform/http/use-http';
import { useWeb } from './platform/http/use-web';

/** The application as a process runs it. */
export async function createApp(): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule, { bufferLogs: true, bodyParser: false });
  app.useLogger(app.get(Logger));
  return equip(app);
}

/** Everything around the routes; tests call it on an application of their own. */
export function equip(app: NestExpressApplication): NestExpressApplication {
  useHttp(app);
  useSignIn(app);
  useApiDocument(app);
  useWeb(app);
  app.enableShutdownHooks();
  return app;
}

import type { NestExpressApplication } from '@nestjs/platform-express';
import { Config } from '../platform/config/config';

/** Loads the demo at the first start, once. */
export async function loadDemoOnce(app: NestExpressApplication): Promise<void> {
  if (!app.get(Config).loadsDemo) return;
}

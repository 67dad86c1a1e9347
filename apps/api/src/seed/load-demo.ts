import type { INestApplicationContext } from '@nestjs/common';
import { Config } from '../platform/config/config';
import { Database } from '../platform/database/database';
import { Clock } from '../platform/time/clock';
import { DemoMarkerRepository } from './demo-marker.repository';
import { playDemo } from './demo/play-demo';
import { loadPublished } from './load-published';

/**
 * Loads the published rounds and the demo at the first start, once: into a database that nobody has begun to use. All of it happens in
 * one transaction, which ends with the mark that it was done; a load that is killed leaves nothing, and instances that start together
 * take turns.
 */
export async function loadDemoOnce(app: INestApplicationContext): Promise<void> {
  if (!app.get(Config).loadsDemo) return;
  const marker = new DemoMarkerRepository();
  await app.get(Database).together(async (tx) => {
    await marker.waitForTurn(tx);
    if (!(await marker.isUntouched(tx))) return;
    const regions = await loadPublished(app);
    await playDemo(app, tx, regions);
    await marker.keepLetters(tx);
    await marker.note(tx, app.get(Clock).now());
  });
}

import { defaultTimeZone, refuse } from '@kaskade/shared';
import type { INestApplicationContext } from '@nestjs/common';
import { demoPassword } from '../../identity/demo-password';
import { Passwords } from '../../identity/passwords';
import type { Tx } from '../../platform/database/database';
import { Clock } from '../../platform/time/clock';
import { handOutNational, handOutRegional } from './demo-materials';
import { playOpenRound, playRunningRound, type RegionsByName } from './demo-rounds';
import { foundDemoTeam } from './demo-team';
import { inventPeople } from './people';
import { scenarios } from './scenarios';
import type { Stage } from './stage';

const regionsWithMaterials = 3;

/**
 * Lets invented people act as users do, on days counted back from today, so that the demo is always in the middle of its round: one
 * sequence is finished, one goes on next week, one has a workshop today, others are still to be planned.
 */
export async function playDemo(app: INestApplicationContext, tx: Tx, regions: RegionsByName): Promise<void> {
  const passwordHash = await app.get(Passwords).hash(demoPassword);
  const stage: Stage = { app, tx, today: app.get(Clock).today(defaultTimeZone), people: await inventPeople(), passwordHash };
  const { ines } = await foundDemoTeam(stage);
  const running = await playRunningRound(stage, ines, regions);
  await handOutNational(stage, ines, running.roundId);
  for (const [index, scenario] of scenarios.entries()) {
    const region = running.regions.get(scenario.region) ?? refuse({ code: 'NOT_FOUND' });
    if (index < regionsWithMaterials) await handOutRegional(stage, region);
  }
  await playOpenRound(stage, ines, regions);
}

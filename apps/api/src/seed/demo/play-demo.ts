import { defaultTimeZone, refuse } from '@kaskade/shared';
import type { INestApplicationContext } from '@nestjs/common';
import { demoPassword } from '../../identity/demo-password';
import { Passwords } from '../../identity/passwords';
import type { Tx } from '../../platform/database/database';
import { Clock } from '../../platform/time/clock';
import { RoundsService } from '../../rounds/rounds.service';
import { SchoolHolidaysService } from '../../workshops/school-holidays.service';
import { publishedSchoolHolidays } from '../school-holidays';
import { handOutNational, handOutRegional } from './demo-materials';
import { playOpenRound, playRunningRound, type RegionsByName } from './demo-rounds';
import { playSequence } from './demo-sequences';
import { foundDemoTeam } from './demo-team';
import { inventPeople } from './people';
import { scenarios } from './scenarios';
import type { Stage } from './stage';
import { workshopActsOf } from './workshop-acts';

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
  await app.get(SchoolHolidaysService).take(tx, publishedSchoolHolidays());
  await handOutNational(stage, ines, running.roundId);
  const acts = workshopActsOf(app);
  const { participations } = await app.get(RoundsService).view(ines, running.roundId);
  const sequences = new Map(participations.map(({ regionId, sequenceId }) => [regionId, sequenceId]));
  for (const [index, scenario] of scenarios.entries()) {
    const region = running.regions.get(scenario.region) ?? refuse({ code: 'NOT_FOUND' });
    const sequenceId = sequences.get(region.regionId) ?? refuse({ code: 'NOT_FOUND' });
    await playSequence(stage, acts, { region, sequenceId, scenario });
    if (index < regionsWithMaterials) await handOutRegional(stage, region);
  }
  await playOpenRound(stage, ines, regions);
}

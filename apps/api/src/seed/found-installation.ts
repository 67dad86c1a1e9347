import type { INestApplicationContext } from '@nestjs/common';
import { FirstPersonService, type Beginning } from '../identity/first-person.service';
import { Config } from '../platform/config/config';
import { Database } from '../platform/database/database';
import { ProgrammesService } from '../rounds/programmes.service';
import { SchoolHolidaysService } from '../workshops/school-holidays.service';
import { DemoMarkerRepository } from './demo-marker.repository';
import { publishedSchoolHolidays } from './school-holidays';

/**
 * Begins an installation without the demo: its programme, the school holidays and the person whom FIRST_PERSON names. The link that sets
 * the password is made anew at each start until somebody can sign in; it is shown where Kaskade was started, so that no mail server is
 * needed to begin. Instances that start together take turns.
 */
export async function foundInstallation(app: INestApplicationContext): Promise<Beginning> {
  const config = app.get(Config);
  if (config.loadsDemo) return { kind: 'inUse' };
  const marker = new DemoMarkerRepository();
  return app.get(Database).together(async (tx) => {
    await marker.waitForTurn(tx);
    if (await marker.isUntouched(tx)) {
      await app.get(ProgrammesService).found({ de: 'MINT-Qualitätsoffensive' });
      await app.get(SchoolHolidaysService).take(tx, publishedSchoolHolidays());
    }
    return app.get(FirstPersonService).letIn(tx, config.firstPerson);
  });
}

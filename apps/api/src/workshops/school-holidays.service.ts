import type { SchoolHoliday } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/database';
import { newId } from '../platform/ids';
import { SchoolHolidaysRepository } from './school-holidays.repository';

/** When schools are closed, so that planning can warn of it (rule D7). */
@Injectable()
export class SchoolHolidaysService {
  constructor(private readonly holidays: SchoolHolidaysRepository) {}

  /** Takes over published school holidays; the same ones again change nothing. */
  async take(tx: Tx, holidays: readonly SchoolHoliday[]): Promise<void> {
    for (const { state, name, from, to, source } of holidays)
      await this.holidays.put(tx, { id: newId(), state, name, firstDay: from, lastDay: to, source });
  }
}

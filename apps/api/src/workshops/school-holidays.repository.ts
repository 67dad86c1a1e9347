import type { FederalState, LocalDate, SchoolHoliday } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowsOf, type Db, type Tx } from '../platform/database/database';
import { SchoolHolidayEntity } from './workshop.entities';

@Injectable()
export class SchoolHolidaysRepository {
  /** School holidays of the state that touch the days from the first to the last, in their order. */
  ofState(db: Db, state: FederalState, from: LocalDate, until: LocalDate): Promise<SchoolHoliday[]> {
    return rowsOf(
      db,
      `select state, name, first_day as "from", last_day as "to", source from school_holidays
        where state = $1 and last_day >= $2 and first_day <= $3 order by first_day`,
      [state, from, until],
    );
  }

  /** Adds what is not known yet; a holiday that begins on the same day takes the new name, end and source. */
  async put(tx: Tx, holiday: SchoolHolidayEntity): Promise<void> {
    await tx.query(
      `insert into school_holidays (id, state, name, first_day, last_day, source) values ($1, $2, $3, $4, $5, $6)
       on conflict on constraint one_school_holiday_per_start do update set name = excluded.name, last_day = excluded.last_day, source = excluded.source`,
      [holiday.id, holiday.state, holiday.name, holiday.firstDay, holiday.lastDay, holiday.source],
    );
  }
}

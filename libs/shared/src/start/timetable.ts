import type { NextStep } from './next-step.contract';
import type { OpenWorkshop } from './start-facts';

type Timetable = Pick<
  Extract<NextStep, { kind: 'writeMinutes' }>,
  'workshopId' | 'regionName' | 'position' | 'title' | 'date' | 'startsAt' | 'endsAt'
>;

/** What every step about a workshop tells of it. */
export const timetableOf = ({
  workshopId,
  regionName,
  position,
  title,
  date,
  startsAt,
  endsAt,
}: Pick<OpenWorkshop, keyof Timetable>): Timetable => ({ workshopId, regionName, position, title, date, startsAt, endsAt });

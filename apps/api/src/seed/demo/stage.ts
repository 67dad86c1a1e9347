import {
  addDays,
  defaultTimeZone,
  instantOf,
  refuse,
  weekdayOf,
  type Actor,
  type LocalDate,
  type LocalTime,
  type PersonId,
} from '@kaskade/shared';
import type { INestApplicationContext } from '@nestjs/common';
import { PersonsService } from '../../identity/persons.service';
import { SignInService } from '../../identity/sign-in.service';
import type { Tx } from '../../platform/database/database';
import { actingAt } from '../../platform/time/acting-at';
import type { People } from './people';

/** Where the demo plays: the services that its people act through, the day it is loaded on, and who can be invented. */
export interface Stage {
  readonly app: INestApplicationContext;
  readonly tx: Tx;
  readonly today: LocalDate;
  readonly people: People;
  readonly passwordHash: string;
}

const yesterday = -1;

/** The day so many days from today, or the Monday after where that is a weekend: on weekends nobody runs a workshop. */
export function workday({ today }: Stage, days: number): LocalDate {
  const day = addDays(today, days);
  const [saturday, sunday] = [6, 7];
  if (days === 0) return day;
  return addDays(day, weekdayOf(day) === saturday ? 2 : weekdayOf(day) === sunday ? 1 : 0);
}

/** Lets somebody act so many days from today at that time of the day; never later than yesterday, because nobody has acted since. */
export const onDay = <Result>(stage: Stage, days: number, time: LocalTime, work: () => Promise<Result>): Promise<Result> =>
  onDate(addDays(stage.today, Math.min(days, yesterday)), time, work);

/** Lets somebody act on that day. */
export const onDate = <Result>(date: LocalDate, time: LocalTime, work: () => Promise<Result>): Promise<Result> =>
  actingAt(instantOf(date, time, defaultTimeZone), work);

/** The person as an actor, with the roles held at the time that is acted. */
export async function actorOf({ app }: Stage, personId: PersonId): Promise<Actor> {
  return (await app.get(SignInService).person(personId)) ?? refuse({ code: 'NOT_FOUND' });
}

/** Marks the person as invented; with `signsIn` the demo password opens the account. */
export const markInvented = ({ app, tx, passwordHash }: Stage, personId: PersonId, { signsIn }: { signsIn: boolean }): Promise<void> =>
  app.get(PersonsService).markAsDemo(tx, personId, signsIn ? passwordHash : null);

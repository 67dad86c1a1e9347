import { localDateOf, type Instant, type LocalDate } from '@kaskade/shared';

/** The only one who knows what time it is. Tests put a fixed one in its place. */
export abstract class Clock {
  /** Now, in UTC. */
  abstract now(): Instant;

  /** The day that calendars show in this zone now. */
  today(timeZone: string): LocalDate {
    return localDateOf(this.now(), timeZone);
  }
}

/** The machine's clock. */
export class SystemClock extends Clock {
  now(): Instant {
    return new Date().toISOString();
  }
}

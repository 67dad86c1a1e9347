import { localDateOf, type Instant, type LocalDate } from '@kaskade/shared';
import { instantActedAt } from './acting-at';

/** The only one who knows what time it is. Tests put a fixed one in its place. */
export abstract class Clock {
  /** Now, in UTC. */
  now(): Instant {
    return instantActedAt() ?? this.tell();
  }

  /** The day that calendars show in this zone now. */
  today(timeZone: string): LocalDate {
    return localDateOf(this.now(), timeZone);
  }

  protected abstract tell(): Instant;
}

/** The machine's clock. */
export class SystemClock extends Clock {
  protected override tell(): Instant {
    return new Date().toISOString();
  }
}

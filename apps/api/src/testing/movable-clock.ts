import { later, type Instant } from '@kaskade/shared';
import { Clock } from '../platform/time/clock';

/** A clock that tests put where they need it. */
export class MovableClock extends Clock {
  constructor(private instant: Instant) {
    super();
  }

  protected override tell(): Instant {
    return this.instant;
  }

  /** From here on it is this instant. */
  setTo(instant: Instant): void {
    this.instant = instant;
  }

  /** Lets so many milliseconds pass. */
  advance(milliseconds: number): void {
    this.instant = later(this.instant, milliseconds);
  }
}

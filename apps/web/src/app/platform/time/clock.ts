import { computed, DestroyRef, inject, Injectable, InjectionToken, signal, type Signal } from '@angular/core';
import { defaultTimeZone, type Instant, type LocalDate } from '@kaskade/shared/kernel';

const minute = 60_000;

/** The only place of the web that knows now: the server's time, carried on by this machine's clock, ticking every minute. */
@Injectable({ providedIn: 'root' })
export class Clock {
  private readonly ahead = signal(0);
  private readonly here = signal(Date.now());

  /** Milliseconds since the epoch by the server's clock. */
  readonly milliseconds = computed(() => this.here() + this.ahead());
  readonly now: Signal<Instant> = computed(() => isoOf(this.milliseconds()));

  constructor() {
    const timer = setInterval(() => this.here.set(Date.now()), minute);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  /** Called whenever the server tells its time. */
  set(serverNow: Instant): void {
    const here = Date.now();
    this.here.set(here);
    this.ahead.set(Date.parse(serverNow) - here);
  }

  /** Now to the millisecond, for the record of what somebody does at this moment. */
  thisMoment(): Instant {
    return isoOf(Date.now() + this.ahead());
  }

  todayIn(timeZone: string): LocalDate {
    return dayOf(this.milliseconds(), timeZone);
  }
}

/** Today in the programme's time zone: `private readonly today = inject(Today)`, then `this.today()`. */
export const Today = new InjectionToken<Signal<LocalDate>>('Today', {
  factory: () => {
    const clock = inject(Clock);
    return computed(() => clock.todayIn(defaultTimeZone));
  },
});

/** Now by the server's clock, renewed every minute. */
export const Now = new InjectionToken<Signal<Instant>>('Now', { factory: () => inject(Clock).now });

const isoOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

// The Swedish way of writing a day is the ISO one.
const dayOf = (milliseconds: number, timeZone: string): LocalDate =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(milliseconds) as LocalDate;

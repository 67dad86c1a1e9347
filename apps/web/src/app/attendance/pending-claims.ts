import { computed, DestroyRef, DOCUMENT, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { AttendanceEntry, CheckIn, DecidedPresence, Presence } from '@kaskade/shared/attendance';
import { ClaimId, type PersonId, type RegistrationId, type WorkshopId } from '@kaskade/shared/kernel';
import { BrowserStore } from '../platform/browser/browser-store';
import { Connection } from '../platform/http/connection';
import { ProblemError } from '../platform/http/problem-error';
import { Clock } from '../platform/time/clock';
import { SessionStore } from '../shell/session-store';
import { AttendanceApi } from './attendance-api';

/** A claim made on this device that the server has not answered yet. */
export interface PendingClaim {
  readonly workshopId: WorkshopId;
  readonly claim: CheckIn;
  /** What the row shows meanwhile. */
  readonly shows: Presence;
  /** Who made it; it is sent only while the same person is signed in. */
  readonly by: PersonId | null;
}

/** What is said about a person: a presence, with a reason where there is one, or that an earlier claim is withdrawn. */
export type Saying =
  { readonly presence: DecidedPresence; readonly reason?: string } | { readonly withdraws: ClaimId; readonly shows: Presence };

const firstWait = 1_000;
const longestWait = 15_000;

/**
 * The claims of this device on their way to the server, in the order in which they were made. While the connection is away they wait here and
 * are sent again with their own id, so that none is lost and none counts twice (rule D13). They live as long as this browser tab.
 */
@Injectable({ providedIn: 'root' })
export class PendingClaims {
  private readonly api = inject(AttendanceApi);
  private readonly clock = inject(Clock);
  private readonly session = inject(SessionStore);
  private readonly connection = inject(Connection);
  private readonly window = inject(DOCUMENT).defaultView;

  private readonly waiting = signal<readonly PendingClaim[]>([]);
  private readonly answered = signal<ReadonlyMap<string, AttendanceEntry>>(new Map());
  private readonly refusals = signal<ReadonlyMap<string, string>>(new Map());
  private readonly failures = signal(0);
  private sending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** This browser among others of the same person. */
  readonly device = deviceOf(inject(BrowserStore));
  readonly all = this.waiting.asReadonly();
  /** How persons stood when the server answered last, by registration. */
  readonly newest = this.answered.asReadonly();
  /** Why the last claim about a person was refused, by registration. */
  readonly refused = this.refusals.asReadonly();
  /** True while claims wait because the server cannot be reached. */
  readonly stuck = computed(() => this.waiting().length > 0 && (this.failures() > 0 || !this.connection.online()));

  constructor() {
    effect(() => {
      if (this.connection.online()) untracked(() => void this.sendAll());
    });
    const warn = (event: BeforeUnloadEvent): void => {
      if (this.waiting().length > 0) event.preventDefault();
    };
    this.window?.addEventListener('beforeunload', warn);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      this.window?.removeEventListener('beforeunload', warn);
    });
  }

  /** Makes a claim about a registered person and sends it as soon as possible. */
  say(workshopId: WorkshopId, registrationId: RegistrationId, saying: Saying): ClaimId {
    const claimId = ClaimId.parse(crypto.randomUUID());
    const origin = { claimId, device: this.device, claimedAt: this.clock.thisMoment(), registrationId, channel: 'list' } as const;
    const { shows, ...said } = 'withdraws' in saying ? saying : { ...saying, shows: saying.presence };
    const pending = { workshopId, claim: { ...origin, ...said }, shows, by: this.session.person()?.id ?? null };
    this.refusals.update((known) => without(known, registrationId));
    this.waiting.update((known) => [...known, pending]);
    void this.sendAll();
    return claimId;
  }

  /** Sends what waits; also called when the page is opened again, for instance after a new sign-in. */
  async sendAll(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    clearTimeout(this.timer);
    try {
      for (let next = this.next(); next; next = this.next()) if (!(await this.send(next))) break;
    } finally {
      this.sending = false;
    }
  }

  private next(): PendingClaim | undefined {
    const person = this.session.person()?.id ?? null;
    return this.waiting().find(({ by }) => by === person);
  }

  /** False where the server could not be reached: then everything waits. */
  private async send(pending: PendingClaim): Promise<boolean> {
    try {
      const { entry } = await this.api.checkIn(pending.workshopId, pending.claim);
      this.answered.update((known) => new Map(known).set(entry.id, entry));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.mayPass || error.status === signedOut) return this.waitAfter(error);
      this.refuse(pending.claim, error.message);
    }
    this.waiting.update((known) => known.filter((one) => one !== pending));
    this.failures.set(0);
    return true;
  }

  private waitAfter(error: ProblemError): false {
    this.failures.update((count) => count + 1);
    const wait = Math.min(longestWait, firstWait * 2 ** (this.failures() - 1));
    if (error.status !== signedOut) this.timer = setTimeout(() => void this.sendAll(), wait);
    return false;
  }

  /** A refused claim is no longer there to be withdrawn; what waits to withdraw it goes with it. */
  private refuse({ claimId, registrationId }: CheckIn, sentence: string): void {
    this.refusals.update((known) => new Map(known).set(registrationId, sentence));
    this.waiting.update((known) => known.filter(({ claim }) => claim.withdraws !== claimId));
  }
}

const signedOut = 401;

function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}

function deviceOf(store: BrowserStore): string {
  const known = store.read('kaskade.device');
  if (known) return known;
  const made = crypto.randomUUID();
  store.write('kaskade.device', made);
  return made;
}

import {
  afterNextRender,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import { type AttendanceBoard, type ClaimView, type DecidedPresence, reasonsNotToCheckIn } from '@kaskade/shared/attendance';
import { type Problem, say } from '@kaskade/shared/problems';
import { millisecondsOf } from '@kaskade/shared/time';
import type { SeatCounters } from '@kaskade/shared/workshops';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Now } from '../platform/time/clock';
import { Await } from '../ui/await';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextAreaField } from '../ui/forms/text-area-field';
import { Timeline, type TimelineEntry } from '../ui/timeline';
import { AttendanceApi } from './attendance-api';
import { attendanceTexts } from './attendance-texts';
import { AttendanceWords, nameOf } from './attendance-words';
import { PendingClaims } from './pending-claims';
import type { Row } from './rows';

/** What is decided about somebody in the dialog. */
export interface Decision {
  readonly row: Row;
  readonly presence: DecidedPresence;
  readonly reason?: string;
}

const decisions: readonly DecidedPresence[] = ['present', 'late', 'excused', 'absent'];

/** Longer than a slow network takes: then it is worth telling that a claim waited on its device. */
const worthTelling = 60_000;

/** Everything that can be decided about one person, and who decided what and when. */
@Component({
  selector: 'app-person-dialog',
  imports: [Dialog, Banner, Button, Await, TextAreaField, Timeline],
  templateUrl: './person-dialog.html',
  styles: `
    .decisions {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
      gap: var(--space-3);
    }
    h3 {
      margin-top: var(--space-2);
    }
  `,
})
export class PersonDialog {
  readonly row = input.required<Row | null>();
  readonly board = input.required<AttendanceBoard>();
  readonly counters = input.required<SeatCounters>();
  readonly mayRecord = input(false);
  readonly canUndo = input(false);
  readonly decided = output<Decision>();
  readonly undone = output<Row>();
  readonly closed = output<void>();

  protected readonly t = texts(attendanceTexts);
  protected readonly words = inject(AttendanceWords);
  private readonly dates = inject(Dates);
  private readonly now = inject(Now);
  private readonly device = inject(PendingClaims).device;
  private readonly language = inject(CurrentLanguage).language;

  private readonly injector = inject(Injector);
  private readonly reasonField = viewChild(TextAreaField);

  private readonly id = computed(() => this.row()?.id ?? null);
  protected readonly claims = inject(AttendanceApi).claims(this.id);

  /** What can be decided, and why the rest cannot; a full workshop only asks for a reason. */
  protected readonly choice = computed(() => {
    const row = this.row();
    const against = (presence: DecidedPresence): Problem[] =>
      row ? this.reasonsAgainst(row, presence).filter(({ code }) => code !== 'WORKSHOP_FULL') : [];
    return {
      decisions: decisions.filter((presence) => against(presence).length === 0),
      whyNot: [...new Set(decisions.flatMap(against).map((problem) => say(problem, this.language())))],
    };
  });
  protected readonly name = computed(() => nameOf(this.row()?.entry ?? { givenName: '', familyName: '' }));
  /** The decision for which a reason is being asked. */
  protected readonly asking = linkedSignal<DecidedPresence | null>(() => (this.id(), null));
  protected readonly reason = linkedSignal(() => (this.id(), ''));
  protected readonly missing = linkedSignal(() => (this.id(), false));
  protected readonly history = computed((): TimelineEntry[] =>
    this.claims.hasValue()
      ? this.claims
          .value()
          .items.map((claim) => this.told(claim))
          .toReversed()
      : [],
  );

  constructor() {
    const count = computed(() => this.row()?.entry.changeCount);
    effect(() => {
      if (count() !== undefined) untracked(() => this.claims.reload());
    });
  }

  protected decide(row: Row, presence: DecidedPresence): void {
    if (presence !== 'excused' && !this.isFullFor(row, presence)) return this.decided.emit({ row, presence });
    this.asking.set(presence);
    afterNextRender(() => this.reasonField()?.focus(), { injector: this.injector });
  }

  protected decideWithReason(row: Row, presence: DecidedPresence): void {
    const reason = this.reason().trim();
    this.missing.set(presence !== 'excused' && reason === '');
    if (!this.missing()) this.decided.emit({ row, presence, ...(reason ? { reason } : {}) });
  }

  private isFullFor(row: Row, presence: DecidedPresence): boolean {
    return this.reasonsAgainst(row, presence).some(({ code }) => code === 'WORKSHOP_FULL');
  }

  private reasonsAgainst(row: Row, presence: DecidedPresence): Problem[] {
    const workshop = { ...this.board(), seatsTaken: this.counters().registered };
    return reasonsNotToCheckIn({ workshop, registration: row.state, claim: { kind: 'decision', presence }, after: presence }, this.now());
  }

  private told(claim: ClaimView): TimelineEntry {
    const { timeZone } = this.board();
    const word = claim.presence ? this.words.presence(claim.presence) : this.t('person.withdrawal');
    const when = this.dates.instant(claim.claimedAt, timeZone);
    const waited = millisecondsOf(claim.receivedAt) - millisecondsOf(claim.claimedAt) > worthTelling;
    return {
      id: claim.id,
      heading: claim.withdrawn ? this.t('person.withdrawn', { word }) : word,
      when: claim.byName ? this.t('person.by', { when, name: claim.byName }) : when,
      detail: [
        claim.reason,
        claim.device === this.device ? this.t('person.thisDevice') : null,
        waited ? this.t('person.arrived', { when: this.dates.instant(claim.receivedAt, timeZone) }) : null,
      ]
        .filter(Boolean)
        .join(' · '),
      icon: claim.presence ? this.words.icon(claim.presence) : 'undo',
    };
  }
}

import { Component, computed, effect, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import type { CheckInResult } from '@kaskade/shared/attendance';
import { inLanguage, type RegistrationId, type WorkshopId } from '@kaskade/shared/kernel';
import { ProblemError } from '../platform/http/problem-error';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ExportLink } from '../ui/export-link';
import { FilterChips } from '../ui/filter-chips';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import { AttendanceApi } from './attendance-api';
import { AttendanceCount } from './attendance-count';
import { attendanceTexts } from './attendance-texts';
import { nameOf } from './attendance-words';
import { CheckInField } from './check-in-field';
import { checkIns } from './check-ins';
import { ClosingCard } from './closing-card';
import { liveBoard } from './live-board';
import { PendingClaims } from './pending-claims';
import { type Decision, PersonDialog } from './person-dialog';
import { PersonRow } from './person-row';
import { peopleShown } from './people-shown';
import type { Row } from './rows';
import { scrollBackWhen } from './scroll-back';
import { standingOf } from './standing';
import { tellWhenSent } from './tell-when-sent';
import { WalkInDialog } from './walk-in-dialog';
import { whatIsPossible } from './what-is-possible';

/** Who is there: made for a phone in the room, one tap a person, several devices at once (rules D10, D12, D13). */
@Component({
  selector: 'app-attendance-page',
  imports: [
    PageHeader,
    Await,
    Banner,
    Button,
    EmptyState,
    ExportLink,
    FilterChips,
    Icon,
    AttendanceCount,
    CheckInField,
    PersonRow,
    PersonDialog,
    WalkInDialog,
    ClosingCard,
  ],
  templateUrl: './attendance-page.html',
  styleUrl: './attendance-page.css',
  host: { '(window:focus)': 'comeBack()', '(document:visibilitychange)': 'comeBack()' },
})
export class AttendancePage {
  readonly workshopId = input.required<WorkshopId>();

  protected readonly t = texts(attendanceTexts);
  private readonly api = inject(AttendanceApi);
  private readonly dates = inject(Dates);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(CurrentLanguage).language;
  protected readonly pending = inject(PendingClaims);
  private readonly field = viewChild(CheckInField);
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');

  private readonly live = liveBoard(this.workshopId);
  protected readonly read = this.live.read;
  protected readonly board = this.live.board;
  protected readonly rows = this.live.rows;
  protected readonly counters = this.live.counters;
  protected readonly can = whatIsPossible(this.board, this.counters);
  protected readonly acts = checkIns(this.workshopId);
  protected readonly people = peopleShown(this.rows);
  protected readonly spoken = computed(() => {
    const first = this.people.first();
    const found = this.people.typed() === '' ? '' : this.t.count('search.found', this.people.visible().length);
    return first && this.can.canCheckIn() ? `${found} ${this.t('search.enter', { name: nameOf(first.entry) })}` : found;
  });
  protected readonly chips = computed(() => {
    const { expected, present, all } = this.people.counts();
    return [
      { value: 'expected', label: this.t('show.expected'), detail: String(expected) },
      { value: 'present', label: this.t('show.present'), detail: String(present) },
      { value: '', label: this.t('show.all'), detail: String(all) },
    ];
  });

  protected readonly standing = computed(() => {
    const board = this.board();
    return board && standingOf(board, { locked: this.can.locked(), mayRecord: this.can.mayRecord(), begins: this.dates.when(board) });
  });
  protected readonly head = computed(() => {
    const board = this.board();
    const title = board ? inLanguage(board.title, this.language()) : '';
    return {
      lead: board ? this.t('lead', { position: board.position, when: this.dates.when(board) }) : '',
      crumbs: [{ label: title, link: ['/workshops', this.workshopId()] }],
    };
  });

  private readonly openId = signal<RegistrationId | null>(null);
  protected readonly opened = computed(() => this.rows().find(({ id }) => id === this.openId()) ?? null);
  protected readonly walkingIn = signal(false);
  protected readonly holding = signal(false);
  protected readonly holdRefusal = signal('');

  constructor() {
    void this.pending.sendAll();
    tellWhenSent();
    scrollBackWhen(this.people.part, this.list);
    effect(() => this.field()?.focus());
  }

  protected show(part: string): void {
    this.people.show(part);
    this.field()?.focus();
  }

  protected press(row: Row, click: MouseEvent): void {
    if (this.can.needsMore(row)) return this.open(row);
    this.people.keep(row);
    this.acts.checkIn(row, this.board()?.timeZone ?? '');
    this.backAfter(click);
  }

  protected enter(): void {
    const row = this.people.first();
    if (!row) return;
    if (this.can.needsMore(row)) return this.open(row);
    this.acts.checkIn(row, this.board()?.timeZone ?? '');
    this.people.typed.set('');
  }

  protected undo(row: Row, click: MouseEvent): void {
    this.people.keep(row);
    this.acts.undo(row);
    this.backAfter(click);
  }

  protected open(row: Row): void {
    this.openId.set(row.id);
  }

  protected decide({ row, presence, reason }: Decision): void {
    this.people.keep(row);
    this.acts.decide(row, presence, reason);
    this.closeDialogs();
  }

  protected undoInDialog(row: Row): void {
    this.people.keep(row);
    this.acts.undo(row);
    this.closeDialogs();
  }

  protected walkedIn({ entry }: CheckInResult): void {
    this.read.reload();
    this.people.typed.set('');
    this.toasts.say(this.t('walkIn.done', { name: nameOf(entry) }));
    this.closeDialogs();
  }

  protected closeDialogs(): void {
    this.openId.set(null);
    this.walkingIn.set(false);
    setTimeout(() => this.field()?.focus());
  }

  protected async hold(): Promise<void> {
    const board = this.board();
    if (!board) return;
    this.holding.set(true);
    this.holdRefusal.set('');
    try {
      await this.api.hold(board);
      this.toasts.say(this.t('closing.done'));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.holdRefusal.set(error.message);
    } finally {
      this.holding.set(false);
      this.read.reload();
    }
  }

  /** Back from another window or app, whoever comes types at once. */
  protected comeBack(): void {
    if (this.openId() === null && !this.walkingIn()) this.field()?.focus();
  }

  /** By finger the field takes the focus again; by keyboard one stays where one is. */
  private backAfter(click: MouseEvent): void {
    if (click.detail > 0) this.field()?.select();
  }
}

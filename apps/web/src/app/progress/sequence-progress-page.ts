import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { InvitationState } from '@kaskade/shared/initiatives';
import type { SequenceId } from '@kaskade/shared/kernel';
import { MatrixQuery, type ProgressRow, rowsMatching, type SequenceProgress } from '@kaskade/shared/progress';
import { hasBeenHeld } from '@kaskade/shared/workshops';
import { urlParam } from '../platform/browser/url-param';
import { paramsOf } from '../platform/http/paged-list';
import { InstantPipe } from '../platform/language/date-pipes';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Figure } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { ExportLink } from '../ui/export-link';
import { FilterChips } from '../ui/filter-chips';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { SearchField } from '../ui/search-field';
import { Cell, type Column, Table } from '../ui/table';
import { PresenceCell } from './presence-cell';
import { ProgressApi } from './progress-api';
import { progressTexts } from './progress-texts';
import { invitationLooks, ProgressWords } from './progress-words';
import { StepCell } from './step-cell';
import { stepsOf } from './steps-of';

/** The initiatives of a sequence against its workshops, and who dropped out after which. Follows what happens while it is open. */
@Component({
  selector: 'app-sequence-progress-page',
  imports: [
    RouterLink,
    PageHeader,
    Await,
    Badge,
    Figure,
    StepCell,
    SearchField,
    FilterChips,
    Table,
    Cell,
    PresenceCell,
    EmptyState,
    ExportLink,
    LinkButton,
    InstantPipe,
  ],
  templateUrl: './sequence-progress-page.html',
  styleUrl: './sequence-progress-page.css',
})
export class SequenceProgressPage {
  protected readonly t = texts(progressTexts);
  protected readonly words = inject(ProgressWords);
  protected readonly looks = invitationLooks;
  private readonly dates = inject(Dates);
  private readonly session = inject(SessionStore);

  readonly sequenceId = input.required<SequenceId>();
  protected readonly q = urlParam('q');
  protected readonly state = urlParam('state');
  private readonly filters = computed(() => ({ q: this.q(), state: this.state() }));
  protected readonly read = inject(ProgressApi).sequence(this.sequenceId);

  protected readonly progress = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly crumbs = computed(() => [{ label: this.t('region.crumb'), link: '/progress' }]);
  /** What the address asks for; nonsense in it asks for nothing. */
  private readonly query = computed(() => MatrixQuery.safeParse(paramsOf(this.filters())).data ?? {});
  protected readonly shown = computed(() => rowsMatching(this.progress()?.rows ?? [], this.query()));
  protected readonly steps = computed(() => {
    const progress = this.progress();
    return progress ? stepsOf(progress.workshops, progress.workshopCount) : [];
  });
  protected readonly mayInvite = computed(() => this.session.may('initiative.invite', { regionId: this.progress()?.regionId }));

  protected readonly columns = computed((): Column<ProgressRow>[] => [
    { key: 'initiative', label: this.t('region.initiative') },
    ...this.steps().map(({ position, date }) => ({
      key: keyOf(position),
      label: date ? this.t('region.column', { position, date: this.dates.shortDay(date) }) : this.t('region.unplanned', { position }),
    })),
  ]);
  protected readonly states = computed(() =>
    InvitationState.options
      .map((state) => ({ state, count: rowsMatching(this.progress()?.rows ?? [], { state }).length }))
      .filter(({ count }) => count > 0)
      .map(({ state, count }) => ({ value: state, label: this.words.invitation(state), detail: String(count) })),
  );
  protected readonly exportHref = computed(() => {
    const asked = new URLSearchParams(paramsOf(this.filters()) as Record<string, string>).toString();
    return `/api/sequences/${this.sequenceId()}/progress/export${asked && `?${asked}`}`;
  });

  protected figuresOf({ initiatives, counters, workshops, rows }: SequenceProgress) {
    return {
      takingPart: initiatives.registered + initiatives.active + initiatives.completed,
      held: workshops.filter(({ state }) => hasBeenHeld(state)).length,
      unplanned: this.steps().filter(({ state }) => state === null).length,
      tookPart: counters.present + counters.late,
      invited: rows.length,
    };
  }

  /** "2 nach Workshop 1, 1 nach Workshop 2" */
  protected leftWhen({ droppedOutAfter }: SequenceProgress): string {
    const words = droppedOutAfter.map(({ position, count }) =>
      position === 0 ? this.t.count('region.leftBefore', count) : this.t.count('region.leftAfter', count, { position }),
    );
    return words.join(', ') || this.t('region.nobodyLeft');
  }

  protected leavingOf({ droppingOut }: ProgressRow): string {
    if (!droppingOut) return '';
    const on = this.dates.day(droppingOut.on);
    return droppingOut.afterPosition === 0
      ? this.t('region.leftBeforeFirst', { on })
      : this.t('region.leftAfterWorkshop', { position: droppingOut.afterPosition, on });
  }

  protected cellOf(row: ProgressRow, position: number) {
    return row.cells.find((cell) => cell.position === position);
  }

  /** Who declined or dropped out before this workshop is not waited for there. */
  protected isGone({ state, droppingOut }: ProgressRow, position: number): boolean {
    return state === 'declined' || (droppingOut !== null && droppingOut.afterPosition < position);
  }

  protected stateAt(position: number) {
    return this.steps().find((step) => step.position === position)?.state ?? 'planned';
  }

  protected readonly keyOf = keyOf;
}

const keyOf = (position: number): string => `workshop-${position}`;

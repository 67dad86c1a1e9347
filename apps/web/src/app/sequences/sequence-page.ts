import { Component, computed, effect, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SequenceId, WorkshopId } from '@kaskade/shared/kernel';
import { say } from '@kaskade/shared/problems';
import { hasBeenHeld, reasonsAgainstRound, type SequenceView, type WorkshopSummary, type WorkshopView } from '@kaskade/shared/workshops';
import { liveChange } from '../platform/http/live';
import { CurrentLanguage } from '../platform/language/current-language';
import { WhenPipe } from '../platform/language/date-pipes';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { ArrivalFocus } from '../ui/arrival-focus';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Banner } from '../ui/banner';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { Facts } from '../ui/facts';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { type Step, Steps } from '../ui/steps';
import { Toasts } from '../ui/toasts';
import type { MayBeUnsaved } from '../ui/unsaved-changes';
import { CancelDialog } from './cancel-dialog';
import { EditDialog } from './edit-dialog';
import { type Move, MoveDialog } from './move-dialog';
import { MovingBack } from './moving-back';
import { PhaseTimeline } from './phase-timeline';
import { PlanForm } from './plan-form';
import { missingPositions, standingOf } from './planning';
import { PublishDialog } from './publish-dialog';
import { SequenceFacts } from './sequence-facts';
import { SequenceWords } from './sequence-words';
import { SequencesApi } from './sequences-api';
import { sequencesTexts } from './sequences-texts';
import { type WorkshopAct, WorkshopCard } from './workshop-card';

/** The planner of one sequence: its workshops, the dates that are missing, and every change of them. */
@Component({
  selector: 'app-sequence-plan-page',
  imports: [
    RouterLink,
    WhenPipe,
    PageHeader,
    Await,
    Badge,
    Banner,
    Card,
    Facts,
    Steps,
    EmptyState,
    LinkButton,
    PhaseTimeline,
    WorkshopCard,
    PlanForm,
    MoveDialog,
    EditDialog,
    PublishDialog,
    CancelDialog,
  ],
  templateUrl: './sequence-page.html',
  styleUrl: './sequence-page.css',
})
export class SequencePlanPage implements MayBeUnsaved {
  readonly sequenceId = input.required<SequenceId>();

  protected readonly t = texts(sequencesTexts);
  protected readonly words = inject(SequenceWords);
  private readonly api = inject(SequencesApi);
  private readonly factsOf = inject(SequenceFacts);
  private readonly dates = inject(Dates);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly focus = inject(ArrivalFocus);
  private readonly movingBack = inject(MovingBack);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly read = this.api.sequence(this.sequenceId);
  protected readonly sequence = linkedSignal<SequenceView | undefined, SequenceView | null>({
    source: () => (this.read.hasValue() ? this.read.value() : undefined),
    // While it is read again the page keeps what it shows.
    computation: (read, before) => read ?? keptFor(this.sequenceId(), before?.value ?? null),
  });
  protected readonly mayPlan = computed(() => this.may('sequence.plan'));
  protected readonly mayRun = computed(() => this.may('workshop.run'));
  protected readonly calendar = this.api.calendar(() => (this.mayPlan() ? this.sequenceId() : undefined));
  protected readonly knownCalendar = computed(() => (this.calendar.hasValue() ? this.calendar.value() : null));
  private readonly changes = liveChange(() => `sequence:${this.sequenceId()}`);

  protected readonly crumbs = computed(() => [{ label: this.t('page.sequences'), link: '/sequences' }]);
  protected readonly mayRead = computed(() => ({ initiatives: this.may('initiative.read'), progress: this.may('progress.readRegion') }));
  protected readonly standing = computed(() => standingOf(this.sequence() ?? nothing));
  protected readonly missing = computed(() => missingPositions(this.sequence() ?? nothing));
  /** Why nothing can be planned at present. */
  protected readonly notOpen = computed(() => {
    const sequence = this.sequence();
    return sequence ? reasonsAgainstRound(sequence.roundState).map((problem) => say(problem, this.language())) : [];
  });
  protected readonly showsPlan = computed(() => this.mayPlan() && this.notOpen().length === 0 && this.missing().length > 0);
  protected readonly steps = computed((): Step[] => {
    const sequence = this.sequence();
    return sequence ? this.stepsOf(sequence) : [];
  });
  protected readonly facts = computed(() => {
    const sequence = this.sequence();
    return sequence ? this.factsOf.of(sequence) : [];
  });

  protected readonly dialog = signal<{ readonly act: WorkshopAct; readonly id: WorkshopId } | null>(null);
  private readonly plan = viewChild(PlanForm);

  constructor() {
    effect(() => {
      if (this.changes()) this.reload();
    });
  }

  unsaved(): boolean {
    return this.plan()?.unsaved() ?? false;
  }

  protected plannedOf({ workshopCount: count }: SequenceView): string {
    return this.t('page.plannedOf', { planned: count - this.missing().length, count });
  }

  protected open(id: WorkshopId, act: WorkshopAct): void {
    this.dialog.set({ act, id });
  }

  protected inDialog(act: WorkshopAct): WorkshopSummary | null {
    const dialog = this.dialog();
    return dialog?.act === act ? (this.standing().find(({ id }) => id === dialog.id) ?? null) : null;
  }

  protected take(sequence: SequenceView): void {
    this.sequence.set(sequence);
    this.focus.keep();
  }

  protected moved(move: Move): void {
    this.close();
    this.movingBack.offer(move, () => this.reload());
  }

  protected done(sentence: 'edit.saved' | 'publish.done' | 'cancel.done', { position }: WorkshopView): void {
    this.close();
    this.toasts.say(this.t(sentence, { position }));
  }

  protected reload(): void {
    this.read.reload();
  }

  private close(): void {
    this.dialog.set(null);
    this.reload();
  }

  private may(action: Parameters<SessionStore['may']>[0]): boolean {
    const sequence = this.sequence();
    return sequence !== null && this.session.may(action, { regionId: sequence.regionId });
  }

  private stepsOf(sequence: SequenceView): Step[] {
    const positions = Array.from({ length: sequence.workshopCount }, (_, index) => index + 1);
    const found = positions.map((position) => this.standing().find((workshop) => workshop.position === position));
    const current = found.findIndex((workshop) => !workshop || !hasBeenHeld(workshop.state));
    return found.map((workshop, index) => ({
      label: this.words.planned(sequence, index + 1),
      state: workshop && hasBeenHeld(workshop.state) ? 'done' : index === current ? 'current' : 'open',
      detail: workshop ? this.dates.shortDay(workshop.date) : this.t('page.toPlan'),
    }));
  }
}

const keptFor = (id: SequenceId, before: SequenceView | null): SequenceView | null => (before?.id === id ? before : null);

const nothing: Pick<SequenceView, 'workshopCount' | 'workshops'> = { workshopCount: 0, workshops: [] };

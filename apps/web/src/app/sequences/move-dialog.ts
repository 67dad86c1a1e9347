import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { type Problem, say } from '@kaskade/shared/problems';
import {
  PostponeWorkshop,
  reasonsNotToPostpone,
  type SequenceCalendar,
  type SequenceView,
  warningsFor,
  type WorkshopSummary,
  type WorkshopView,
} from '@kaskade/shared/workshops';
import { CurrentLanguage } from '../platform/language/current-language';
import { WhenPipe } from '../platform/language/date-pipes';
import { texts } from '../platform/language/texts';
import { ProblemError } from '../platform/http/problem-error';
import { Today } from '../platform/time/clock';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { CheckboxField } from '../ui/forms/checkbox-field';
import { DateField } from '../ui/forms/date-field';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { TextAreaField } from '../ui/forms/text-area-field';
import { TimeField } from '../ui/forms/time-field';
import { DateHints } from './date-hints';
import { followersMoved, moveDraftOf, moveMessageOf, othersAfter, spanOfMove, warningsOfMove } from './move-draft';
import { dateIn, standingOf } from './planning';
import { SequenceWords } from './sequence-words';
import { SequencesApi } from './sequences-api';
import { sequencesTexts } from './sequences-texts';
import { StaleNotice } from './stale-notice';
import { startingPoint } from './starting-point';
import { anybodyHears, Told } from './told';

/** A workshop that has moved, as it was and as it is. */
export interface Move {
  readonly before: WorkshopSummary;
  readonly after: WorkshopView;
  readonly along: boolean;
}

/** Moves a workshop to another date; where it would pass the next one, the rest can move along (rule D6). */
@Component({
  selector: 'app-move-dialog',
  imports: [
    FormField,
    WhenPipe,
    Dialog,
    Button,
    CheckboxField,
    DateField,
    TimeField,
    TextAreaField,
    ErrorSummary,
    DateHints,
    StaleNotice,
    Told,
  ],
  templateUrl: './move-dialog.html',
  styleUrl: './move-dialog.css',
})
export class MoveDialog {
  /** The workshop to move; null while the dialog is closed. */
  readonly workshop = input.required<WorkshopSummary | null>();
  readonly sequence = input.required<SequenceView>();
  readonly calendar = input.required<SequenceCalendar | null>();
  readonly closed = output<void>();
  readonly moved = output<Move>();
  /** The sequence has changed meanwhile and should be read again. */
  readonly reload = output<void>();

  protected readonly t = texts(sequencesTexts);
  protected readonly words = inject(SequenceWords);
  protected readonly today = inject(Today);
  private readonly api = inject(SequencesApi);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly start = startingPoint(this.workshop);
  protected readonly draft = signal(moveDraftOf(null));
  protected readonly days = computed(() => spanOfMove(this.workshop(), this.draft()));
  private readonly followers = computed(() => {
    const workshop = this.workshop();
    return workshop ? followersMoved(workshop, this.draft(), this.sequence()) : [];
  });
  private readonly others = computed(() => {
    const workshop = this.workshop();
    return workshop ? othersAfter(workshop, this.draft().along ? this.followers() : [], this.sequence()) : [];
  });
  private readonly problems = computed((): Problem[] => {
    const [workshop, wished] = [this.workshop(), dateIn(this.draft())];
    if (!workshop || !wished) return [];
    return reasonsNotToPostpone(workshop, wished, this.draft().along ? 'move' : 'keep', standingOf(this.sequence()));
  });
  protected readonly refusals = computed(() => this.problems().filter(({ code }) => code !== 'WORKSHOP_DATE_UNCHANGED'));
  protected readonly warnings = computed(() => {
    const [workshop, calendar] = [this.workshop(), this.calendar()];
    return workshop && calendar ? warningsOfMove(workshop, this.draft(), calendar, this.others()) : [];
  });
  protected readonly mayMoveAlong = computed(() => this.followers().length > 0);
  protected readonly resulting = computed(() => {
    const passes = this.problems().some(({ code }) => code === 'WORKSHOP_PASSES_NEXT');
    return this.draft().along || passes ? this.followers().map((one) => ({ ...one, warnings: this.warningsFor(one.after) })) : [];
  });
  protected readonly whyNot = computed(() =>
    this.start.changed() ? [this.t('stale.choose')] : this.problems().map((problem) => say(problem, this.language())),
  );

  protected readonly act = computed(() => {
    const workshop = this.workshop();
    return this.t(workshop && anybodyHears(workshop, this.sequence()) ? 'move.actAndTell' : 'move.act');
  });

  protected readonly form = schemaForm({
    draft: this.draft,
    schema: PostponeWorkshop,
    toMessage: moveMessageOf,
    send: async (command) => {
      const before = this.start.workshop();
      if (!before) return;
      const after = await this.sent(before, command);
      this.form.reset(moveDraftOf(null));
      this.moved.emit({ before, after, along: command.rest === 'move' });
    },
  });

  constructor() {
    effect(() => {
      const id = this.workshop()?.id;
      untracked(() => {
        if (id && (id !== this.start.workshop()?.id || !this.form.unsaved())) this.begin();
      });
    });
  }

  /** Begins with the workshop as it is now. */
  protected begin(): void {
    this.start.take();
    this.form.reset(moveDraftOf(this.workshop()));
  }

  private warningsFor(follower: WorkshopSummary) {
    const [workshop, wished, calendar] = [this.workshop(), dateIn(this.draft()), this.calendar()];
    if (!workshop || !wished || !calendar) return [];
    const all = [{ ...workshop, ...wished }, ...othersAfter(workshop, this.followers(), this.sequence())];
    return warningsFor(
      follower,
      calendar,
      all.filter(({ position }) => position !== follower.position),
    );
  }

  private async sent(workshop: WorkshopSummary, command: PostponeWorkshop): Promise<WorkshopView> {
    try {
      return await this.api.move(workshop, command);
    } catch (error) {
      if (error instanceof ProblemError && error.status < 500) this.reload.emit();
      throw error;
    }
  }
}

import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { type Problem, say } from '@kaskade/shared/problems';
import {
  PlanSequence,
  type ProposalQuery,
  type ProposalShortfall,
  reasonsAgainstOrder,
  sayShortfall,
  type SequenceCalendar,
  type SequenceView,
  warningsFor,
  type WishedDate,
} from '@kaskade/shared/workshops';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { Today } from '../platform/time/clock';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { Toasts } from '../ui/toasts';
import { PhaseTimeline } from './phase-timeline';
import { emptyRow, likeFirst, messageOf, type PlanRow, withDates } from './plan-draft';
import { PlanRowFields } from './plan-row-fields';
import { dateIn, dayIn, missingPositions, proposeMissing, standingOf } from './planning';
import { SequenceWords } from './sequence-words';
import { SequencesApi } from './sequences-api';
import { sequencesTexts } from './sequences-texts';
import { WishesForm } from './wishes-form';

interface PlanDraft {
  workshops: PlanRow[];
}

/** The planning assistant: dates for every place of the sequence that has none, proposed, changed and saved in one go. */
@Component({
  selector: 'app-plan-form',
  imports: [Card, Banner, Button, ErrorSummary, PhaseTimeline, PlanRowFields, WishesForm],
  templateUrl: './plan-form.html',
  styleUrl: './plan-form.css',
})
export class PlanForm {
  readonly sequence = input.required<SequenceView>();
  readonly calendar = input.required<SequenceCalendar>();
  readonly planned = output<SequenceView>();

  protected readonly t = texts(sequencesTexts);
  protected readonly words = inject(SequenceWords);
  protected readonly today = inject(Today);
  private readonly api = inject(SequencesApi);
  private readonly toasts = inject(Toasts);
  /** Messages that offer to take back what is not saved yet. */
  private readonly undoable: number[] = [];
  private readonly language = inject(CurrentLanguage).language;

  protected readonly missing = computed(() => missingPositions(this.sequence()), { equal: sameNumbers });
  private readonly standing = computed(() => standingOf(this.sequence()));
  /** What is typed stays when somebody else plans a part meanwhile. */
  private readonly draft = linkedSignal<readonly number[], PlanDraft>({
    source: this.missing,
    computation: (positions, before) => ({
      workshops: positions.map((position) => before?.value.workshops.find((row) => row.position === position) ?? emptyRow(position)),
    }),
  });
  private readonly shortfalls = signal<readonly ProposalShortfall[]>([]);
  protected readonly saidShortfalls = computed(() => this.shortfalls().map((shortfall) => sayShortfall(shortfall, this.language())));

  private readonly wished = computed((): WishedDate[] =>
    this.draft().workshops.flatMap((row) => {
      const date = dayIn(row);
      return date === null ? [] : [{ position: row.position, date }];
    }),
  );
  protected readonly marks = computed(() => [...this.standing(), ...this.wished()]);
  private readonly misplaced = computed((): Problem[] => {
    const { timeZone } = this.sequence();
    const complete = this.draft().workshops.flatMap((row) => {
      const date = dateIn(row);
      return date === null ? [] : [{ position: row.position, timeZone, ...date }];
    });
    return reasonsAgainstOrder([...this.standing(), ...complete]);
  });
  protected readonly whyNot = computed(() => this.misplaced().map((problem) => say(problem, this.language())));
  protected readonly hints = computed(() =>
    this.draft().workshops.map(({ position }) => ({ warnings: this.warningsAt(position), refusals: this.refusalsAt(position) })),
  );

  protected readonly form = schemaForm({
    draft: this.draft,
    schema: PlanSequence,
    toMessage: messageOf,
    send: async (command) => {
      const after = await this.api.plan(this.sequence().id, command);
      this.undoable.splice(0).forEach((id) => this.toasts.dismiss(id));
      this.toasts.say(this.t('plan.saved'));
      this.planned.emit(after);
    },
  });

  /** True where something is typed or proposed and not saved. */
  unsaved(): boolean {
    return this.form.unsaved() || this.wished().length > 0;
  }

  protected propose(wishes: ProposalQuery): void {
    const { timeZone } = this.sequence();
    const facts = { missing: this.missing(), standing: this.standing(), calendar: this.calendar(), wishes, timeZone, today: this.today() };
    const { dates, shortfalls } = proposeMissing(facts);
    this.shortfalls.set(shortfalls);
    if (dates.length === 0) this.toasts.say(this.t('plan.noneProposed'));
    else this.replace(withDates(this.draft().workshops, dates, wishes), this.t.count('plan.proposed', dates.length));
  }

  protected takeFirst(): void {
    this.replace(likeFirst(this.draft().workshops), this.t('plan.tookFirst'));
  }

  private replace(workshops: PlanRow[], sentence: string): void {
    const before = this.draft();
    this.draft.set({ workshops });
    this.undoable.push(this.toasts.say(sentence, () => this.draft.set(before)));
  }

  private warningsAt(position: number) {
    const wish = this.wished().find((one) => one.position === position);
    const others = this.marks().filter((other) => other.position !== position);
    return wish ? warningsFor(wish, this.calendar(), others) : [];
  }

  /** A pair in the wrong order is said beside the later one, or beside the earlier one where the later stands already. */
  private refusalsAt(position: number): Problem[] {
    return this.misplaced().filter(
      (problem) =>
        problem.code === 'WORKSHOP_BEFORE_PREVIOUS' &&
        (problem.position === position || (problem.previous === position && !this.missing().includes(problem.position))),
    );
  }
}

const sameNumbers = (first: readonly number[], second: readonly number[]): boolean => first.join() === second.join();

import { Component, computed, effect, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { type AttendanceBoard, type CheckInResult, WalkIn } from '@kaskade/shared/attendance';
import type { SeatCounters } from '@kaskade/shared/workshops';
import { ProblemError } from '../platform/http/problem-error';
import { texts } from '../platform/language/texts';
import { Clock } from '../platform/time/clock';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { CheckboxField } from '../ui/forms/checkbox-field';
import type { Choice } from '../ui/forms/choices';
import { ComboboxField } from '../ui/forms/combobox-field';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { TextAreaField } from '../ui/forms/text-area-field';
import { TextField } from '../ui/forms/text-field';
import { AttendanceApi } from './attendance-api';
import { attendanceTexts } from './attendance-texts';
import { PendingClaims } from './pending-claims';
import { asksForReason, emptyWalkIn, initiativeChoices, nameFrom, newInitiative, walkInFrom, type WalkInDraft } from './walk-in-draft';

/** Takes in somebody who stands in the room without being registered. */
@Component({
  selector: 'app-walk-in-dialog',
  imports: [FormField, Dialog, Banner, ErrorSummary, TextField, TextAreaField, ComboboxField, CheckboxField, Button],
  templateUrl: './walk-in-dialog.html',
})
export class WalkInDialog {
  readonly open = input.required<boolean>();
  readonly board = input.required<AttendanceBoard>();
  readonly counters = input.required<SeatCounters>();
  /** What was typed into the search; the name begins with it. */
  readonly typed = input('');
  readonly closed = output<void>();
  readonly done = output<CheckInResult>();

  protected readonly t = texts(attendanceTexts);
  private readonly api = inject(AttendanceApi);
  private readonly clock = inject(Clock);
  private readonly device = inject(PendingClaims).device;

  private readonly draft = signal<WalkInDraft>(emptyWalkIn);
  /** One claim as long as nothing is changed: sent again after a lost answer it is the same, with other words it is another. */
  private readonly origin = linkedSignal({
    source: this.draft,
    computation: () => ({ claimId: crypto.randomUUID(), device: this.device, claimedAt: this.clock.thisMoment() }),
  });
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: WalkIn,
    toMessage: (draft) => walkInFrom(draft, this.origin()),
    send: (command) => this.send(command),
  });

  private readonly refusedFor = signal<{ notExpected: boolean; full: boolean }>({ notExpected: false, full: false });
  protected readonly asks = computed(() => {
    const known = asksForReason(this.draft(), this.board(), this.counters());
    const refused = this.refusedFor();
    return { notExpected: known.notExpected || refused.notExpected, full: known.full || refused.full };
  });
  protected readonly isNew = computed(() => newInitiative(this.draft()) !== null);
  /** What the field of the initiative shows when the dialog is opened again with a choice already made. */
  protected readonly chosenLabel = signal('');
  protected readonly search = computed(() => {
    const { initiatives } = this.board();
    const words = { notExpected: this.t('walkIn.notExpected'), addNew: (name: string) => this.t('walkIn.addNew', { name }) };
    return (text: string): Promise<Choice[]> => Promise.resolve(initiativeChoices(initiatives, text, words));
  });

  constructor() {
    effect((onCleanup) => {
      if (!this.open()) return;
      untracked(() => this.takeOver(this.typed()));
      const timer = setTimeout(() => this.focusFirstEmpty());
      onCleanup(() => clearTimeout(timer));
    });
  }

  private takeOver(typed: string): void {
    const draft = this.draft();
    const known = this.board().initiatives.find(({ id }) => id === draft.initiativeId);
    this.chosenLabel.set(known?.name ?? newInitiative(draft) ?? '');
    if (typed.trim() !== '' && draft.givenName === '' && draft.familyName === '') this.draft.set({ ...draft, ...nameFrom(typed) });
  }

  /** Seconds count: whoever opens the dialog types at once. The dialog itself has put the focus on its heading before. */
  private focusFirstEmpty(): void {
    const { givenName, familyName, initiativeId } = this.form.fields;
    const next = [givenName, familyName, initiativeId].find((field) => field().value() === '');
    next?.().focusBoundControl();
  }

  private async send(command: WalkIn): Promise<void> {
    try {
      const result = await this.api.walkIn(this.board().workshopId, command);
      this.refusedFor.set({ notExpected: false, full: false });
      this.form.reset(emptyWalkIn);
      this.done.emit(result);
    } catch (error) {
      if (error instanceof ProblemError)
        this.refusedFor.set({ notExpected: error.has('INITIATIVE_NOT_EXPECTED'), full: error.has('WORKSHOP_FULL') });
      throw error;
    }
  }
}

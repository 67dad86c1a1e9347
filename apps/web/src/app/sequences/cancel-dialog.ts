import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { CancelWorkshop, type SequenceView, type WorkshopSummary, type WorkshopView } from '@kaskade/shared/workshops';
import { ProblemError } from '../platform/http/problem-error';
import { WhenPipe } from '../platform/language/date-pipes';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { TextAreaField } from '../ui/forms/text-area-field';
import { SequencesApi } from './sequences-api';
import { sequencesTexts } from './sequences-texts';
import { StaleNotice } from './stale-notice';
import { startingPoint } from './starting-point';
import { anybodyHears, Told } from './told';

/** Calls a workshop off, with a reason that everybody concerned gets; names how many they are. */
@Component({
  selector: 'app-cancel-dialog',
  imports: [FormField, WhenPipe, Dialog, Button, ErrorSummary, TextAreaField, StaleNotice, Told],
  template: `
    <ui-dialog
      [heading]="t('cancel.title', { position: workshop()?.position ?? '' })"
      [open]="workshop() !== null"
      (closed)="closed.emit()"
    >
      <form class="stack" novalidate (submit)="form.submit($event)">
        @if (start.changed(); as changed) {
          <app-stale-notice [workshop]="changed" [replaceable]="false" (keep)="start.take()" />
        } @else {
          <ui-error-summary [of]="form" />
        }
        @if (workshop(); as workshop) {
          <p class="numbers">
            <strong>{{ workshop | when }}</strong>
          </p>
          <p>{{ t('cancel.lead') }}</p>
          <app-told said="cancel.told" [workshop]="workshop" [sequence]="sequence()" />
        }
        <ui-text-area-field
          [label]="t('cancel.reason')"
          [hint]="t('cancel.reasonHint')"
          [rows]="3"
          [limit]="2000"
          [formField]="form.fields.reason"
        />
      </form>
      <div actions class="cluster">
        <ui-button variant="danger" [busy]="form.busy()" [reasons]="whyNot()" (pressed)="form.submit()">{{ act() }}</ui-button>
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('back') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class CancelDialog {
  /** The workshop to cancel; null while the dialog is closed. */
  readonly workshop = input.required<WorkshopSummary | null>();
  readonly sequence = input.required<SequenceView>();
  readonly closed = output<void>();
  readonly cancelled = output<WorkshopView>();
  /** The sequence has changed meanwhile and should be read again. */
  readonly reload = output<void>();

  protected readonly t = texts(sequencesTexts);
  private readonly api = inject(SequencesApi);
  protected readonly start = startingPoint(this.workshop);
  protected readonly whyNot = computed(() => (this.start.changed() ? [this.t('stale.choose')] : []));
  protected readonly act = computed(() => {
    const workshop = this.workshop();
    return this.t(workshop && anybodyHears(workshop, this.sequence()) ? 'cancel.actAndTell' : 'cancel.act');
  });

  protected readonly form = schemaForm({
    draft: signal({ reason: '' }),
    schema: CancelWorkshop,
    send: async (command) => {
      const workshop = this.start.workshop();
      if (!workshop) return;
      const after = await this.sent(workshop, command);
      this.form.reset({ reason: '' });
      this.cancelled.emit(after);
    },
  });

  constructor() {
    effect(() => {
      const id = this.workshop()?.id;
      untracked(() => {
        if (id) this.start.take();
      });
    });
  }

  private async sent(workshop: WorkshopSummary, command: CancelWorkshop): Promise<WorkshopView> {
    try {
      return await this.api.cancel(workshop, command);
    } catch (error) {
      if (error instanceof ProblemError && error.status < 500) this.reload.emit();
      throw error;
    }
  }
}

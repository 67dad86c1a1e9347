import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { say } from '@kaskade/shared/problems';
import { DeliveryMode, EditWorkshop, reasonsNotToEditWorkshop, type WorkshopSummary, type WorkshopView } from '@kaskade/shared/workshops';
import { ProblemError } from '../platform/http/problem-error';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorSummary } from '../ui/forms/error-summary';
import { NumberField } from '../ui/forms/number-field';
import { RadioField } from '../ui/forms/radio-field';
import { schemaForm } from '../ui/forms/schema-form';
import { TextAreaField } from '../ui/forms/text-area-field';
import { TextField } from '../ui/forms/text-field';
import { editDraftOf, editMessageOf } from './edit-draft';
import { whereIn } from './plan-draft';
import { SequenceWords } from './sequence-words';
import { SequencesApi } from './sequences-api';
import { sequencesTexts } from './sequences-texts';
import { StaleNotice } from './stale-notice';
import { startingPoint } from './starting-point';

/** Every field is there, so an empty one counts as missing and not as left alone. */
const WholeWorkshop = EditWorkshop.required();

/** Changes title, mode, place, link and seats of a workshop (rule D8). */
@Component({
  selector: 'app-edit-dialog',
  imports: [FormField, Dialog, Button, ErrorSummary, TextField, TextAreaField, RadioField, NumberField, StaleNotice],
  template: `
    <ui-dialog
      wide
      [heading]="t('edit.title', { position: workshop()?.position ?? '' })"
      [open]="workshop() !== null"
      (closed)="closed.emit()"
    >
      <form class="stack" novalidate (submit)="form.submit($event)">
        @if (start.changed(); as changed) {
          <app-stale-notice [workshop]="changed" (keep)="start.take()" (take)="begin()" />
        } @else {
          <ui-error-summary [of]="form" />
        }
        <ui-radio-field [label]="t('plan.mode')" [choices]="words.modes()" [formField]="form.fields.mode" />
        @if (draft().mode !== 'online') {
          <ui-text-field [label]="t('plan.place')" [optional]="planned()" [formField]="form.fields.placeName" />
          <ui-text-area-field [label]="t('plan.address')" optional [rows]="2" [formField]="form.fields.address" />
        }
        @if (draft().mode !== 'in_person') {
          <ui-text-field [label]="t('plan.link')" type="url" [optional]="planned()" [formField]="form.fields.link" />
        }
        <ui-number-field [label]="t('plan.capacity')" [formField]="form.fields.capacity" />
        <div class="columns">
          <ui-text-field [label]="t('edit.name')" [formField]="form.fields.titleDe" />
          <ui-text-field [label]="t('edit.nameEn')" optional [formField]="form.fields.titleEn" />
        </div>
        @if (told(); as count) {
          <p>{{ t.count('edit.told', count) }}</p>
        }
      </form>
      <div actions class="cluster">
        <ui-button variant="primary" [busy]="form.busy()" [reasons]="whyNot()" (pressed)="form.submit()">{{ t('edit.save') }}</ui-button>
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('back') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class EditDialog {
  /** The workshop to change; null while the dialog is closed. */
  readonly workshop = input.required<WorkshopSummary | null>();
  readonly closed = output<void>();
  readonly saved = output<WorkshopView>();
  /** The sequence has changed meanwhile and should be read again. */
  readonly reload = output<void>();

  protected readonly t = texts(sequencesTexts);
  protected readonly words = inject(SequenceWords);
  private readonly api = inject(SequencesApi);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly start = startingPoint(this.workshop);
  protected readonly draft = signal(editDraftOf(null));
  protected readonly planned = computed(() => this.workshop()?.state === 'planned');
  protected readonly told = computed(() => {
    const workshop = this.workshop();
    return workshop?.state === 'published' ? workshop.counters.registered + workshop.counters.waiting : 0;
  });
  protected readonly whyNot = computed(() => {
    const [workshop, mode, capacity] = [this.workshop(), DeliveryMode.safeParse(this.draft().mode), this.draft().capacity];
    if (this.start.changed()) return [this.t('stale.choose')];
    if (!workshop || !mode.success || capacity === null) return [];
    const after = { ...whereIn(this.draft()), mode: mode.data, capacity };
    const before = { state: workshop.state, seatsTaken: workshop.counters.registered };
    return reasonsNotToEditWorkshop(before, after).map((problem) => say(problem, this.language()));
  });

  protected readonly form = schemaForm({
    draft: this.draft,
    schema: WholeWorkshop,
    toMessage: editMessageOf,
    send: async (command) => {
      const workshop = this.start.workshop();
      if (!workshop) return;
      const after = await this.sent(workshop, command);
      this.form.reset(editDraftOf(null));
      this.saved.emit(after);
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
    this.form.reset(editDraftOf(this.workshop()));
  }

  private async sent(workshop: WorkshopSummary, command: EditWorkshop): Promise<WorkshopView> {
    try {
      return await this.api.edit(workshop, command);
    } catch (error) {
      if (error instanceof ProblemError && error.status < 500) this.reload.emit();
      throw error;
    }
  }
}

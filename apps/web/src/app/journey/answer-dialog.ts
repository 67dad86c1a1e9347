import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { AnswerInvitation, type InvitationView } from '@kaskade/shared/initiatives';
import type { Journey } from '@kaskade/shared/progress';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorSummary } from '../ui/forms/error-summary';
import { RadioField } from '../ui/forms/radio-field';
import { schemaForm } from '../ui/forms/schema-form';
import { TextAreaField } from '../ui/forms/text-area-field';
import { JourneyApi } from './journey-api';
import { journeyTexts } from './journey-texts';

/** Answers the invitation of a sequence for one's own initiative. */
@Component({
  selector: 'app-answer-dialog',
  imports: [FormField, Dialog, ErrorSummary, RadioField, TextAreaField, Button],
  template: `
    <ui-dialog [heading]="t('answer.title')" [open]="open()" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="form.submit($event)">
        <p>{{ t('answer.lead', { round: journey().roundName, region: journey().regionName }) }}</p>
        <ui-error-summary [of]="form" />
        <ui-radio-field [label]="t('answer.ask')" [choices]="choices()" [formField]="form.fields.answer" />
        <ui-text-area-field [label]="t('answer.reason')" optional [limit]="2000" [formField]="form.fields.reason" />
      </form>
      <div actions class="cluster">
        <ui-button variant="primary" [busy]="form.busy()" (pressed)="form.submit()">{{ t('answer.submit') }}</ui-button>
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('answer.cancel') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class AnswerDialog {
  readonly open = input.required<boolean>();
  readonly journey = input.required<Journey>();
  readonly closed = output<void>();
  readonly answered = output<InvitationView>();

  protected readonly t = texts(journeyTexts);
  private readonly api = inject(JourneyApi);

  protected readonly choices = computed(() => [
    { value: 'accept', label: this.t('answer.yes') },
    { value: 'decline', label: this.t('answer.no') },
  ]);
  private readonly draft = signal(nothing);
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: AnswerInvitation,
    send: async (command) => {
      const after = await this.api.answer(this.journey().id, command);
      this.form.reset(nothing);
      this.answered.emit(after);
    },
  });
}

const nothing = { answer: '', reason: '' };

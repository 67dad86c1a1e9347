import { Component, inject, input, output } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { AnswerByLink, type InvitationByLink } from '@kaskade/shared/initiatives';
import { texts } from '../../platform/language/texts';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/forms/error-summary';
import { schemaForm } from '../../ui/forms/schema-form';
import { TextAreaField } from '../../ui/forms/text-area-field';
import { AnswerApi } from './answer-api';
import { AnswerDraft } from './answer-draft';
import { answerTexts } from './answer-texts';

/** Declines, with a reason for whoever wants to give one. */
@Component({
  selector: 'app-answer-reason',
  imports: [FormField, ErrorSummary, TextAreaField, Button],
  template: `
    <form class="stack" novalidate (submit)="form.submit($event)">
      <ui-error-summary [of]="form" />
      <ui-text-area-field [label]="t('reason.reason')" [hint]="t('reason.hint')" optional [limit]="2000" [formField]="form.fields.reason" />
      <div class="cluster">
        <ui-button variant="primary" type="submit" [busy]="form.busy()">{{ t('reason.submit') }}</ui-button>
        <ui-button variant="quiet" (pressed)="back.emit()">{{ t('back') }}</ui-button>
      </div>
    </form>
  `,
})
export class AnswerReason {
  readonly token = input.required<string>();
  readonly answered = output<InvitationByLink>();
  readonly back = output<void>();

  protected readonly t = texts(answerTexts);
  private readonly api = inject(AnswerApi);
  protected readonly form = schemaForm({
    draft: inject(AnswerDraft).reason,
    schema: AnswerByLink,
    toMessage: ({ reason }) => ({ answer: 'decline', reason }),
    send: async (command) => this.answered.emit(await this.api.answer(this.token(), command)),
  });
}

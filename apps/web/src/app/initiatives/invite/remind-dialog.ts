import { Component, inject, input, output, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { type InvitationView, RemindInitiative } from '@kaskade/shared/initiatives';
import { texts } from '../../platform/language/texts';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorSummary } from '../../ui/forms/error-summary';
import { schemaForm } from '../../ui/forms/schema-form';
import { TextAreaField } from '../../ui/forms/text-area-field';
import { attempt } from './attempt';
import { InvitationsApi } from './invitations-api';
import { inviteTexts } from './invite-texts';

/** Reminds all initiatives that have not answered, after naming how many mails that is. */
@Component({
  selector: 'app-remind-dialog',
  imports: [FormField, Dialog, ErrorSummary, TextAreaField, Button],
  template: `
    <ui-dialog [heading]="t('remind.title')" [open]="open()" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="form.submit($event)">
        <p>{{ t.count('remind.lead', invitations().length) }}</p>
        <ui-error-summary [of]="form" />
        <ui-text-area-field [label]="t('remind.message')" optional [limit]="4000" [formField]="form.fields.message" />
      </form>
      <div actions class="cluster">
        <ui-button variant="primary" [busy]="form.busy()" (pressed)="form.submit()">{{
          t.count('remind.submit', invitations().length)
        }}</ui-button>
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('remind.cancel') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class RemindDialog {
  readonly open = input.required<boolean>();
  readonly invitations = input.required<readonly InvitationView[]>();
  readonly closed = output<void>();
  readonly reminded = output<{ sent: number; refused: readonly string[] }>();

  protected readonly t = texts(inviteTexts);
  private readonly api = inject(InvitationsApi);

  private readonly draft = signal({ message: '' });
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: RemindInitiative,
    send: async (command) => {
      const refused: string[] = [];
      let sent = 0;
      for (const invitation of this.invitations()) {
        const reasons = await attempt(() => this.api.remind(invitation, command));
        if (reasons.length === 0) sent += 1;
        refused.push(...reasons.map((reason) => `${invitation.initiativeName}: ${reason}`));
      }
      this.form.reset({ message: '' });
      this.reminded.emit({ sent, refused });
    },
  });
}

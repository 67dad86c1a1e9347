import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { DropOut, type InvitationView } from '@kaskade/shared/initiatives';
import { texts } from '../../platform/language/texts';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorSummary } from '../../ui/forms/error-summary';
import { RadioField } from '../../ui/forms/radio-field';
import { schemaForm } from '../../ui/forms/schema-form';
import { TextAreaField } from '../../ui/forms/text-area-field';
import { InvitationsApi } from './invitations-api';
import { inviteTexts } from './invite-texts';

/** Notes that an initiative does not go on: after which workshop, and why. */
@Component({
  selector: 'app-drop-out-dialog',
  imports: [FormField, Dialog, ErrorSummary, RadioField, TextAreaField, Button],
  template: `
    <ui-dialog [heading]="t('dropOut.title')" [open]="invitation() !== null" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="form.submit($event)">
        <p>{{ t('dropOut.lead', { name: invitation()?.initiativeName ?? '' }) }}</p>
        <ui-error-summary [of]="form" />
        <ui-radio-field [label]="t('dropOut.after')" [choices]="positions()" [formField]="form.fields.afterPosition" />
        <ui-text-area-field
          [label]="t('dropOut.reason')"
          [hint]="t('dropOut.reasonHint')"
          [limit]="2000"
          [formField]="form.fields.reason"
        />
      </form>
      <div actions class="cluster">
        <ui-button variant="danger" [busy]="form.busy()" (pressed)="form.submit()">{{ t('dropOut.submit') }}</ui-button>
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('dropOut.cancel') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class DropOutDialog {
  /** Whose dropping out is noted; null keeps the dialog closed. */
  readonly invitation = input.required<InvitationView | null>();
  readonly workshopCount = input.required<number>();
  readonly closed = output<void>();
  readonly left = output<InvitationView>();

  protected readonly t = texts(inviteTexts);
  private readonly api = inject(InvitationsApi);

  protected readonly positions = computed(() => [
    { value: '0', label: this.t('dropOut.before') },
    ...Array.from({ length: this.workshopCount() }, (_, index) => ({
      value: String(index + 1),
      label: this.t('dropOut.afterWorkshop', { position: index + 1 }),
    })),
  ]);
  private readonly draft = signal(nothing);
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: DropOut,
    toMessage: ({ afterPosition, reason }) => ({ reason, afterPosition: afterPosition === '' ? undefined : Number(afterPosition) }),
    send: async (command) => {
      const invitation = this.invitation();
      if (!invitation) return;
      const after = await this.api.dropOut(invitation, command);
      this.form.reset(nothing);
      this.left.emit(after);
    },
  });
}

const nothing = { afterPosition: '', reason: '' };

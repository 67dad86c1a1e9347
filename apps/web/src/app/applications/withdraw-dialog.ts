import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { type ApplicationView, WithdrawApplication, withdrawalNeedsReason } from '@kaskade/shared/applications';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { TextAreaField } from '../ui/forms/text-area-field';
import { ApplicationsApi } from './applications-api';
import { applicationsTexts } from './applications-texts';

/** Withdraws an application, and says before what becomes of the place. */
@Component({
  selector: 'app-withdraw-dialog',
  imports: [FormField, Dialog, ErrorSummary, TextAreaField, Button],
  template: `
    <ui-dialog [heading]="t('withdraw.title')" [open]="open()" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="form.submit($event)">
        <p>{{ lead() }}</p>
        <ui-error-summary [of]="form" />
        <ui-text-area-field [label]="t('withdraw.reason')" [optional]="!givesUpPlace()" [limit]="2000" [formField]="form.fields.reason" />
      </form>
      <div actions class="cluster">
        <ui-button variant="danger" [busy]="form.busy()" (pressed)="form.submit()">{{ t('withdraw.submit') }}</ui-button>
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('withdraw.cancel') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class WithdrawDialog {
  readonly open = input.required<boolean>();
  readonly application = input.required<ApplicationView>();
  readonly closed = output<void>();
  readonly withdrawn = output<ApplicationView>();

  protected readonly t = texts(applicationsTexts);
  private readonly api = inject(ApplicationsApi);

  protected readonly givesUpPlace = computed(() => withdrawalNeedsReason(this.application()));
  protected readonly lead = computed(() => {
    const { regionName: region, roundName: round } = this.application();
    return this.t(this.givesUpPlace() ? 'withdraw.leadAccepted' : 'withdraw.lead', { region, round });
  });
  private readonly draft = signal({ reason: '' });
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: WithdrawApplication,
    send: async (command) => {
      const after = await this.api.withdraw(this.application(), command);
      this.form.reset({ reason: '' });
      this.withdrawn.emit(after);
    },
  });
}

import { Component, input, output, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { WithdrawRegion } from '@kaskade/shared/rounds';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { TextAreaField } from '../ui/forms/text-area-field';
import { roundsTexts } from './rounds-texts';

/** Asks for the reason of an act that concerns many, and names what it does. */
@Component({
  selector: 'app-reason-dialog',
  imports: [FormField, Dialog, ErrorSummary, TextAreaField, Button],
  template: `
    <ui-dialog [heading]="heading()" [open]="open()" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="form.submit($event)">
        <p>{{ lead() }}</p>
        <ui-error-summary [of]="form" />
        <ui-text-area-field [label]="t('cancel.reason')" [formField]="form.fields.reason" />
      </form>
      <div actions class="cluster">
        <ui-button variant="danger" [busy]="form.busy()" (pressed)="form.submit()">{{ act() }}</ui-button>
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('form.back') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class ReasonDialog {
  readonly open = input.required<boolean>();
  readonly heading = input.required<string>();
  readonly lead = input.required<string>();
  readonly act = input.required<string>();
  readonly send = input.required<(reason: string) => Promise<unknown>>();
  readonly closed = output<void>();

  protected readonly t = texts(roundsTexts);
  private readonly draft = signal({ reason: '' });
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: WithdrawRegion,
    send: async ({ reason }) => {
      await this.send()(reason);
      this.form.reset({ reason: '' });
    },
  });
}

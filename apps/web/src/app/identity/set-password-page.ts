import { Component, inject, input, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { SetPasswordByLink, shortestPassword } from '@kaskade/shared/identity';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { TextField } from '../ui/forms/text-field';
import { PageHeader } from '../ui/page-header';
import { Arrival } from './arrival';
import { IdentityApi } from './identity-api';
import { identityTexts } from './identity-texts';

/** Where an invitation leads: choose a password and begin. */
@Component({
  selector: 'app-set-password-page',
  imports: [FormField, PageHeader, Button, ErrorSummary, TextField],
  template: `
    <div class="page narrow">
      <ui-page-header [heading]="t('setPassword.title')" [lead]="t('setPassword.lead')" />
      <form class="stack" novalidate (submit)="form.submit($event)">
        <ui-error-summary [of]="form" />
        <ui-text-field
          type="password"
          autocomplete="new-password"
          [label]="t('setPassword.password')"
          [hint]="t.count('setPassword.hint', shortest)"
          [formField]="form.fields.password"
        />
        <ui-button variant="primary" type="submit" [busy]="form.busy()">{{ t('setPassword.submit') }}</ui-button>
      </form>
    </div>
  `,
})
export class SetPasswordPage {
  protected readonly t = texts(identityTexts);
  protected readonly shortest = shortestPassword;
  private readonly api = inject(IdentityApi);
  private readonly arrival = inject(Arrival);

  readonly token = input.required<string>();

  private readonly draft = signal({ password: '' });
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: SetPasswordByLink,
    toMessage: (draft) => ({ ...draft, token: this.token() }),
    send: async (command) => this.arrival.comeIn(await this.api.setPassword(command), undefined),
  });
}

import { Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UseSignInLink } from '@kaskade/shared/identity';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { PageHeader } from '../ui/page-header';
import { Arrival } from './arrival';
import { IdentityApi } from './identity-api';
import { identityTexts } from './identity-texts';

/** Where a sign-in link leads. Only the button uses the link up, so that a mail scanner that opens it does not. */
@Component({
  selector: 'app-sign-in-link-page',
  imports: [PageHeader, Button, ErrorSummary, RouterLink],
  template: `
    <div class="page narrow">
      <ui-page-header [heading]="t('link.title')" [lead]="t('link.lead')" />
      <form class="stack" novalidate (submit)="form.submit($event)">
        <ui-error-summary [of]="form" />
        <ui-button variant="primary" type="submit" [busy]="form.busy()">{{ t('link.submit') }}</ui-button>
        @if (form.failures() > 0) {
          <p>
            <a routerLink="/sign-in">{{ t('link.again') }}</a>
          </p>
        }
      </form>
    </div>
  `,
})
export class SignInLinkPage {
  protected readonly t = texts(identityTexts);
  private readonly api = inject(IdentityApi);
  private readonly arrival = inject(Arrival);

  readonly token = input.required<string>();
  readonly next = input<string>();

  protected readonly form = schemaForm({
    draft: signal({}),
    schema: UseSignInLink,
    toMessage: () => ({ token: this.token() }),
    send: async (command) => this.arrival.comeIn(await this.api.useLink(command), this.next()),
  });
}

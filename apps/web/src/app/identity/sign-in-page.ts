import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { type DemoAccount, RequestSignInLink, SignIn } from '@kaskade/shared/identity';
import { inLanguage } from '@kaskade/shared/kernel';
import { roleLabels } from '@kaskade/shared/labels';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { TextField } from '../ui/forms/text-field';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { Arrival } from './arrival';
import { IdentityApi } from './identity-api';
import { identityTexts } from './identity-texts';

/** Signing in with a password, by a link, or as one of the demo accounts. */
@Component({
  selector: 'app-sign-in-page',
  imports: [FormField, PageHeader, TextField, Button, ErrorSummary, Banner, Icon],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.css',
})
export class SignInPage {
  protected readonly t = texts(identityTexts);
  private readonly api = inject(IdentityApi);
  private readonly arrival = inject(Arrival);
  private readonly language = inject(CurrentLanguage).language;
  protected readonly demo = inject(SessionStore).demo;

  /** Where the person wanted to go before being asked to sign in. */
  readonly next = input<string>();

  protected readonly linkSentTo = signal('');
  protected readonly accounts = computed(
    () => this.demo()?.accounts.map((account) => ({ account, role: inLanguage(roleLabels[account.role], this.language()) })) ?? [],
  );

  private readonly draft = signal({ email: '', password: '' });
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: SignIn,
    send: async (command) => this.arrival.comeIn(await this.api.signIn(command), this.next()),
  });

  private readonly linkDraft = signal({ email: '' });
  protected readonly linkForm = schemaForm({
    draft: this.linkDraft,
    schema: RequestSignInLink,
    send: async (command) => {
      await this.api.requestLink(command);
      this.linkSentTo.set(command.email);
    },
  });

  protected fillIn(account: DemoAccount): Promise<boolean> {
    this.draft.set({ email: account.email, password: this.demo()?.password ?? '' });
    return this.form.submit();
  }
}

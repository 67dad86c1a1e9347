import { Component, computed, inject, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ChangePassword, EditPerson, shortestPassword, type SignInView } from '@kaskade/shared/identity';
import { inLanguage } from '@kaskade/shared/kernel';
import { roleLabels } from '@kaskade/shared/labels';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ErrorSummary } from '../ui/forms/error-summary';
import { RadioField } from '../ui/forms/radio-field';
import { schemaForm } from '../ui/forms/schema-form';
import { TextField } from '../ui/forms/text-field';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import type { MayBeUnsaved } from '../ui/unsaved-changes';
import { IdentityApi } from './identity-api';
import { identityTexts } from './identity-texts';

/** One's own details, roles, password and sign-ins. */
@Component({
  selector: 'app-profile-page',
  imports: [FormField, PageHeader, Card, TextField, RadioField, Button, ErrorSummary, Await, Badge, Icon],
  templateUrl: './profile-page.html',
  styles: `
    .sign-in {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
      justify-content: space-between;
      padding-block: var(--space-3);
      border-bottom: 1px solid var(--colour-line);
    }
    .sign-in:last-child {
      border-bottom: 0;
    }
    .device {
      overflow-wrap: anywhere;
      font-weight: 600;
    }
  `,
})
export class ProfilePage implements MayBeUnsaved {
  protected readonly t = texts(identityTexts);
  protected readonly shortest = shortestPassword;
  private readonly api = inject(IdentityApi);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly dates = inject(Dates);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly signIns = this.api.signIns();

  protected readonly email = computed(() => this.session.person()?.email ?? '');
  protected readonly languages = computed(() => [
    { value: 'de', label: this.t('profile.german') },
    { value: 'en', label: this.t('profile.english') },
  ]);
  protected readonly roles = computed(() =>
    this.session.roles().map(({ role, regionName, initiativeName }) => ({
      label: inLanguage(roleLabels[role], this.language()),
      at: regionName ?? initiativeName ?? '',
    })),
  );

  private readonly draft = signal(draftOf(this.session.person()));
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: EditPerson,
    send: async (command) => {
      await this.api.editOwn(command, this.session.person()?.version ?? 0);
      await this.session.load();
      if (command.language) await this.session.chooseLanguage(command.language);
      this.toasts.say(this.t('profile.saved'));
    },
  });

  private readonly passwordDraft = signal({ current: '', password: '' });
  protected readonly passwordForm = schemaForm({
    draft: this.passwordDraft,
    schema: ChangePassword,
    send: async (command) => {
      await this.api.changePassword(command);
      this.passwordForm.reset({ current: '', password: '' });
      this.toasts.say(this.t('profile.passwordChanged'));
      this.signIns.reload();
    },
  });

  unsaved(): boolean {
    return this.form.unsaved();
  }

  protected usedOf({ since, lastSeenAt }: SignInView): string {
    return this.t('profile.since', { since: this.dates.instant(since), seen: this.dates.instant(lastSeenAt) });
  }

  protected async end(signIn: SignInView): Promise<void> {
    await this.api.endSignIn(signIn.id);
    this.signIns.reload();
    this.toasts.say(this.t('profile.ended'));
  }
}

const draftOf = (person: { givenName: string; familyName: string; language: string } | null) => ({
  givenName: person?.givenName ?? '',
  familyName: person?.familyName ?? '',
  language: person?.language ?? 'de',
});

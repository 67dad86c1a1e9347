import { Component, computed, inject, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { InvitePerson } from '@kaskade/shared/identity';
import { say } from '@kaskade/shared/problems';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ErrorSummary } from '../ui/forms/error-summary';
import { RadioField } from '../ui/forms/radio-field';
import { schemaForm } from '../ui/forms/schema-form';
import { TextField } from '../ui/forms/text-field';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import type { MayBeUnsaved } from '../ui/unsaved-changes';
import { PeopleApi } from './people-api';
import { peopleTexts } from './people-texts';
import { PeopleWords } from './people-words';
import { lacksPlace, noRole, roleMessageOf } from './role-draft';
import { RoleFields } from './role-fields';

const blank = { givenName: '', familyName: '', email: '', language: 'de', role: { ...noRole } };

/** Invites somebody with a role; whoever has the address already is given the role. */
@Component({
  selector: 'app-invite-page',
  imports: [FormField, RouterLink, PageHeader, Card, ErrorSummary, TextField, RadioField, RoleFields, Button, LinkButton],
  template: `
    <div class="page narrow">
      <ui-page-header [heading]="t('invite.title')" [lead]="t('invite.lead')" [crumbs]="crumbs()" />
      <ui-card>
        <form class="stack" novalidate (submit)="form.submit($event)">
          <ui-error-summary [of]="form" />
          <div class="columns">
            <ui-text-field [label]="t('invite.givenName')" [formField]="form.fields.givenName" />
            <ui-text-field [label]="t('invite.familyName')" [formField]="form.fields.familyName" />
          </div>
          <ui-text-field type="email" [label]="t('list.email')" [formField]="form.fields.email" />
          <ui-radio-field [label]="t('invite.language')" [choices]="languages()" [formField]="form.fields.language" />
          <app-role-fields [fields]="form.fields.role" />
          <div class="cluster">
            <ui-button variant="primary" type="submit" [busy]="form.busy()" [reasons]="whyNot()">{{ t('invite.submit') }}</ui-button>
            <a uiButton variant="quiet" routerLink="/people">{{ t('role.cancel') }}</a>
          </div>
        </form>
      </ui-card>
    </div>
  `,
})
export class InvitePage implements MayBeUnsaved {
  protected readonly t = texts(peopleTexts);
  private readonly words = inject(PeopleWords);
  private readonly api = inject(PeopleApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly crumbs = computed(() => [{ label: this.t('list.title'), link: '/people' }]);
  protected readonly languages = computed(() => [
    { value: 'de', label: this.t('invite.german') },
    { value: 'en', label: this.t('invite.english') },
  ]);
  private readonly draft = signal({ ...blank });
  protected readonly whyNot = computed(() => (lacksPlace(this.draft().role) ? [say({ code: 'ROLE_NEEDS_SCOPE' }, this.language())] : []));
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: InvitePerson,
    toMessage: (draft) => ({ ...draft, role: roleMessageOf(draft.role) }),
    send: async (command) => {
      const person = await this.api.invite(command);
      this.form.reset({ ...blank });
      this.toasts.say(this.t('invite.done', { name: this.words.name(person) }));
      await this.router.navigate(['/people', person.id]);
    },
  });

  unsaved(): boolean {
    return this.form.unsaved();
  }
}

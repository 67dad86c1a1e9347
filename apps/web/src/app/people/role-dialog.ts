import { Component, computed, inject, input, output, signal } from '@angular/core';
import { AssignRole, type PersonView } from '@kaskade/shared/identity';
import { say } from '@kaskade/shared/problems';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { PeopleApi } from './people-api';
import { peopleTexts } from './people-texts';
import { lacksPlace, noRole, roleMessageOf } from './role-draft';
import { RoleFields } from './role-fields';

/** Gives a person one more role. */
@Component({
  selector: 'app-role-dialog',
  imports: [Dialog, ErrorSummary, RoleFields, Button],
  template: `
    <ui-dialog wide [heading]="t('role.giveTitle', { name: name() })" [open]="open()" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="form.submit($event)">
        <ui-error-summary [of]="form" />
        <app-role-fields [fields]="form.fields" />
      </form>
      <div actions class="cluster">
        <ui-button variant="primary" [busy]="form.busy()" [reasons]="whyNot()" (pressed)="form.submit()">{{ t('role.give') }}</ui-button>
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('role.cancel') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class RoleDialog {
  readonly open = input.required<boolean>();
  readonly person = input.required<PersonView>();
  readonly closed = output<void>();
  readonly given = output<PersonView>();

  protected readonly t = texts(peopleTexts);
  private readonly api = inject(PeopleApi);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly name = computed(() => `${this.person().givenName} ${this.person().familyName}`);
  private readonly draft = signal({ ...noRole });
  /** The API refuses a role without its place with the same sentence. */
  protected readonly whyNot = computed(() => (lacksPlace(this.draft()) ? [say({ code: 'ROLE_NEEDS_SCOPE' }, this.language())] : []));
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: AssignRole,
    toMessage: roleMessageOf,
    send: async (command) => {
      const after = await this.api.assign(this.person().id, command);
      this.form.reset({ ...noRole });
      this.given.emit(after);
    },
  });
}

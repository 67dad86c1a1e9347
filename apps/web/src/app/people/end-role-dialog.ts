import { Component, inject, input, output, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { EndRole, type PersonView, type RoleAssignmentView } from '@kaskade/shared/identity';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { DateField } from '../ui/forms/date-field';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { PeopleApi } from './people-api';
import { peopleTexts } from './people-texts';

/** Ends a role, at once or at the end of a day. */
@Component({
  selector: 'app-end-role-dialog',
  imports: [FormField, Dialog, ErrorSummary, DateField, Button],
  template: `
    <ui-dialog [heading]="t('end.title')" [open]="role() !== null" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="form.submit($event)">
        <p>{{ lead() }}</p>
        <ui-error-summary [of]="form" />
        <ui-date-field [label]="t('end.on')" [hint]="t('end.onHint')" optional [formField]="form.fields.on" />
      </form>
      <div actions class="cluster">
        <ui-button variant="danger" [busy]="form.busy()" (pressed)="form.submit()">{{ t('end.submit') }}</ui-button>
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('role.cancel') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class EndRoleDialog {
  /** The role to end; null while the dialog is closed. */
  readonly role = input.required<RoleAssignmentView | null>();
  readonly lead = input.required<string>();
  readonly closed = output<void>();
  readonly roleEnded = output<PersonView>();

  protected readonly t = texts(peopleTexts);
  private readonly api = inject(PeopleApi);

  private readonly draft = signal({ on: '' });
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: EndRole,
    send: async (command) => {
      const role = this.role();
      if (!role) return;
      const after = await this.api.endRole(role.id, command);
      this.form.reset({ on: '' });
      this.roleEnded.emit(after);
    },
  });
}

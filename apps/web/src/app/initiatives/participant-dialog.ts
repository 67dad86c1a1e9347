import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { AddParticipant, type ParticipantView } from '@kaskade/shared/initiatives';
import type { InitiativeId } from '@kaskade/shared/kernel';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { TextField } from '../ui/forms/text-field';
import { InitiativesApi } from './initiatives-api';
import { initiativesTexts } from './initiatives-texts';

/** Adds a person to an initiative, or changes the one given. */
@Component({
  selector: 'app-participant-dialog',
  imports: [FormField, Dialog, ErrorSummary, TextField, Button],
  template: `
    <ui-dialog [heading]="t(person() ? 'people.editTitle' : 'people.addTitle')" [open]="editing() !== null" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="form.submit($event)">
        <ui-error-summary [of]="form" />
        <ui-text-field [label]="t('form.givenName')" [formField]="form.fields.givenName" />
        <ui-text-field [label]="t('form.familyName')" [formField]="form.fields.familyName" />
        <ui-text-field [label]="t('form.email')" [hint]="t('people.emailHint')" type="email" optional [formField]="form.fields.email" />
      </form>
      <div actions class="cluster">
        <ui-button variant="primary" [busy]="form.busy()" (pressed)="form.submit()">{{ t('people.save') }}</ui-button>
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('people.cancel') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class ParticipantDialog {
  readonly initiative = input.required<InitiativeId>();
  readonly editing = input.required<ParticipantView | 'new' | null>();
  readonly closed = output<void>();
  readonly saved = output<ParticipantView>();

  protected readonly t = texts(initiativesTexts);
  private readonly api = inject(InitiativesApi);

  protected readonly person = computed(() => {
    const editing = this.editing();
    return editing === 'new' ? null : editing;
  });
  private readonly draft = signal(draftOf(null));
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: AddParticipant,
    toMessage: (draft) => ({ ...draft, email: draft.email.trim() || null }),
    send: async (command) => {
      const person = this.person();
      const saved = person ? await this.api.editParticipant(person, command) : await this.api.addParticipant(this.initiative(), command);
      this.form.reset(draftOf(null));
      this.saved.emit(saved);
    },
  });

  constructor() {
    effect((onCleanup) => {
      const person = this.person();
      if (!person) return;
      untracked(() => this.form.reset(draftOf(person)));
      onCleanup(() => this.form.reset(draftOf(null)));
    });
  }
}

const draftOf = (person: ParticipantView | null) => ({
  givenName: person?.givenName ?? '',
  familyName: person?.familyName ?? '',
  email: person?.email ?? '',
});

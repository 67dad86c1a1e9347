import { Component, computed, output, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { InviteInitiative } from '@kaskade/shared/initiatives';
import { texts } from '../../platform/language/texts';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/forms/error-summary';
import { schemaForm } from '../../ui/forms/schema-form';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';
import { type Chosen, chosenNew } from './chosen';
import { inviteTexts } from './invite-texts';

/** Puts an initiative on the list that Kaskade does not know yet; it is made when its invitation goes out. */
@Component({
  selector: 'app-new-initiative-form',
  imports: [FormField, ErrorSummary, TextField, SelectField, Button],
  template: `
    <form class="stack" novalidate (submit)="form.submit($event)">
      <ui-error-summary [of]="form" />
      <div class="columns narrow">
        <ui-text-field [label]="t('fresh.name')" [formField]="form.fields.new.name" />
        <ui-text-field [label]="t('fresh.place')" [formField]="form.fields.new.place" />
        <ui-text-field [label]="t('fresh.givenName')" [formField]="form.fields.new.contact.givenName" />
        <ui-text-field [label]="t('fresh.familyName')" [formField]="form.fields.new.contact.familyName" />
        <ui-text-field [label]="t('fresh.email')" type="email" [formField]="form.fields.new.contact.email" />
        <ui-select-field [label]="t('fresh.language')" [choices]="languages()" [formField]="form.fields.new.contact.language" />
      </div>
      <div class="cluster">
        <ui-button type="submit" icon="plus" [busy]="form.busy()">{{ t('fresh.add') }}</ui-button>
      </div>
    </form>
  `,
})
export class NewInitiativeForm {
  readonly added = output<Chosen>();

  protected readonly t = texts(inviteTexts);
  protected readonly languages = computed(() => [
    { value: 'de', label: this.t('fresh.german') },
    { value: 'en', label: this.t('fresh.english') },
  ]);
  private readonly draft = signal(nothing);
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: InviteInitiative,
    send: (command) => {
      if (command.new) this.added.emit(chosenNew(command.new));
      this.form.reset(nothing);
      return Promise.resolve();
    },
  });

  unsaved(): boolean {
    return this.form.unsaved();
  }
}

const nothing = { new: { name: '', place: '', contact: { givenName: '', familyName: '', email: '', language: 'de' } } };

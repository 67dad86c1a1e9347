import { Component, inject, output } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { AnswerByLink } from '@kaskade/shared/initiatives';
import { texts } from '../../platform/language/texts';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/forms/error-summary';
import { schemaForm } from '../../ui/forms/schema-form';
import { TextField } from '../../ui/forms/text-field';
import { AnswerDraft, peopleOf } from './answer-draft';
import { answerTexts } from './answer-texts';

/** Who comes to the workshops. */
@Component({
  selector: 'app-answer-people',
  imports: [FormField, ErrorSummary, TextField, Button],
  template: `
    <form class="stack wide" novalidate (submit)="submit($event)">
      <ui-error-summary [of]="form" />
      @for (person of form.fields.people; track $index) {
        <fieldset class="stack">
          <legend>{{ t('people.person', { number: $index + 1 }) }}</legend>
          <div class="columns">
            <ui-text-field [label]="t('people.givenName')" [formField]="person.givenName" />
            <ui-text-field [label]="t('people.familyName')" [formField]="person.familyName" />
          </div>
          <ui-text-field [label]="t('people.email')" [hint]="t('people.emailHint')" type="email" optional [formField]="person.email" />
          @if (draft.people().people.length > 1) {
            <ui-button variant="quiet" icon="cross" (pressed)="draft.removePerson($index)">{{
              t('people.remove', { number: $index + 1 })
            }}</ui-button>
          }
        </fieldset>
      }
      <ui-button icon="plus" (pressed)="draft.addPerson()">{{ t('people.add') }}</ui-button>
      <div class="cluster">
        <ui-button variant="primary" type="submit">{{ t('next') }}</ui-button>
        <ui-button variant="quiet" (pressed)="back.emit()">{{ t('back') }}</ui-button>
      </div>
    </form>
  `,
  styles: `
    legend {
      margin-bottom: var(--space-2);
      font: 650 var(--size-h3) / 1.25 var(--font-heading);
    }
  `,
})
export class AnswerPeople {
  readonly named = output<void>();
  readonly back = output<void>();

  protected readonly t = texts(answerTexts);
  protected readonly draft = inject(AnswerDraft);
  protected readonly form = schemaForm({
    draft: this.draft.people,
    schema: AnswerByLink,
    toMessage: ({ people }) => ({ answer: 'accept', people: peopleOf(people) }),
    send: () => Promise.resolve(this.named.emit()),
  });

  protected submit(event: Event): void {
    event.preventDefault();
    this.draft.dropBlankPeople();
    if (this.draft.namedPeople().length === 0) this.named.emit();
    else void this.form.submit();
  }
}

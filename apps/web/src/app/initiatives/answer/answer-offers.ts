import { Component, inject, input, output } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { AnswerByLink } from '@kaskade/shared/initiatives';
import { texts } from '../../platform/language/texts';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/forms/error-summary';
import { schemaForm } from '../../ui/forms/schema-form';
import { TextField } from '../../ui/forms/text-field';
import { AnswerDraft } from './answer-draft';
import { answerTexts } from './answer-texts';

/** Which offers an initiative brings along. */
@Component({
  selector: 'app-answer-offers',
  imports: [FormField, ErrorSummary, TextField, Button],
  template: `
    @if (known().length > 0) {
      <div class="stack tight">
        <p>{{ t('offers.known') }}</p>
        <ul>
          @for (title of known(); track title) {
            <li>{{ title }}</li>
          }
        </ul>
      </div>
    }
    <form class="stack" novalidate (submit)="submit($event)">
      <ui-error-summary [of]="form" />
      @for (offer of form.fields.offers; track $index) {
        <div class="line">
          <ui-text-field
            [label]="t('offers.offer', { number: $index + 1 })"
            [hint]="$first ? t('offers.hint') : ''"
            optional
            [formField]="offer.title"
          />
          @if (draft.offers().offers.length > 1) {
            <ui-button
              variant="quiet"
              icon="cross"
              [label]="t('offers.remove', { number: $index + 1 })"
              (pressed)="draft.removeOffer($index)"
            />
          }
        </div>
      }
      <ui-button icon="plus" (pressed)="draft.addOffer()">{{ t('offers.add') }}</ui-button>
      <div class="cluster">
        <ui-button variant="primary" type="submit">{{ t('next') }}</ui-button>
        <ui-button variant="quiet" (pressed)="back.emit()">{{ t('back') }}</ui-button>
      </div>
    </form>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-5);
      min-width: 0;
    }
    .line {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--space-2);
      align-items: end;
    }
  `,
})
export class AnswerOffers {
  /** Titles of offers that need not be named again. */
  readonly known = input.required<readonly string[]>();
  readonly named = output<void>();
  readonly back = output<void>();

  protected readonly t = texts(answerTexts);
  protected readonly draft = inject(AnswerDraft);
  protected readonly form = schemaForm({
    draft: this.draft.offers,
    schema: AnswerByLink,
    toMessage: ({ offers }) => ({ answer: 'accept', offers }),
    send: () => Promise.resolve(this.named.emit()),
  });

  protected submit(event: Event): void {
    event.preventDefault();
    this.draft.dropBlankOffers();
    if (this.draft.namedOffers().length === 0) this.named.emit();
    else void this.form.submit();
  }
}

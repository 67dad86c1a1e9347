import { Component, computed, inject, input, output } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { AnswerByLink, type InvitationByLink } from '@kaskade/shared/initiatives';
import { Dates } from '../../platform/language/dates';
import { texts } from '../../platform/language/texts';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/forms/error-summary';
import { RadioField } from '../../ui/forms/radio-field';
import { schemaForm } from '../../ui/forms/schema-form';
import { PageHeader } from '../../ui/page-header';
import { AnswerDraft } from './answer-draft';
import { answerTexts } from './answer-texts';
import { DateList } from './date-list';

/** Who invites to which dates, and the one question: will you take part? */
@Component({
  selector: 'app-answer-question',
  imports: [FormField, PageHeader, Card, DateList, ErrorSummary, RadioField, Button],
  template: `
    <ui-page-header [heading]="t('question.title', { initiative: invitation().initiativeName })" [lead]="lead()" />
    @if (invitation().message; as message) {
      <blockquote>
        <p class="own">{{ message }}</p>
        @if (invitation().invitedByName; as from) {
          <footer class="muted small">{{ from }}</footer>
        }
      </blockquote>
    }
    <ui-card [heading]="t.count('question.dates', invitation().dates.length)"><app-date-list [dates]="invitation().dates" /></ui-card>
    <form class="stack" novalidate (submit)="form.submit($event)">
      <ui-error-summary [of]="form" />
      <ui-radio-field
        [label]="t('question.ask', { initiative: invitation().initiativeName })"
        [hint]="hint()"
        [choices]="choices()"
        [formField]="form.fields.answer"
      />
      <div class="cluster">
        <ui-button variant="primary" type="submit">{{ t('next') }}</ui-button>
        <span class="muted small">{{ t('question.noAccount') }}</span>
      </div>
    </form>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-6);
      min-width: 0;
    }
    blockquote {
      padding-left: var(--space-4);
      border-left: 4px solid var(--colour-accent);
    }
    .own {
      white-space: pre-line;
    }
  `,
})
export class AnswerQuestion {
  readonly invitation = input.required<InvitationByLink>();
  readonly answered = output<string>();

  protected readonly t = texts(answerTexts);
  private readonly dates = inject(Dates);

  protected readonly lead = computed(() => {
    const { invitedByName: from, roundName: round, regionName: region } = this.invitation();
    return from ? this.t('question.lead', { from, round, region }) : this.t('question.leadRegion', { round, region });
  });
  protected readonly hint = computed(() => {
    const on = this.invitation().answerBy;
    return on ? this.t('question.deadline', { on: this.dates.day(on) }) : '';
  });
  protected readonly choices = computed(() => [
    { value: 'accept', label: this.t('question.yes'), detail: this.t('question.yesDetail') },
    { value: 'decline', label: this.t('question.no'), detail: this.t('question.noDetail') },
  ]);
  protected readonly form = schemaForm({
    draft: inject(AnswerDraft).question,
    schema: AnswerByLink,
    send: ({ answer }) => Promise.resolve(this.answered.emit(answer)),
  });
}

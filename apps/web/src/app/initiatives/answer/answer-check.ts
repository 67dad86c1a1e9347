import { Component, computed, inject, input, output, signal } from '@angular/core';
import { AnswerByLink, type InvitationByLink } from '@kaskade/shared/initiatives';
import { ProblemError } from '../../platform/http/problem-error';
import { texts } from '../../platform/language/texts';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { AnswerApi } from './answer-api';
import { AnswerDraft, peopleOf } from './answer-draft';
import { answerTexts } from './answer-texts';

/** Everything on one page once more, before the answer goes out. After a refusal all of it is still there. */
@Component({
  selector: 'app-answer-check',
  imports: [Banner, Button, Card],
  template: `
    <ui-card>
      <dl>
        @for (line of lines(); track line.label) {
          <div>
            <dt>{{ line.label }}</dt>
            <dd>
              @for (value of line.values; track $index) {
                <span>{{ value }}</span>
              } @empty {
                <span class="muted">{{ line.nothing }}</span>
              }
            </dd>
            <dd class="change">
              <ui-button
                variant="quiet"
                icon="edit"
                [label]="t('check.changeOf', { what: line.label })"
                (pressed)="changed.emit(line.step)"
              />
            </dd>
          </div>
        }
      </dl>
    </ui-card>
    @if (refusals().length > 0) {
      <ui-banner kind="danger" [heading]="t('check.refused')">
        @for (refusal of refusals(); track refusal) {
          <p>{{ refusal }}</p>
        }
        <p>{{ t('check.refusedText') }}</p>
      </ui-banner>
    }
    <div class="cluster">
      <ui-button variant="primary" [busy]="busy()" (pressed)="send()">{{ t('check.submit') }}</ui-button>
      <ui-button variant="quiet" (pressed)="changed.emit('offers')">{{ t('back') }}</ui-button>
    </div>
  `,
  styles: `
    :host,
    dl {
      display: grid;
      gap: var(--space-5);
      min-width: 0;
    }
    dl {
      gap: 0;
    }
    div:not(.cluster) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--space-3);
      padding-block: var(--space-3);
      border-bottom: 1px solid var(--colour-line);
    }
    div:last-child {
      border-bottom: 0;
    }
    dt {
      grid-column: 1;
      color: var(--colour-muted);
      font-size: var(--size-small);
    }
    dd {
      grid-column: 1;
      display: grid;
      overflow-wrap: anywhere;
    }
    .change {
      grid-area: 1 / 2 / 3;
    }
  `,
})
export class AnswerCheck {
  readonly token = input.required<string>();
  readonly invitation = input.required<InvitationByLink>();
  readonly answered = output<InvitationByLink>();
  /** The page to go back to. */
  readonly changed = output<string>();

  protected readonly t = texts(answerTexts);
  private readonly api = inject(AnswerApi);
  private readonly draft = inject(AnswerDraft);

  protected readonly busy = signal(false);
  protected readonly refusals = signal<readonly string[]>([]);
  protected readonly lines = computed(() => [
    {
      label: this.t('check.answer'),
      values: [this.t('check.answerYes', { initiative: this.invitation().initiativeName })],
      nothing: '',
      step: '',
    },
    {
      label: this.t('check.people'),
      values: this.draft.namedPeople().map(({ givenName, familyName, email }) => `${givenName} ${familyName}${email ? `, ${email}` : ''}`),
      nothing: this.t('check.nobody'),
      step: 'people',
    },
    {
      label: this.t('check.offers'),
      values: [...this.invitation().offers, ...this.draft.namedOffers().map(({ title }) => title)],
      nothing: this.t('check.noOffers'),
      step: 'offers',
    },
  ]);

  protected async send(): Promise<void> {
    this.busy.set(true);
    this.refusals.set([]);
    try {
      const people = peopleOf(this.draft.namedPeople());
      const command = AnswerByLink.parse({ answer: 'accept', people, offers: this.draft.namedOffers() });
      this.answered.emit(await this.api.answer(this.token(), command));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusals.set(error.problems.map(({ sentence }) => sentence));
    } finally {
      this.busy.set(false);
    }
  }
}

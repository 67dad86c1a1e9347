import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type InvitationByLink, takesPart } from '@kaskade/shared/initiatives';
import { Dates } from '../../platform/language/dates';
import { texts } from '../../platform/language/texts';
import { SessionStore } from '../../shell/session-store';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import { LinkButton } from '../../ui/link-button';
import { PageHeader } from '../../ui/page-header';
import { AnswerApi } from './answer-api';
import { answerTexts } from './answer-texts';
import { DateList } from './date-list';

/** How an invitation stands that is answered or can be answered no more, and what to do now. */
@Component({
  selector: 'app-answer-standing',
  imports: [RouterLink, PageHeader, Card, Button, LinkButton, Icon, DateList],
  templateUrl: './answer-standing.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-6);
      min-width: 0;
    }
    .mark {
      display: grid;
      place-items: center;
      width: 4rem;
      height: 4rem;
      border-radius: 50%;
      background: var(--colour-success-soft);
      color: var(--colour-success);
    }
    ol:not(.plain-list) {
      display: grid;
      gap: var(--space-2);
      padding-left: 1.25rem;
    }
  `,
})
export class AnswerStanding {
  readonly token = input.required<string>();
  readonly invitation = input.required<InvitationByLink>();
  /** Whoever declined accepts after all. */
  readonly reconsidered = output<void>();

  protected readonly t = texts(answerTexts);
  private readonly api = inject(AnswerApi);
  private readonly dates = inject(Dates);
  protected readonly signedIn = inject(SessionStore).signedIn;

  protected readonly standing = computed(() => {
    const { state } = this.invitation();
    if (takesPart(state)) return 'yes';
    if (state === 'declined') return 'no';
    return state === 'dropped_out' ? 'left' : 'late';
  });
  protected readonly calendar = computed(() => this.api.calendarOf(this.token()));
  protected readonly deadline = computed(() => {
    const on = this.invitation().answerBy;
    return on ? this.dates.day(on) : '';
  });
}

import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type InvitationView, takesPart } from '@kaskade/shared/initiatives';
import type { Journey } from '@kaskade/shared/progress';
import { urlParam } from '../platform/browser/url-param';
import { InstantPipe } from '../platform/language/date-pipes';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Banner } from '../ui/banner';
import { EmptyState } from '../ui/empty-state';
import { FilterChips } from '../ui/filter-chips';
import { SelectField } from '../ui/forms/select-field';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import { AnswerDialog } from './answer-dialog';

import { JourneyApi } from './journey-api';
import { JourneyPath } from './journey-path';
import { journeyTexts } from './journey-texts';
import { NextParticipants } from './next-participants';

/** "Meine Reise": the way of an initiative through its sequences; coordinators see the same page of an initiative they name. */
@Component({
  selector: 'app-journey-page',
  imports: [
    RouterLink,
    InstantPipe,
    Await,
    Banner,
    EmptyState,
    FilterChips,
    SelectField,
    LinkButton,
    PageHeader,
    AnswerDialog,
    NextParticipants,
    JourneyPath,
  ],
  templateUrl: './journey-page.html',
})
export class JourneyPage {
  protected readonly t = texts(journeyTexts);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);

  private readonly asked = urlParam('initiative');
  private readonly askedSequence = urlParam('sequence');
  /** The initiatives that the person belongs to. */
  protected readonly own = computed(() =>
    this.session
      .roles()
      .flatMap(({ initiativeId, initiativeName }) => (initiativeId ? [{ value: initiativeId, label: initiativeName ?? '' }] : [])),
  );
  protected readonly initiativeId = computed(() => this.asked() || String(this.own()[0]?.value ?? ''));
  protected readonly isOwn = computed(() => this.own().some(({ value }) => value === this.initiativeId()));
  protected readonly progress = inject(JourneyApi).progress(this.initiativeId);

  protected readonly journeys = computed(() => (this.progress.hasValue() ? this.progress.value().journeys : []));
  protected readonly journey = computed(
    (): Journey | null => this.journeys().find(({ sequenceId }) => sequenceId === this.askedSequence()) ?? this.journeys()[0] ?? null,
  );
  protected readonly sequences = computed(() =>
    this.journeys().map(({ sequenceId, regionName, roundName }) => ({ value: sequenceId, label: `${roundName} · ${regionName}` })),
  );
  protected readonly name = computed(() => (this.progress.hasValue() ? this.progress.value().initiativeName : ''));
  protected readonly mayAnswer = computed(() =>
    this.session.may('invitation.answer', { initiativeId: this.progress.hasValue() ? this.progress.value().initiativeId : null }),
  );
  protected readonly takesPart = takesPart;
  protected readonly answering = signal(false);
  /** The next workshop that has not been, for which people are registered. */
  protected readonly ahead = computed(
    () => this.journey()?.steps.find(({ kind, standing }) => kind === 'workshop' && (standing === 'next' || standing === 'open')) ?? null,
  );

  protected chooseInitiative(id: string): void {
    this.asked.set(id);
  }

  protected chooseSequence(id: string): void {
    this.askedSequence.set(id);
  }

  protected answered({ state }: InvitationView): void {
    this.answering.set(false);
    this.toasts.say(this.t(state === 'registered' ? 'answer.accepted' : 'answer.declined'));
    this.progress.reload();
  }
}

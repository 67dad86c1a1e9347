import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ApplicationView, reasonsNotToDecide, reasonsNotToWithdraw } from '@kaskade/shared/applications';
import type { ApplicationId } from '@kaskade/shared/kernel';
import { say } from '@kaskade/shared/problems';
import type { RoundView } from '@kaskade/shared/rounds';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { type Fact, Facts } from '../ui/facts';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import { ApplicationWords } from './application-words';
import { ApplicationsApi } from './applications-api';
import { applicationsTexts } from './applications-texts';
import { DecideDialog, type Places } from './decide-dialog';
import { WithdrawDialog } from './withdraw-dialog';

/** One application: what it says, how it stands, and what its reader can do about it. */
@Component({
  selector: 'app-application-page',
  imports: [RouterLink, PageHeader, Await, Badge, Banner, Button, LinkButton, Card, Facts, DecideDialog, WithdrawDialog],
  templateUrl: './application-page.html',
  styles: `
    .text {
      white-space: pre-line;
    }
  `,
})
export class ApplicationPage {
  readonly id = input.required<ApplicationId>();

  protected readonly t = texts(applicationsTexts);
  protected readonly words = inject(ApplicationWords);
  private readonly api = inject(ApplicationsApi);
  private readonly dates = inject(Dates);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly read = this.api.application(this.id);
  protected readonly application = linkedSignal(() => (this.read.hasValue() ? this.read.value() : null));
  private readonly readRound = this.api.round(() => this.application()?.roundId);
  protected readonly round = computed(() => (this.readRound.hasValue() ? this.readRound.value() : null));
  private readonly waiting = this.api.list(() => {
    const application = this.application();
    return application && this.mayDecide() ? { roundId: application.roundId } : undefined;
  });
  private readonly earlierRead = this.api.roundsOf(() => this.application()?.regionId);

  protected readonly mayDecide = computed(() => this.session.may('application.decide'));
  protected readonly isOwn = computed(() => this.session.may('application.submit', { regionId: this.application()?.regionId }));
  protected readonly crumbs = computed(() => {
    const application = this.application();
    return application ? [{ label: this.t('page.crumb'), link: '/applications' }] : [];
  });
  protected readonly earlier = computed(() =>
    this.earlierRead.hasValue() ? this.earlierRead.value().items.filter(({ id }) => id !== this.application()?.roundId) : [],
  );
  protected readonly facts = computed(() => {
    const application = this.application();
    return application ? this.factsOf(application, this.round()) : [];
  });
  protected readonly places = computed((): Places => ({
    total: this.round()?.places ?? 0,
    taken: this.round()?.regionCount ?? 0,
    waiting: this.waiting.items().filter(({ state }) => state === 'waitlisted').length,
  }));
  protected readonly whyNotDecide = computed(() => this.reasons(reasonsNotToDecide));
  protected readonly whyNotWithdraw = computed(() => this.reasons(reasonsNotToWithdraw));

  protected readonly deciding = signal(false);
  protected readonly withdrawing = signal(false);

  protected decided(application: ApplicationView): void {
    this.deciding.set(false);
    this.application.set(application);
    this.readRound.reload();
    const { regionName: region, state } = application;
    if (state === 'accepted' || state === 'waitlisted' || state === 'declined') this.toasts.say(this.t(`decide.${state}`, { region }));
  }

  protected withdrawn(application: ApplicationView): void {
    this.withdrawing.set(false);
    this.application.set(application);
    this.toasts.say(this.t('withdraw.done'));
  }

  protected decidedLine({ decidedAt, decidedByName }: ApplicationView): string {
    return decidedAt ? [this.dates.instant(decidedAt), decidedByName ?? this.t('page.decidedByItself')].join(' · ') : '';
  }

  private reasons(rule: (application: ApplicationView, round: RoundView) => Parameters<typeof say>[0][]): string[] {
    const application = this.application();
    const round = this.round();
    return application && round ? rule(application, round).map((problem) => say(problem, this.language())) : [];
  }

  private factsOf(application: ApplicationView, round: RoundView | null): Fact[] {
    const { submittedAt, submittedByName, expectedInitiatives, decidedAt } = application;
    const federalState = this.words.federalState(application);
    return [
      { label: this.t('page.round'), value: application.roundName, href: `/rounds/${application.roundId}` },
      { label: this.t('page.region'), value: application.regionName, href: `/regions/${application.regionId}` },
      ...(federalState ? [{ label: this.t('page.federalState'), value: federalState }] : []),
      { label: this.t('page.expected'), value: String(expectedInitiatives ?? this.t('write.notGiven')) },
      ...(submittedAt
        ? [{ label: this.t('page.submitted'), value: [this.dates.instant(submittedAt), submittedByName].filter(Boolean).join(' · ') }]
        : []),
      ...(decidedAt ? [{ label: this.t('page.decided'), value: this.decidedLine(application) }] : []),
      ...(round?.callClosesOn && !submittedAt ? [{ label: this.t('page.deadline'), value: this.dates.day(round.callClosesOn) }] : []),
    ];
  }
}

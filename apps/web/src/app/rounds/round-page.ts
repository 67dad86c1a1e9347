import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inLanguage, type RoundId } from '@kaskade/shared/kernel';
import { participationStateLabels, trainingSessionKindLabels } from '@kaskade/shared/labels';
import { type FederalState, federalStateNames } from '@kaskade/shared/regions';
import { type ParticipationView, type RoundState, roundStates, type RoundView, type TrainingSessionView } from '@kaskade/shared/rounds';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { type Fact, Facts } from '../ui/facts';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { type Step, Steps } from '../ui/steps';
import { Cell, type Column, Table } from '../ui/table';
import { Timeline, type TimelineEntry } from '../ui/timeline';
import { Toasts } from '../ui/toasts';
import { ReasonDialog } from './reason-dialog';
import { RoundWords } from './round-words';
import { RoundsApi } from './rounds-api';
import { roundsTexts } from './rounds-texts';
import { planLike, SessionDialog } from './session-dialog';

/** One round: where it stands, what the next step lacks, its dates and its regions. */
@Component({
  selector: 'app-round-page',
  imports: [
    RouterLink,
    PageHeader,
    Await,
    Steps,
    Badge,
    Banner,
    Card,
    Facts,
    Timeline,
    Table,
    Cell,
    Button,
    LinkButton,
    EmptyState,
    SessionDialog,
    ReasonDialog,
  ],
  templateUrl: './round-page.html',
  styleUrl: './round-page.css',
})
export class RoundPage {
  readonly id = input.required<RoundId>();

  protected readonly t = texts(roundsTexts);
  protected readonly words = inject(RoundWords);
  private readonly api = inject(RoundsApi);
  private readonly dates = inject(Dates);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly read = this.api.round(this.id);
  protected readonly round = linkedSignal(() => (this.read.hasValue() ? this.read.value() : null));

  protected readonly crumbs = computed(() => [{ label: this.t('page.rounds'), link: '/rounds' }]);
  protected readonly mayAdvance = computed(() => this.session.may('round.advance'));
  protected readonly mayApply = computed(() => this.session.may('application.submit'));
  protected readonly mayRead = computed(() => ({
    applications: this.session.may('application.read'),
    progress: this.session.may('progress.readNational'),
    feedback: this.session.may('progress.readNational') && hasWorkshops(this.round()?.state),
  }));
  protected readonly steps = computed(() => stepsOf(this.round(), (state) => this.words.state(state)));
  protected readonly lacking = computed(() => this.round()?.lacking.map(({ sentence }) => sentence) ?? []);
  protected readonly facts = computed((): Fact[] => {
    const round = this.round();
    return round ? this.factsOf(round) : [];
  });
  protected readonly history = computed((): TimelineEntry[] =>
    (this.round()?.transitions ?? []).map((step, index) => ({
      id: String(index),
      heading: step.from === null ? this.t('page.began') : this.words.state(step.to),
      when: [this.dates.instant(step.at), step.byName].filter(Boolean).join(' · '),
      detail: step.reason ?? '',
    })),
  );
  protected readonly columns = computed((): Column<ParticipationView>[] => [
    { key: 'name', label: this.t('page.regionName') },
    { key: 'state', label: this.t('page.regionState') },
    { key: 'since', label: this.t('page.acceptedOn'), text: ({ acceptedOn }) => acceptedOn && this.dates.shortDay(acceptedOn) },
    ...(this.mayAdvance() ? [{ key: 'act', label: this.t('page.leaving') }] : []),
  ]);

  protected readonly sessionDialog = signal<{ session: TrainingSessionView | null } | null>(null);
  protected readonly leaving = signal<ParticipationView | null>(null);
  protected readonly cancelling = signal(false);
  protected readonly advancing = signal(false);

  protected federalState(code: FederalState): string {
    return inLanguage(federalStateNames[code], this.language());
  }

  protected kindOf(session: TrainingSessionView): string {
    return inLanguage(trainingSessionKindLabels[session.kind], this.language());
  }

  protected titleOf(session: TrainingSessionView): string {
    return inLanguage(session.title, this.language());
  }

  protected placeOf(session: TrainingSessionView): string {
    return [session.mode && this.t(`session.${session.mode}`), session.place].filter(Boolean).join(' · ');
  }

  protected goalsOf(round: RoundView): { title: string; goal: string }[] {
    return round.curriculum.workshops.map(({ title, goal }) => ({
      title: inLanguage(title, this.language()),
      goal: inLanguage(goal, this.language()),
    }));
  }

  protected regionState(participation: ParticipationView): string {
    const label = inLanguage(participationStateLabels[participation.state], this.language());
    return participation.withdrawnOn ? this.t('page.leftOn', { on: this.dates.shortDay(participation.withdrawnOn) }) : label;
  }

  protected async advance(round: RoundView): Promise<void> {
    if (!round.nextState) return;
    this.advancing.set(true);
    try {
      const after = await this.api.advance(round, { to: round.nextState });
      this.round.set(after);
      this.toasts.say(this.t('page.advanced', { state: this.words.state(after.state) }));
    } finally {
      this.advancing.set(false);
    }
  }

  protected readonly cancelRound = async (reason: string): Promise<void> => {
    const round = this.round();
    if (!round) return;
    this.round.set(await this.api.cancel(round, { reason }));
    this.cancelling.set(false);
    this.toasts.say(this.t('cancel.done'));
  };

  protected readonly withdraw = async (reason: string): Promise<void> => {
    const leaving = this.leaving();
    if (!leaving) return;
    this.round.set(await this.api.withdrawRegion(leaving.id, { reason }));
    this.leaving.set(null);
    this.toasts.say(this.t('page.withdrawn', { name: leaving.name }));
  };

  protected sessionSaved(round: RoundView): void {
    this.round.set(round);
    this.sessionDialog.set(null);
    this.toasts.say(this.t('session.saved'));
  }

  protected async removeSession(session: TrainingSessionView): Promise<void> {
    this.round.set(await this.api.removeSession(session));
    this.toasts.say(this.t('session.removed'), () => this.planAgain(session));
  }

  private async planAgain(session: TrainingSessionView): Promise<void> {
    const round = this.round();
    if (round) this.round.set(await this.api.addSession(round, planLike(session)));
  }

  private factsOf(round: RoundView): Fact[] {
    const { publishedRegionCount: published, regionCount: named, places } = round;
    const regions = published === null ? this.t.count('counts.regions', named) : this.t('counts.published', { published, named });
    return [
      { label: this.t('list.period'), value: this.words.period(round) },
      { label: this.t('page.call'), value: this.words.span(round.callOpensOn, round.callClosesOn, round.callPrecision) },
      {
        label: this.t('page.phase'),
        value: this.words.span(round.regionalPhaseFrom, round.regionalPhaseUntil, round.regionalPhasePrecision),
      },
      { label: this.t('list.regions'), value: regions },
      ...(places === null ? [] : [{ label: this.t('page.places'), value: this.t('counts.places', { taken: named, places }) }]),
      ...(round.sourceUrl ? [{ label: this.t('page.source'), value: this.t('page.sourceLink'), href: round.sourceUrl }] : []),
    ];
  }
}

function stepsOf(round: RoundView | null, label: (state: RoundView['state']) => string): Step[] {
  if (!round || round.state === 'cancelled') return [];
  const at = roundStates.indexOf(round.state);
  return roundStates
    .filter((state) => state !== 'archived')
    .map((state, index) => ({
      label: label(state),
      state: index < at || round.state === 'completed' ? 'done' : index === at ? 'current' : 'open',
    }));
}

/** From the regional phase on there are workshops of which something can be said. */
const hasWorkshops = (state: RoundState | undefined): boolean =>
  state !== undefined && ['regional_phase', 'closing', 'completed', 'archived'].includes(state);

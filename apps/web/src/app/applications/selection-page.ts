import { Component, computed, effect, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ApplicationState, type ApplicationView, reasonsNotToDecide } from '@kaskade/shared/applications';
import { say } from '@kaskade/shared/problems';
import type { FederalState } from '@kaskade/shared/regions';
import { isRunning, type RoundSummary } from '@kaskade/shared/rounds';
import { urlParam } from '../platform/browser/url-param';
import { paramsOf } from '../platform/http/paged-list';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Figure } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { ExportLink } from '../ui/export-link';
import { FilterChips } from '../ui/filter-chips';
import { SelectField } from '../ui/forms/select-field';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { SearchField } from '../ui/search-field';
import { Cell, type Column, Table } from '../ui/table';
import { Toasts } from '../ui/toasts';
import { ApplicationCard } from './application-card';
import { ApplicationWords } from './application-words';
import { ApplicationsApi } from './applications-api';
import { applicationsTexts } from './applications-texts';
import { DecideDialog, type Places } from './decide-dialog';

const columnsOfBoard = ['submitted', 'accepted', 'waitlisted', 'declined'] as const;

/** The selection of a round: who applied, who is in, who waits, as a board or as a table of the same selection. */
@Component({
  selector: 'app-selection-page',
  imports: [
    RouterLink,
    PageHeader,
    SelectField,
    SearchField,
    FilterChips,
    Figure,
    Await,
    Badge,
    Banner,
    Button,
    LinkButton,
    Table,
    Cell,
    EmptyState,
    ExportLink,
    ApplicationCard,
    DecideDialog,
  ],
  templateUrl: './selection-page.html',
  styleUrl: './selection-page.css',
})
export class SelectionPage {
  protected readonly t = texts(applicationsTexts);
  protected readonly words = inject(ApplicationWords);
  private readonly api = inject(ApplicationsApi);
  private readonly dates = inject(Dates);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly roundParam = urlParam('round');
  protected readonly view = urlParam('view', 'board');
  protected readonly land = urlParam('land');
  protected readonly state = urlParam('state');
  protected readonly q = urlParam('q');

  protected readonly rounds = this.api.rounds();
  private readonly allRounds = computed(() => (this.rounds.hasValue() ? this.rounds.value().items : []));
  protected readonly round = computed(
    () => this.allRounds().find(({ id }) => id === this.roundParam()) ?? roundInSelection(this.allRounds()),
  );
  protected readonly list = this.api.list(() => {
    const round = this.round();
    return round && { roundId: round.id };
  });

  protected readonly roundChoices = computed(() => this.allRounds().map(({ id, name }) => ({ value: id, label: name })));
  protected readonly views = computed(() => [
    { value: 'board', label: this.t('board.asBoard') },
    { value: 'table', label: this.t('board.asTable') },
  ]);
  protected readonly states = computed(() =>
    ApplicationState.options
      .filter((state) => state !== 'draft')
      .map((state) => ({ value: state, label: this.words.state(state), detail: String(this.inState(state).length) })),
  );
  protected readonly lands = computed(() => {
    const found = [...new Set(this.list.items().flatMap(({ federalState }) => (federalState ? [federalState] : [])))];
    const choices = found.map((land) => ({ value: land, label: this.words.federalStateName(land), detail: String(this.countIn(land)) }));
    return choices.sort((one, other) => one.label.localeCompare(other.label, this.language()));
  });
  protected readonly shown = computed(() => this.list.items().filter((application) => this.matches(application)));
  protected readonly inTable = computed(() => this.shown().filter(({ state }) => this.state() === '' || state === this.state()));
  protected readonly groups = computed(() => {
    const withdrawn = this.shown().some(({ state }) => state === 'withdrawn') ? (['withdrawn'] as const) : [];
    return [...columnsOfBoard, ...withdrawn].map((state) => ({
      state,
      applications: inOrder(
        state,
        this.shown().filter((application) => application.state === state),
      ),
    }));
  });
  protected readonly filtered = computed(() => this.q() !== '' || this.land() !== '' || this.state() !== '');
  protected readonly places = computed((): Places => ({
    total: this.round()?.places ?? 0,
    taken: this.round()?.regionCount ?? 0,
    waiting: this.inState('waitlisted').length,
  }));
  protected readonly isFull = computed(() => this.places().total > 0 && this.places().taken >= this.places().total);
  protected readonly free = computed(() => this.t.count('board.free', Math.max(0, this.places().total - this.places().taken)));
  protected readonly undecided = computed(() => this.inState('submitted').length);
  protected readonly deadline = computed(() => {
    const round = this.round();
    return round?.callClosesOn && isRunning(round.state) ? this.t('board.deadline', { on: this.dates.day(round.callClosesOn) }) : '';
  });
  protected readonly whyNot = computed(() => {
    const round = this.round();
    return round ? reasonsNotToDecide({ state: 'submitted' }, round).map((problem) => say(problem, this.language())) : [];
  });
  protected readonly columns = computed((): Column<ApplicationView>[] => [
    { key: 'region', label: this.t('board.region') },
    { key: 'land', label: this.t('board.federalState'), text: (application) => this.words.federalState(application) || null },
    { key: 'state', label: this.t('board.state') },
    { key: 'expected', label: this.t('board.expected'), numeric: true, text: ({ expectedInitiatives }) => expectedInitiatives },
    { key: 'earlier', label: this.t('board.earlier'), numeric: true, text: ({ earlierRounds }) => earlierRounds },
    { key: 'submitted', label: this.t('board.submitted'), text: ({ submittedAt }) => submittedAt && this.dates.shortInstant(submittedAt) },
    ...(this.whyNot().length === 0 ? [{ key: 'act', label: this.t('board.act') }] : []),
  ]);
  protected readonly exportHref = computed(() => {
    const params = paramsOf({
      roundId: this.round()?.id,
      q: this.q(),
      federalState: this.land(),
      state: this.view() === 'table' ? this.state() : '',
    });
    return `/api/applications/export?${new URLSearchParams(params as Record<string, string>).toString()}`;
  });

  private readonly deciding = signal<ApplicationView['id'] | null>(null);
  /** The newest state of the application in the dialog, so that a reload changes its version and nothing that was typed. */
  protected readonly inDialog = computed(() => this.list.items().find(({ id }) => id === this.deciding()) ?? null);

  constructor() {
    effect(() => {
      if (this.inDialog() && !isDecidable(this.inDialog())) this.deciding.set(null);
    });
  }

  protected decidable(application: ApplicationView): boolean {
    return isDecidable(application) && this.whyNot().length === 0;
  }

  protected nobody(state: ApplicationState): string {
    return this.t(`board.nobody.${state}`);
  }

  protected open(application: ApplicationView | null): void {
    this.deciding.set(application?.id ?? null);
  }

  protected decided(application: ApplicationView): void {
    this.deciding.set(null);
    this.reload();
    const { regionName: region, state } = application;
    if (state === 'accepted' || state === 'waitlisted' || state === 'declined') this.toasts.say(this.t(`decide.${state}`, { region }));
  }

  protected reload(): void {
    this.list.reload();
    this.rounds.reload();
  }

  private matches({ regionName, motivation, federalState }: ApplicationView): boolean {
    const sought = this.q().toLocaleLowerCase();
    return (this.land() === '' || federalState === this.land()) && `${regionName} ${motivation}`.toLocaleLowerCase().includes(sought);
  }

  private inState(state: ApplicationState): readonly ApplicationView[] {
    return this.list.items().filter((application) => application.state === state);
  }

  private countIn(land: FederalState): number {
    return this.list.items().filter(({ federalState }) => federalState === land).length;
  }
}

const isDecidable = (application: ApplicationView | null): boolean =>
  application !== null && ['submitted', 'waitlisted'].includes(application.state);

/** The round that is being chosen for, else one whose call is open, else the newest. */
const roundInSelection = (rounds: readonly RoundSummary[]): RoundSummary | undefined =>
  rounds.find(({ state }) => state === 'selection') ??
  rounds.find(({ state }) => state === 'call_open') ??
  rounds.find(({ state }) => isRunning(state) && state !== 'draft') ??
  rounds[0];

const inOrder = (state: ApplicationState, applications: readonly ApplicationView[]): readonly ApplicationView[] =>
  state === 'waitlisted' ? [...applications].sort((one, other) => (one.placeInLine ?? 0) - (other.placeInLine ?? 0)) : applications;

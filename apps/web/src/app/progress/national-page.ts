import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  ProgressQuery,
  type RegionProgress,
  regionsMatching,
  type RegionStep,
  RegionStepState,
  type RoundProgress,
} from '@kaskade/shared/progress';
import { FederalState } from '@kaskade/shared/regions';
import { ParticipationState } from '@kaskade/shared/rounds';
import { hasBeenHeld } from '@kaskade/shared/workshops';
import { urlParam } from '../platform/browser/url-param';
import { paramsOf } from '../platform/http/paged-list';
import { InstantPipe } from '../platform/language/date-pipes';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Figure } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { ExportLink } from '../ui/export-link';
import { FilterChips } from '../ui/filter-chips';
import { SelectField } from '../ui/forms/select-field';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { SearchField } from '../ui/search-field';
import { Cell, type Column, Table } from '../ui/table';
import { PositionTotals } from './position-totals';
import { ProgressApi } from './progress-api';
import { progressTexts } from './progress-texts';
import { ProgressWords } from './progress-words';
import { RoundChoice } from './round-choice';
import { StepCell } from './step-cell';

/** All regions of a round against its workshops, on one screen. */
@Component({
  selector: 'app-national-page',
  imports: [
    RouterLink,
    PageHeader,
    Await,
    Badge,
    Figure,
    PositionTotals,
    SearchField,
    SelectField,
    FilterChips,
    Table,
    Cell,
    StepCell,
    EmptyState,
    ExportLink,
    LinkButton,
    InstantPipe,
  ],
  providers: [RoundChoice],
  templateUrl: './national-page.html',
  styleUrl: './national-page.css',
})
export class NationalPage {
  protected readonly t = texts(progressTexts);
  protected readonly words = inject(ProgressWords);
  private readonly session = inject(SessionStore);

  protected readonly choice = inject(RoundChoice);
  protected readonly q = urlParam('q');
  protected readonly federalState = urlParam('federalState');
  protected readonly standing = urlParam('standing');
  protected readonly state = urlParam('state');
  protected readonly position = urlParam('position');
  private readonly filters = computed(() => ({
    q: this.q(),
    federalState: this.federalState(),
    standing: this.standing(),
    state: this.state(),
    position: this.position(),
  }));
  protected readonly read = inject(ProgressApi).round(this.choice.roundId);

  protected readonly filtered = computed(() => Object.values(this.filters()).some((value) => value !== ''));
  /** What the address asks for; nonsense in it asks for nothing. */
  private readonly query = computed(() => ProgressQuery.safeParse(paramsOf(this.filters())).data ?? {});
  protected readonly progress = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly shown = computed(() => regionsMatching(this.progress()?.regions ?? [], this.query()));
  protected readonly positions = computed(() => (this.progress()?.totals.steps ?? []).map(({ position }) => position));
  /** A round of which Kaskade knows no more than what was published: no workshop of it was ever planned here, so it counts nothing. */
  protected readonly isPublishedOnly = computed(
    () =>
      (this.choice.round()?.publishedRegionCount ?? null) !== null &&
      (this.progress()?.regions ?? []).every(({ sequenceId }) => sequenceId === null),
  );
  /** "16 Regionen haben begonnen, 13 haben abgeschlossen." */
  protected readonly sentence = computed(() => {
    const { regions = 0, completed = 0, withdrawn = 0 } = this.progress()?.totals ?? {};
    return regions && !this.isPublishedOnly() ? this.t.count('nation.sentence', regions, { completed, withdrawn }) : '';
  });
  protected readonly mayOpen = computed(() => this.session.may('round.open'));

  protected readonly columns = computed((): Column<RegionProgress>[] => [
    { key: 'region', label: this.t('nation.region') },
    ...this.positions().map((position) => ({ key: keyOf(position), label: this.t('nation.position', { position }) })),
  ]);
  protected readonly exportHref = computed(() => {
    const asked = new URLSearchParams(paramsOf(this.filters()) as Record<string, string>).toString();
    return `/api/rounds/${this.choice.roundId()}/progress/export${asked && `?${asked}`}`;
  });

  protected readonly federalStates = computed(() => {
    const there = new Set((this.progress()?.regions ?? []).map((region) => region.federalState));
    return FederalState.options
      .filter((state) => there.has(state))
      .map((state) => ({ value: state, label: this.words.federalState(state) }));
  });
  protected readonly states = computed(() => RegionStepState.options.map((state) => ({ value: state, label: this.words.step(state) })));
  protected readonly positionChoices = computed(() =>
    this.positions().map((position) => ({ value: String(position), label: this.t('nation.position', { position }) })),
  );
  protected readonly standings = computed(() =>
    ParticipationState.options
      .map((state) => ({ state, count: regionsMatching(this.progress()?.regions ?? [], { standing: state }).length }))
      .filter(({ count }) => count > 0)
      .map(({ state, count }) => ({ value: state, label: this.words.standing(state), detail: String(count) })),
  );

  protected figuresOf({ totals, regions, workshopCount }: RoundProgress) {
    const inRound = totals.regions - totals.withdrawn;
    const steps = regions.flatMap((region) => region.steps);
    const held = steps.filter(hasTakenPlace).length;
    const given = regions
      .filter(({ state }) => state === 'withdrawn')
      .flatMap((region) => region.steps)
      .filter(hasTakenPlace).length;
    return {
      inRound,
      notPlanned: regionsMatching(regions, { state: 'not_planned' }).length,
      /** Regions that left owe no more workshops; those that they held stay. */
      workshops: inRound * workshopCount + given,
      held,
      documented: steps.filter(({ state }) => state === 'documented').length,
      tookPart: totals.counters.present + totals.counters.late,
      initiatives: takingPart(totals),
    };
  }

  /** "6 Initiativen dabei, 1 ausgestiegen"; nothing where nobody has come so far. */
  protected initiativesOf(region: RegionProgress): string {
    const [there, left] = [takingPart(region), region.initiatives.droppedOut];
    return [
      ...(there || left ? [this.t.count('nation.initiativesOf', there)] : []),
      ...(left ? [this.t('nation.leftOf', { count: left })] : []),
    ].join(', ');
  }

  protected stepOf(region: RegionProgress, position: number) {
    return region.steps.find((step) => step.position === position);
  }

  protected readonly keyOf = keyOf;
}

const keyOf = (position: number): string => `workshop-${position}`;

const hasTakenPlace = ({ state }: RegionStep): boolean => state !== null && hasBeenHeld(state);

const takingPart = ({ initiatives }: Pick<RegionProgress, 'initiatives'>): number =>
  initiatives.registered + initiatives.active + initiatives.completed;

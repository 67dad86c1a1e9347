import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { hasBeenHeld, isAhead, type SequenceView } from '@kaskade/shared/workshops';
import { urlParam } from '../platform/browser/url-param';
import { paramsOf } from '../platform/http/paged-list';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Today } from '../platform/time/clock';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { NextStep } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { ExportLink } from '../ui/export-link';
import { FilterChips } from '../ui/filter-chips';
import { SelectField } from '../ui/forms/select-field';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { SearchField } from '../ui/search-field';
import { Cell, type Column, Table } from '../ui/table';
import { missingPositions, standingOf } from './planning';
import { SequencesApi } from './sequences-api';
import { sequencesTexts } from './sequences-texts';
import { takingPart } from './told';

/** The sequences within reach: those of all regions, or the own ones. */
@Component({
  selector: 'app-sequence-list-page',
  imports: [
    RouterLink,
    PageHeader,
    NextStep,
    SearchField,
    SelectField,
    FilterChips,
    Await,
    Table,
    Cell,
    Badge,
    EmptyState,
    ExportLink,
    LinkButton,
  ],
  templateUrl: './sequence-list-page.html',
  styles: `
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: end;
    }
    .bar ui-search-field {
      flex: 1 1 16rem;
      max-width: 28rem;
    }
    .bar ui-select-field {
      flex: 0 1 18rem;
    }
    .region {
      gap: 0.125rem;
      min-width: min(16rem, 45vw);
    }
    .dates {
      width: max-content;
      max-width: none;
      white-space: nowrap;
    }
  `,
})
export class SequenceListPage {
  protected readonly t = texts(sequencesTexts);
  private readonly api = inject(SequencesApi);
  private readonly dates = inject(Dates);
  private readonly session = inject(SessionStore);
  private readonly today = inject(Today);

  protected readonly q = urlParam('q');
  protected readonly round = urlParam('round');
  protected readonly planned = urlParam('planned');
  private readonly filters = computed(() => ({ q: this.q(), roundId: this.round(), planned: this.planned() }));
  protected readonly list = this.api.list(this.filters);
  private readonly rounds = this.api.rounds();

  protected readonly filtered = computed(() => Object.values(this.filters()).some((value) => value !== ''));
  protected readonly roundChoices = computed(() =>
    this.rounds.hasValue() ? this.rounds.value().items.map(({ id, name }) => ({ value: String(id), label: name })) : [],
  );
  protected readonly plannedChoices = computed(() => [
    { value: 'yes', label: this.t('list.plannedYes') },
    { value: 'no', label: this.t('list.plannedNo') },
  ]);
  /** The one sequence of somebody who has no other: the way there in one step. */
  protected readonly only = computed(() => {
    const [sequence, ...others] = this.list.items();
    if (!sequence || others.length > 0 || this.filtered()) return null;
    return this.session.may('sequence.plan', { regionId: sequence.regionId }) ? sequence : null;
  });
  protected readonly exportHref = computed(
    () => `/api/sequences/export?${new URLSearchParams(paramsOf(this.filters()) as Record<string, string>).toString()}`,
  );
  protected readonly columns = computed((): Column<SequenceView>[] => [
    { key: 'region', label: this.t('list.region') },
    { key: 'dates', label: this.t('list.dates') },
    { key: 'next', label: this.t('list.next'), text: (sequence) => this.nextOf(sequence) },
    {
      key: 'held',
      label: this.t('list.held'),
      numeric: true,
      text: ({ workshops }) => workshops.filter(({ state }) => hasBeenHeld(state)).length,
    },
    { key: 'initiatives', label: this.t('list.initiatives'), numeric: true, text: ({ initiatives }) => takingPart(initiatives) },
    {
      key: 'coordinators',
      label: this.t('list.coordinators'),
      text: ({ coordinators }) => coordinators.map(({ name }) => name).join(', ') || this.t('list.nobody'),
    },
  ]);

  protected isPlanned(sequence: SequenceView): boolean {
    return missingPositions(sequence).length === 0;
  }

  protected datesOf(sequence: SequenceView): string {
    const count = sequence.workshopCount;
    return this.t('list.datesOf', { planned: count - missingPositions(sequence).length, count });
  }

  protected toPlan(sequence: SequenceView): string {
    const missing = missingPositions(sequence).length;
    return missing === 0 ? this.t('list.ownDone') : this.t.count('list.ownOpen', missing);
  }

  private nextOf(sequence: SequenceView): string {
    const next = standingOf(sequence).find(({ state, date }) => isAhead(state) && date >= this.today());
    return next ? this.dates.shortDay(next.date) : this.t('list.nothingNext');
  }
}

import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FederalState, RegionKind, type RegionView } from '@kaskade/shared/regions';
import { urlParam } from '../platform/browser/url-param';
import { paramsOf } from '../platform/http/paged-list';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { EmptyState } from '../ui/empty-state';
import { ExportLink } from '../ui/export-link';
import { FilterChips } from '../ui/filter-chips';
import { SelectField } from '../ui/forms/select-field';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { SearchField } from '../ui/search-field';
import { Cell, type Column, Table } from '../ui/table';
import { RegionWords } from './region-words';
import { RegionsApi } from './regions-api';
import { regionsTexts } from './regions-texts';

/** All networks, by name. */
@Component({
  selector: 'app-region-list-page',
  imports: [RouterLink, PageHeader, SearchField, SelectField, FilterChips, Await, Table, Cell, EmptyState, ExportLink, LinkButton],
  template: `
    <div class="page">
      <ui-page-header [heading]="t('list.title')" [lead]="t('list.lead')">
        @if (mayCreate()) {
          <a actions uiButton variant="primary" routerLink="/regions/new">{{ t('list.create') }}</a>
        }
      </ui-page-header>

      <div class="stack">
        <div class="bar">
          <ui-search-field [label]="t('list.search')" [value]="q()" (valueChange)="q.set($event)" />
          <ui-select-field
            labelHidden
            [label]="t('list.state')"
            [emptyLabel]="t('list.allStates')"
            [choices]="states()"
            [value]="state()"
            (valueChange)="state.set($event)"
          />
        </div>
        <ui-filter-chips [label]="t('list.kind')" [choices]="kinds()" [value]="kind()" (valueChange)="kind.set($event)" />
      </div>

      <ui-await [of]="list" [rows]="8" />
      @if (list.hasValue()) {
        <ui-table
          [caption]="t('list.caption')"
          [columns]="columns()"
          [rows]="list.items()"
          [total]="list.total()"
          [hasMore]="list.hasMore()"
          [loadingMore]="list.loadingMore()"
          (more)="list.more()"
        >
          <ng-template uiCell="name" [uiCellOf]="list.items()" let-region>
            <a [routerLink]="['/regions', region.id]">{{ region.name }}</a>
          </ng-template>
          <ui-empty-state empty [heading]="filtered() ? t('list.nothingFound') : t('list.emptyTitle')">
            {{ filtered() ? '' : t('list.emptyText') }}
            @if (filtered()) {
              <a action uiButton routerLink="/regions">{{ t('list.clear') }}</a>
            }
          </ui-empty-state>
          <ui-export-link export [href]="exportHref()" />
        </ui-table>
      }
    </div>
  `,
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
      flex: 0 1 16rem;
    }
  `,
})
export class RegionListPage {
  protected readonly t = texts(regionsTexts);
  private readonly words = inject(RegionWords);
  private readonly session = inject(SessionStore);

  protected readonly q = urlParam('q');
  protected readonly state = urlParam('state');
  protected readonly kind = urlParam('kind');
  private readonly filters = computed(() => ({ q: this.q(), state: this.state(), kind: this.kind() }));
  protected readonly list = inject(RegionsApi).list(this.filters);

  protected readonly mayCreate = computed(() => this.session.may('region.create'));
  protected readonly filtered = computed(() => Object.values(this.filters()).some((value) => value !== ''));
  protected readonly states = computed(() =>
    FederalState.options.map((state) => ({ value: state, label: this.words.federalState(state) })),
  );
  protected readonly kinds = computed(() => RegionKind.options.map((kind) => ({ value: kind, label: this.words.kind(kind) })));
  protected readonly exportHref = computed(
    () => `/api/regions/export?${new URLSearchParams(paramsOf(this.filters()) as Record<string, string>).toString()}`,
  );
  protected readonly columns = computed((): Column<RegionView>[] => [
    { key: 'name', label: this.t('list.name') },
    { key: 'kind', label: this.t('list.kind'), text: ({ kind }) => this.words.kind(kind) },
    { key: 'territory', label: this.t('list.state'), text: (region) => this.words.territory(region) || null },
    { key: 'city', label: this.t('list.city'), text: ({ city }) => city },
    { key: 'rounds', label: this.t('list.rounds'), numeric: true, text: ({ roundCount }) => roundCount },
    { key: 'coordinators', label: this.t('list.coordinators'), numeric: true, text: ({ coordinatorCount }) => coordinatorCount },
  ]);
}

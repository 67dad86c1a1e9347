import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MailState, type MailSummary } from '@kaskade/shared/mails';
import { urlParam } from '../platform/browser/url-param';
import { paramsOf } from '../platform/http/paged-list';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Banner } from '../ui/banner';
import { EmptyState } from '../ui/empty-state';
import { ExportLink } from '../ui/export-link';
import { FilterChips } from '../ui/filter-chips';
import { ComboboxField } from '../ui/forms/combobox-field';
import { Icon } from '../ui/icon';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { SearchField } from '../ui/search-field';
import { Cell, type Column, Table } from '../ui/table';
import { mailLooks } from './mail-looks';
import { MailsApi } from './mails-api';
import { mailsTexts } from './mails-texts';

/** What Kaskade has written to whom, the newest first. */
@Component({
  selector: 'app-mail-list-page',
  imports: [
    RouterLink,
    PageHeader,
    SearchField,
    FilterChips,
    ComboboxField,
    Await,
    Banner,
    Table,
    Cell,
    Badge,
    Icon,
    EmptyState,
    ExportLink,
    LinkButton,
  ],
  template: `
    <div class="page">
      <ui-page-header [heading]="t('list.title')" [lead]="t('list.lead')" />

      @if (someKept()) {
        <ui-banner [heading]="t('list.keptTitle')">{{ t('list.keptText') }}</ui-banner>
      }

      <div class="stack">
        <div class="bar">
          <ui-search-field [label]="t('list.search')" [value]="q()" (valueChange)="q.set($event)" />
          <ui-combobox-field
            [label]="t('list.region')"
            [search]="regions"
            [chosenLabel]="regionName()"
            [value]="region()"
            (valueChange)="region.set($event)"
          />
          @if (region()) {
            <a uiButton variant="quiet" [routerLink]="[]" [queryParams]="{ region: null }" queryParamsHandling="merge">{{
              t('list.allRegions')
            }}</a>
          }
        </div>
        <ui-filter-chips [label]="t('list.state')" [choices]="states()" [value]="state()" (valueChange)="state.set($event)" />
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
          <ng-template uiCell="subject" [uiCellOf]="list.items()" let-mail>
            <a [routerLink]="['/mails', mail.id]">{{ mail.subject }}</a>
            @if (mail.hasCalendar) {
              <span class="date"
                ><ui-icon name="calendar" [size]="16" /><span class="visually-hidden">{{ t('list.withDate') }}</span></span
              >
            }
          </ng-template>
          <ng-template uiCell="to" [uiCellOf]="list.items()" let-mail>
            <div>{{ mail.toName }}</div>
            <div class="muted small address">{{ mail.to }}</div>
          </ng-template>
          <ng-template uiCell="state" [uiCellOf]="list.items()" let-mail>
            <ui-badge [tone]="looks[mail.state].tone" [icon]="looks[mail.state].icon">{{ stateOf(mail.state) }}</ui-badge>
          </ng-template>
          <ui-empty-state empty [heading]="filtered() ? t('list.nothingFound') : t('list.emptyTitle')">
            {{ filtered() ? '' : t('list.emptyText') }}
            @if (filtered()) {
              <a action uiButton routerLink="/mails">{{ t('list.clear') }}</a>
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
    .bar ui-combobox-field {
      flex: 0 1 18rem;
    }
    .date {
      display: inline-block;
      margin-left: var(--space-2);
      color: var(--colour-muted);
      vertical-align: middle;
    }
    .address {
      overflow-wrap: anywhere;
    }
  `,
})
export class MailListPage {
  protected readonly t = texts(mailsTexts);
  protected readonly looks = mailLooks;
  private readonly api = inject(MailsApi);
  private readonly dates = inject(Dates);

  protected readonly q = urlParam('q');
  protected readonly state = urlParam('state');
  protected readonly region = urlParam('region');
  private readonly filters = computed(() => ({ q: this.q(), state: this.state(), regionId: this.region() }));
  protected readonly list = this.api.list(this.filters);
  private readonly chosenRegion = this.api.region(this.region);

  protected readonly regionName = computed(() => (this.region() && this.chosenRegion.hasValue() ? this.chosenRegion.value().name : ''));
  protected readonly regions = (text: string) => this.api.regionsLike(text);
  protected readonly filtered = computed(() => Object.values(this.filters()).some((value) => value !== ''));
  /** Mails are kept only where no mail server is set up. */
  protected readonly someKept = computed(() => this.list.items().some(({ state }) => state === 'kept'));
  protected readonly states = computed(() => MailState.options.map((state) => ({ value: state, label: this.stateOf(state) })));
  protected readonly exportHref = computed(
    () => `/api/mails/export?${new URLSearchParams(paramsOf(this.filters()) as Record<string, string>).toString()}`,
  );
  protected readonly columns = computed((): Column<MailSummary>[] => [
    { key: 'subject', label: this.t('list.subject') },
    { key: 'to', label: this.t('list.to') },
    { key: 'state', label: this.t('list.state') },
    { key: 'when', label: this.t('list.when'), text: ({ createdAt }) => this.dates.shortInstant(createdAt) },
  ]);

  protected stateOf(state: MailState): string {
    return this.t(`state.${state}`);
  }
}

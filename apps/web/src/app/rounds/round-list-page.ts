import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { roundStates, type RoundSummary } from '@kaskade/shared/rounds';
import { urlParam } from '../platform/browser/url-param';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { EmptyState } from '../ui/empty-state';
import { ExportLink } from '../ui/export-link';
import { FilterChips } from '../ui/filter-chips';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { SearchField } from '../ui/search-field';
import { Cell, type Column, Table } from '../ui/table';
import { RoundWords } from './round-words';
import { RoundsApi } from './rounds-api';
import { roundsTexts } from './rounds-texts';

/** All rounds, the newest first. */
@Component({
  selector: 'app-round-list-page',
  imports: [RouterLink, PageHeader, SearchField, FilterChips, Await, Table, Cell, Badge, EmptyState, ExportLink, LinkButton],
  templateUrl: './round-list-page.html',
})
export class RoundListPage {
  protected readonly t = texts(roundsTexts);
  protected readonly words = inject(RoundWords);
  private readonly session = inject(SessionStore);

  protected readonly q = urlParam('q');
  protected readonly state = urlParam('state');
  protected readonly list = inject(RoundsApi).list(() => ({ q: this.q(), state: this.state() }));

  protected readonly mayOpen = computed(() => this.session.may('round.open'));
  protected readonly filtered = computed(() => this.q() !== '' || this.state() !== '');
  protected readonly states = computed(() => roundStates.map((state) => ({ value: state, label: this.words.state(state) })));
  protected readonly exportHref = computed(() => `/api/rounds/export?${new URLSearchParams(this.filled()).toString()}`);
  protected readonly columns = computed((): Column<RoundSummary>[] => [
    { key: 'name', label: this.t('list.name') },
    { key: 'state', label: this.t('list.state') },
    { key: 'period', label: this.t('list.period'), text: (round) => this.words.period(round) },
    { key: 'regions', label: this.t('list.regions'), text: (round) => this.regionsOf(round) },
  ]);

  private regionsOf({ publishedRegionCount, regionCount, places }: RoundSummary): string {
    if (publishedRegionCount !== null) return this.t('counts.published', { published: publishedRegionCount, named: regionCount });
    return places === null ? this.t.count('counts.regions', regionCount) : this.t('counts.places', { taken: regionCount, places });
  }

  private filled(): Record<string, string> {
    return Object.fromEntries(Object.entries({ q: this.q(), state: this.state() }).filter(([, value]) => value !== ''));
  }
}

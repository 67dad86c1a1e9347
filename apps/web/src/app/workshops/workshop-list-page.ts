import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { WorkshopState, type WorkshopSummary } from '@kaskade/shared/workshops';
import { urlParam } from '../platform/browser/url-param';
import { paramsOf } from '../platform/http/paged-list';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Clock } from '../platform/time/clock';
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
import { WorkshopWords } from './workshop-words';
import { WorkshopsApi } from './workshops-api';
import { workshopsTexts } from './workshops-texts';

/** All workshops within one's reach by date; those of today stand on top, with the way into the room. */
@Component({
  selector: 'app-workshop-list-page',
  imports: [RouterLink, PageHeader, SearchField, FilterChips, Await, Table, Cell, Badge, EmptyState, ExportLink, LinkButton],
  templateUrl: './workshop-list-page.html',
  styleUrl: './workshop-list-page.css',
})
export class WorkshopListPage {
  protected readonly t = texts(workshopsTexts);
  protected readonly words = inject(WorkshopWords);
  private readonly api = inject(WorkshopsApi);
  private readonly dates = inject(Dates);
  private readonly clock = inject(Clock);
  private readonly session = inject(SessionStore);

  protected readonly q = urlParam('q');
  protected readonly when = urlParam('when', 'upcoming');
  protected readonly state = urlParam('state');
  private readonly filters = computed(() => ({ q: this.q(), when: this.when(), state: this.state() }));
  protected readonly list = this.api.list(this.filters);
  private readonly ahead = this.api.nearest('upcoming');
  private readonly over = this.api.nearest('past');

  protected readonly today = computed((): WorkshopSummary[] =>
    [this.over, this.ahead]
      .flatMap((read) => (read.hasValue() ? read.value().items : []))
      .filter(({ date, timeZone, state }) => date === this.clock.todayIn(timeZone) && state !== 'cancelled')
      .toSorted((first, second) => first.begins.localeCompare(second.begins)),
  );
  protected readonly isMember = computed(() => !this.session.may('attendance.read'));
  protected readonly mayPlan = computed(() => this.session.may('sequence.plan'));
  protected readonly filtered = computed(() => this.q() !== '' || this.state() !== '');
  protected readonly states = computed(() => WorkshopState.options.map((state) => ({ value: state, label: this.words.state(state) })));
  protected readonly periods = computed(() => [
    { value: 'upcoming', label: this.t('list.upcoming') },
    { value: 'past', label: this.t('list.past') },
    { value: '', label: this.t('list.allDates') },
  ]);
  protected readonly exportHref = computed(
    () => `/api/workshops/export?${new URLSearchParams(paramsOf(this.filters()) as Record<string, string>).toString()}`,
  );
  protected readonly columns = computed((): Column<WorkshopSummary>[] => [
    { key: 'title', label: this.t('list.workshop') },
    { key: 'when', label: this.t('list.when') },
    { key: 'where', label: this.t('list.where'), text: (workshop) => this.whereOf(workshop) },
    { key: 'seats', label: this.t('list.seats') },
    { key: 'state', label: this.t('list.state') },
  ]);

  protected positionOf({ position, workshopCount, regionName }: WorkshopSummary): string {
    return `${this.t('words.position', { position, count: workshopCount })} · ${regionName}`;
  }

  protected whereOf({ mode, placeName }: WorkshopSummary): string {
    return mode === 'online' ? this.words.mode(mode) : (placeName ?? this.t('words.placeOpen'));
  }

  protected dayOf({ date }: WorkshopSummary): string {
    return this.dates.shortDay(date);
  }

  protected mayTakeAttendance({ regionId, state }: WorkshopSummary): boolean {
    return state !== 'planned' && this.session.may('attendance.record', { regionId });
  }
}

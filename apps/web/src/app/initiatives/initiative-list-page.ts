import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { InitiativeSummary } from '@kaskade/shared/initiatives';
import { urlParam } from '../platform/browser/url-param';
import { paramsOf } from '../platform/http/paged-list';
import { texts } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { EmptyState } from '../ui/empty-state';
import { ExportLink } from '../ui/export-link';
import { SelectField } from '../ui/forms/select-field';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { SearchField } from '../ui/search-field';
import { Cell, type Column, Table } from '../ui/table';
import { InitiativesApi } from './initiatives-api';
import { initiativesTexts } from './initiatives-texts';
import { InvitationList } from './invite/invitation-list';
import { InvitationsApi } from './invite/invitations-api';
import { RegionChoices } from './region-choices';

/** All initiatives by name or, for one sequence, who is invited to it and how they stand there. */
@Component({
  selector: 'app-initiative-list-page',
  imports: [RouterLink, PageHeader, SearchField, SelectField, Await, Table, Cell, EmptyState, ExportLink, LinkButton, InvitationList],
  providers: [RegionChoices],
  templateUrl: './initiative-list-page.html',
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
      flex: 1 1 14rem;
      max-width: 20rem;
    }
  `,
})
export class InitiativeListPage {
  protected readonly t = texts(initiativesTexts);
  private readonly session = inject(SessionStore);

  protected readonly q = urlParam('q');
  protected readonly region = urlParam('region');
  protected readonly sequence = urlParam('sequence');
  protected readonly round = urlParam('round');
  private readonly filters = computed(() => ({ q: this.q(), regionId: this.region(), roundId: this.round() }));
  protected readonly list = inject(InitiativesApi).list(() => (this.sequence() ? undefined : this.filters()));
  private readonly sequenceList = inject(InvitationsApi).sequences(() => this.region());

  protected readonly regions = inject(RegionChoices).for('initiative.read');
  protected readonly sequences = computed(() =>
    (this.sequenceList.hasValue() ? this.sequenceList.value().items : []).map(({ id, regionName, roundName }) => ({
      value: id,
      label: `${regionName} · ${roundName}`,
    })),
  );
  /** The round of a list to which a figure led, so that the choice is seen and can be cleared. */
  protected readonly rounds = computed(() => {
    const items = this.sequenceList.hasValue() ? this.sequenceList.value().items : [];
    return [...new Map(items.map(({ roundId, roundName }) => [roundId, { value: roundId, label: roundName }])).values()];
  });
  protected readonly mayCreate = computed(() =>
    this.regions().some(({ value }) => this.session.may('initiative.edit', { regionId: value })),
  );
  protected readonly filtered = computed(() => Object.values(this.filters()).some((value) => value !== ''));
  protected readonly exportHref = computed(
    () => `/api/initiatives/export?${new URLSearchParams(paramsOf(this.filters()) as Record<string, string>).toString()}`,
  );
  protected readonly columns = computed((): Column<InitiativeSummary>[] => [
    { key: 'name', label: this.t('list.name') },
    { key: 'place', label: this.t('list.place'), text: ({ place }) => place },
    ...(this.regions().length > 1
      ? [{ key: 'region', label: this.t('list.region'), text: ({ regionName }: InitiativeSummary) => regionName }]
      : []),
    {
      key: 'contact',
      label: this.t('list.contact'),
      text: ({ contact }) => contact && `${contact.givenName} ${contact.familyName}`,
    },
    { key: 'offers', label: this.t('list.offers'), numeric: true, text: ({ offerCount }) => offerCount },
    { key: 'people', label: this.t('list.people'), numeric: true, text: ({ participantCount }) => participantCount },
  ]);
}

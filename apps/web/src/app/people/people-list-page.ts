import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PersonView, RoleAssignmentView } from '@kaskade/shared/identity';
import { Role } from '@kaskade/shared/permissions';
import { urlParam } from '../platform/browser/url-param';
import { paramsOf } from '../platform/http/paged-list';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Today } from '../platform/time/clock';
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
import { PeopleApi } from './people-api';
import { peopleTexts } from './people-texts';
import { PeopleWords } from './people-words';

/** The people within one's reach, by family name. */
@Component({
  selector: 'app-people-list-page',
  imports: [RouterLink, PageHeader, SearchField, FilterChips, Await, Table, Cell, Badge, EmptyState, ExportLink, LinkButton],
  template: `
    <div class="page">
      <ui-page-header [heading]="t('list.title')" [lead]="t('list.lead')">
        @if (mayInvite()) {
          <a actions uiButton variant="primary" routerLink="/people/invite">{{ t('list.invite') }}</a>
        }
      </ui-page-header>

      <div class="stack">
        <ui-search-field [label]="t('list.search')" [value]="q()" (valueChange)="q.set($event)" />
        <ui-filter-chips [label]="t('list.role')" [choices]="roles()" [value]="role()" (valueChange)="role.set($event)" />
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
          <ng-template uiCell="name" [uiCellOf]="list.items()" let-person>
            <a [routerLink]="['/people', person.id]">{{ words.name(person) }}</a>
            @if (person.demo) {
              <ui-badge tone="warning" icon="flag">{{ t('list.demo') }}</ui-badge>
            }
          </ng-template>
          <ng-template uiCell="roles" [uiCellOf]="list.items()" let-person>
            @for (held of current(person.roles); track held.id) {
              <div>{{ words.held(held) }}</div>
            } @empty {
              <span class="muted">{{ t('list.noRole') }}</span>
            }
          </ng-template>
          <ui-empty-state empty [heading]="filtered() ? t('list.nothingFound') : t('list.emptyTitle')">
            {{ filtered() ? '' : t('list.emptyText') }}
            @if (filtered()) {
              <a action uiButton routerLink="/people">{{ t('list.clear') }}</a>
            }
          </ui-empty-state>
          <ui-export-link export [href]="exportHref()" />
        </ui-table>
      }
    </div>
  `,
})
export class PeopleListPage {
  protected readonly t = texts(peopleTexts);
  protected readonly words = inject(PeopleWords);
  private readonly dates = inject(Dates);
  private readonly today = inject(Today);
  private readonly session = inject(SessionStore);

  protected readonly q = urlParam('q');
  protected readonly role = urlParam('role');
  private readonly region = urlParam('region');
  private readonly filters = computed(() => ({ q: this.q(), role: this.role(), regionId: this.region() }));
  protected readonly list = inject(PeopleApi).list(this.filters);

  protected readonly mayInvite = computed(() => this.session.may('person.invite'));
  protected readonly filtered = computed(() => Object.values(this.filters()).some((value) => value !== ''));
  protected readonly roles = computed(() => Role.options.map((role) => ({ value: role, label: this.words.role(role) })));
  protected readonly exportHref = computed(
    () => `/api/persons/export?${new URLSearchParams(paramsOf(this.filters()) as Record<string, string>).toString()}`,
  );
  protected readonly columns = computed((): Column<PersonView>[] => [
    { key: 'name', label: this.t('list.name') },
    { key: 'roles', label: this.t('list.roles') },
    { key: 'email', label: this.t('list.email'), text: ({ email }) => email },
    { key: 'seen', label: this.t('list.lastSignIn'), text: (person) => this.seenOf(person) },
  ]);

  protected current(roles: readonly RoleAssignmentView[]): readonly RoleAssignmentView[] {
    return roles.filter(({ validUntil }) => validUntil === null || validUntil >= this.today());
  }

  private seenOf({ lastSignInAt, invitedAt }: PersonView): string | null {
    if (lastSignInAt) return this.dates.shortInstant(lastSignInAt);
    return invitedAt && this.t('list.invitedOn', { on: this.dates.shortInstant(invitedAt) });
  }
}

import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ApplicationView } from '@kaskade/shared/applications';
import { callIsOpen, type RoundSummary } from '@kaskade/shared/rounds';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Today } from '../platform/time/clock';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { Cell, type Column, Table } from '../ui/table';
import { ApplicationWords } from './application-words';
import { ApplicationsApi } from './applications-api';
import { applicationsTexts } from './applications-texts';
import { ownRegionsOf } from './own-regions';

/** What a coordinator has applied for, and the calls that are open. */
@Component({
  selector: 'app-own-applications-page',
  imports: [RouterLink, PageHeader, Await, Card, Badge, Table, Cell, EmptyState, LinkButton],
  template: `
    <div class="page">
      <ui-page-header [heading]="t('own.title')" [lead]="t('own.lead')" />

      @if (openRounds().length > 0) {
        <section class="stack" aria-labelledby="open-calls">
          <h2 id="open-calls">{{ t('own.open') }}</h2>
          <div class="columns">
            @for (round of openRounds(); track round.id) {
              <ui-card [heading]="round.name">
                <div class="stack tight">
                  <p class="numbers">{{ deadlineOf(round) }}</p>
                  @if (round.places !== null) {
                    <p class="muted numbers">{{ t('own.places', { taken: round.regionCount, places: round.places }) }}</p>
                  }
                </div>
                @if (mayBegin(round)) {
                  <a actions uiButton variant="primary" routerLink="/applications/new" [queryParams]="{ round: round.id }"
                    >{{ t('own.apply') }}<span class="visually-hidden">: {{ round.name }}</span></a
                  >
                }
              </ui-card>
            }
          </div>
        </section>
      }

      <ui-await [of]="list" />
      @if (list.hasValue()) {
        <section class="stack" aria-labelledby="own-list">
          <h2 id="own-list">{{ t('own.list') }}</h2>
          <ui-table [caption]="t('own.caption')" [columns]="columns()" [rows]="list.items()">
            <ng-template uiCell="round" [uiCellOf]="list.items()" let-application>
              <a [routerLink]="['/applications', application.id]">{{ application.roundName }}</a>
            </ng-template>
            <ng-template uiCell="state" [uiCellOf]="list.items()" let-application>
              <ui-badge [tone]="words.look(application.state).tone" [icon]="words.look(application.state).icon">
                {{ words.state(application.state) }}
                @if (application.placeInLine) {
                  , {{ t('card.place', { place: application.placeInLine }) }}
                }
              </ui-badge>
            </ng-template>
            <ui-empty-state empty [heading]="t('own.emptyTitle')">
              {{ openRounds().length > 0 ? t('own.emptyOpen') : t('own.emptyClosed') }}
              <a action uiButton routerLink="/rounds">{{ t('own.toRounds') }}</a>
            </ui-empty-state>
          </ui-table>
        </section>
      }
    </div>
  `,
})
export class OwnApplicationsPage {
  protected readonly t = texts(applicationsTexts);
  protected readonly words = inject(ApplicationWords);
  private readonly api = inject(ApplicationsApi);
  private readonly dates = inject(Dates);
  private readonly today = inject(Today);
  private readonly regions = ownRegionsOf(inject(SessionStore).roles());

  protected readonly list = this.api.list(() => ({}));
  private readonly rounds = this.api.rounds();

  protected readonly openRounds = computed(() =>
    this.rounds.hasValue() ? this.rounds.value().items.filter((round) => callIsOpen(round, this.today())) : [],
  );
  protected readonly columns = computed((): Column<ApplicationView>[] => [
    { key: 'round', label: this.t('own.round') },
    { key: 'region', label: this.t('own.region'), text: ({ regionName }) => regionName },
    { key: 'state', label: this.t('own.state') },
    { key: 'when', label: this.t('own.when'), text: ({ submittedAt }) => submittedAt && this.dates.shortInstant(submittedAt) },
  ]);

  protected deadlineOf({ callClosesOn }: RoundSummary): string {
    return callClosesOn ? this.t('own.until', { on: this.dates.day(callClosesOn) }) : '';
  }

  /** Some region of one's own has not applied to this round yet. */
  protected mayBegin(round: RoundSummary): boolean {
    const applied = new Set(
      this.list
        .items()
        .filter(({ roundId }) => roundId === round.id)
        .map(({ regionId }) => regionId),
    );
    return this.regions.some(({ id }) => !applied.has(id));
  }
}

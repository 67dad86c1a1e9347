import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RegionId } from '@kaskade/shared/kernel';
import type { CoordinatorView } from '@kaskade/shared/regions';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Today } from '../platform/time/clock';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { type Fact, Facts } from '../ui/facts';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import { AppointDialog } from './appoint-dialog';
import { RegionWords } from './region-words';
import { RegionsApi } from './regions-api';
import { regionsTexts } from './regions-texts';

/** One network: what is known of it, who coordinates it, the rounds it took part in. */
@Component({
  selector: 'app-region-page',
  imports: [RouterLink, PageHeader, Await, Card, Facts, Badge, Button, LinkButton, EmptyState, AppointDialog],
  template: `
    <div class="page">
      <ui-await [of]="region" [rows]="8" />
      @if (region.hasValue()) {
        <ui-page-header [heading]="region.value().name" [lead]="region.value().about ?? ''" [crumbs]="crumbs()">
          @if (mayEdit()) {
            <a actions uiButton [routerLink]="['/regions', id(), 'edit']">{{ t('page.edit') }}</a>
          }
        </ui-page-header>
        <div class="split">
          <div class="stack wide">
            <section class="stack" aria-labelledby="region-coordinators">
              <div class="cluster apart">
                <h2 id="region-coordinators">{{ t('page.coordinators') }}</h2>
                @if (mayAppoint()) {
                  <ui-button icon="plus" (pressed)="appointing.set(true)">{{ t('page.appoint') }}</ui-button>
                }
              </div>
              <ui-await [of]="coordinators" />
              @for (coordinator of known(); track coordinator.id) {
                <div class="stack tight">
                  <p class="cluster">
                    <strong>{{ coordinator.givenName }} {{ coordinator.familyName }}</strong>
                    <ui-badge>{{ standingOf(coordinator) }}</ui-badge>
                  </p>
                  <p class="muted small">{{ periodOf(coordinator) }}</p>
                  @if (coordinator.email; as email) {
                    <a class="small" [href]="'mailto:' + email">{{ email }}</a>
                  }
                </div>
              } @empty {
                @if (coordinators.hasValue()) {
                  <ui-empty-state [heading]="t('page.noCoordinators')">{{ t('page.noCoordinatorsText') }}</ui-empty-state>
                }
              }
            </section>
            <section class="stack" aria-labelledby="region-rounds">
              <h2 id="region-rounds">{{ t('page.rounds') }}</h2>
              <ui-await [of]="rounds" />
              @if (rounds.hasValue()) {
                <ul class="plain-list stack tight">
                  @for (round of rounds.value().items; track round.id) {
                    <li>
                      <a [routerLink]="['/rounds', round.id]">{{ round.name }}</a>
                    </li>
                  } @empty {
                    <li class="muted">{{ t('page.noRounds') }}</li>
                  }
                </ul>
              }
            </section>
          </div>
          <ui-card [heading]="t('page.facts')"><ui-facts [facts]="facts()" /></ui-card>
        </div>
        <app-appoint-dialog [open]="appointing()" [region]="id()" (closed)="appointing.set(false)" (appointed)="appointed($event)" />
      }
    </div>
  `,
})
export class RegionPage {
  readonly id = input.required<RegionId>();

  protected readonly t = texts(regionsTexts);
  private readonly words = inject(RegionWords);
  private readonly dates = inject(Dates);
  private readonly today = inject(Today);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly api = inject(RegionsApi);

  protected readonly region = this.api.region(this.id);
  protected readonly coordinators = this.api.coordinators(this.id);
  protected readonly rounds = this.api.rounds(this.id);

  protected readonly crumbs = computed(() => [{ label: this.t('list.title'), link: '/regions' }]);
  protected readonly known = computed(() => (this.coordinators.hasValue() ? this.coordinators.value().items : []));
  protected readonly mayEdit = computed(() => this.session.may('region.edit', { regionId: this.id() }));
  protected readonly mayAppoint = computed(() => this.session.may('coordinator.appoint'));
  protected readonly appointing = signal(false);
  protected readonly facts = computed((): Fact[] => {
    if (!this.region.hasValue()) return [];
    const { kind, city, host, website, sourceUrl, ...region } = this.region.value();
    return [
      { label: this.t('list.kind'), value: this.words.kind(kind) },
      { label: this.t('list.state'), value: this.words.territory(region) || '–' },
      ...(city ? [{ label: this.t('page.city'), value: city }] : []),
      ...(host ? [{ label: this.t('page.host'), value: host }] : []),
      ...(website ? [{ label: this.t('page.website'), value: website, href: website }] : []),
      ...(sourceUrl ? [{ label: this.t('page.source'), value: sourceUrl, href: sourceUrl }] : []),
    ];
  });

  protected periodOf({ validFrom, validUntil }: CoordinatorView): string {
    const from = this.dates.day(validFrom);
    return validUntil ? this.t('page.period', { from, until: this.dates.day(validUntil) }) : this.t('page.since', { from });
  }

  protected standingOf({ validUntil, hasSignedIn }: CoordinatorView): string {
    if (validUntil !== null && validUntil < this.today()) return this.t('page.ended');
    return hasSignedIn ? this.t('page.signedIn') : this.t('page.invited');
  }

  protected appointed(name: string): void {
    this.appointing.set(false);
    this.coordinators.reload();
    this.toasts.say(this.t('appoint.done', { name }));
  }
}

import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { reasonsNotToApply, StartApplication } from '@kaskade/shared/applications';
import { say } from '@kaskade/shared/problems';
import { callIsOpen, type RoundSummary } from '@kaskade/shared/rounds';
import { urlParam } from '../platform/browser/url-param';
import { CurrentLanguage } from '../platform/language/current-language';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Today } from '../platform/time/clock';
import { SessionStore } from '../shell/session-store';
import { Await } from '../ui/await';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import type { Choice } from '../ui/forms/choices';
import { ErrorSummary } from '../ui/forms/error-summary';
import { RadioField } from '../ui/forms/radio-field';
import { schemaForm } from '../ui/forms/schema-form';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { ApplicationsApi } from './applications-api';
import { applicationsTexts } from './applications-texts';
import { ownRegionsOf } from './own-regions';
import { WritingSteps } from './writing-steps';

/** First step of an application: for which region, to which round. Makes the draft, which is then written in peace. */
@Component({
  selector: 'app-start-application-page',
  imports: [FormField, RouterLink, PageHeader, WritingSteps, Await, Card, Banner, EmptyState, ErrorSummary, RadioField, Button, LinkButton],
  template: `
    <div class="page narrow">
      <ui-page-header [heading]="t('start.title')" [lead]="t('start.lead')" [crumbs]="crumbs()" />
      <ui-await [of]="rounds" />
      @if (rounds.hasValue()) {
        @for (reason of whyNotAskedRound(); track reason) {
          <ui-banner kind="warning">{{ reason }}</ui-banner>
        }
        @if (regions.length === 0) {
          <ui-empty-state [heading]="t('start.noRegionTitle')">{{ t('start.noRegionText') }}</ui-empty-state>
        } @else if (openRounds().length === 0) {
          <ui-empty-state [heading]="t('start.noneTitle')">
            {{ t('start.noneText') }}
            <a action uiButton routerLink="/rounds">{{ t('own.toRounds') }}</a>
          </ui-empty-state>
        } @else {
          <app-writing-steps at="start" />
          <ui-card>
            <form class="stack" novalidate (submit)="form.submit($event)">
              <ui-error-summary [of]="form" />
              <ui-radio-field [label]="t('start.region')" [choices]="regionChoices" [formField]="form.fields.regionId" />
              <ui-radio-field [label]="t('start.round')" [choices]="roundChoices()" [formField]="form.fields.roundId" />
              <div class="cluster">
                @if (existing(); as application) {
                  <ui-button variant="primary" [reasons]="[appliedAlready()]">{{ t('start.submit') }}</ui-button>
                  <a uiButton [routerLink]="['/applications', application.id]">{{ t('start.openExisting') }}</a>
                } @else {
                  <ui-button variant="primary" type="submit" [busy]="form.busy()">{{ t('start.submit') }}</ui-button>
                  <a uiButton variant="quiet" routerLink="/applications">{{ t('start.cancel') }}</a>
                }
              </div>
            </form>
          </ui-card>
        }
      }
    </div>
  `,
})
export class StartApplicationPage {
  protected readonly t = texts(applicationsTexts);
  private readonly api = inject(ApplicationsApi);
  private readonly router = inject(Router);
  private readonly dates = inject(Dates);
  private readonly today = inject(Today);
  private readonly language = inject(CurrentLanguage).language;
  protected readonly regions = ownRegionsOf(inject(SessionStore).roles());

  private readonly askedRound = urlParam('round');
  protected readonly rounds = this.api.rounds();
  private readonly own = this.api.list(() => ({}));

  protected readonly crumbs = computed(() => [{ label: this.t('page.crumb'), link: '/applications' }]);
  protected readonly openRounds = computed(() => this.allRounds().filter((round) => callIsOpen(round, this.today())));
  protected readonly whyNotAskedRound = computed(() => {
    const round = this.allRounds().find(({ id }) => id === this.askedRound());
    return round ? reasonsNotToApply(round, this.today()).map((problem) => say(problem, this.language())) : [];
  });
  protected readonly regionChoices: Choice[] = this.regions.map(({ id, name }) => ({ value: id, label: name }));
  protected readonly roundChoices = computed((): Choice[] =>
    this.openRounds().map((round) => ({ value: round.id, label: round.name, detail: this.detailOf(round) })),
  );
  protected readonly existing = computed(
    () => this.own.items().find(({ roundId, regionId }) => roundId === this.draft().roundId && regionId === this.draft().regionId) ?? null,
  );
  protected readonly appliedAlready = computed(() => say({ code: 'REGION_APPLIED_ALREADY' }, this.language()));

  private readonly draft = signal({ regionId: String(this.regions[0]?.id ?? ''), roundId: '' });
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: StartApplication,
    toMessage: (draft) => ({ ...draft, motivation: '', expectedInitiatives: null }),
    send: async (command) => {
      const application = await this.api.start(command);
      await this.router.navigate(['/applications', application.id, 'edit'], { replaceUrl: true });
    },
  });

  constructor() {
    effect(() => {
      const open = this.openRounds();
      const chosen = open.find(({ id }) => id === this.askedRound()) ?? (open.length === 1 ? open[0] : undefined);
      if (chosen) untracked(() => this.draft.update((draft) => ({ ...draft, roundId: draft.roundId || chosen.id })));
    });
  }

  private allRounds(): readonly RoundSummary[] {
    return this.rounds.hasValue() ? this.rounds.value().items : [];
  }

  private detailOf({ callClosesOn, places, regionCount: taken }: RoundSummary): string {
    const on = callClosesOn ? this.dates.day(callClosesOn) : '–';
    return places === null ? this.t('start.until', { on }) : this.t('start.untilPlaces', { on, taken, places });
  }
}

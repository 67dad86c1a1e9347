import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CreateInitiative } from '@kaskade/shared/initiatives';
import { urlParam } from '../platform/browser/url-param';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import type { MayBeUnsaved } from '../ui/unsaved-changes';
import { creationOf, draftOf } from './initiative-draft';
import { InitiativeFields } from './initiative-fields';
import { InitiativesApi } from './initiatives-api';
import { initiativesTexts } from './initiatives-texts';
import { RegionChoices } from './region-choices';

/** Adds an initiative to a region. */
@Component({
  selector: 'app-create-initiative-page',
  imports: [RouterLink, PageHeader, Card, ErrorSummary, InitiativeFields, Button, LinkButton],
  providers: [RegionChoices],
  template: `
    <div class="page narrow">
      <ui-page-header [heading]="t('form.createTitle')" [lead]="t('form.createLead')" [crumbs]="crumbs()" />
      <ui-card>
        <form class="stack" novalidate (submit)="form.submit($event)">
          <ui-error-summary [of]="form" />
          <app-initiative-fields [fields]="form.fields" [regions]="regions()" />
          <div class="cluster">
            <ui-button variant="primary" type="submit" [busy]="form.busy()">{{ t('form.create') }}</ui-button>
            <a uiButton variant="quiet" routerLink="/initiatives">{{ t('form.back') }}</a>
          </div>
        </form>
      </ui-card>
    </div>
  `,
})
export class CreateInitiativePage implements MayBeUnsaved {
  protected readonly t = texts(initiativesTexts);
  private readonly api = inject(InitiativesApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  private readonly region = urlParam('region');
  protected readonly regions = inject(RegionChoices).for('initiative.edit');
  private readonly draft = signal(draftOf(null));
  protected readonly crumbs = computed(() => [{ label: this.t('list.title'), link: '/initiatives' }]);
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: CreateInitiative,
    toMessage: creationOf,
    send: async (command) => {
      const initiative = await this.api.create(command);
      this.form.reset(draftOf(null));
      this.toasts.say(this.t('form.created', { initiative: initiative.name }));
      await this.router.navigate(['/initiatives', initiative.id]);
    },
  });

  constructor() {
    effect(() => {
      const regions = this.regions();
      const known = regions.find(({ value }) => value === this.region()) ?? (regions.length === 1 ? regions[0] : undefined);
      if (known) untracked(() => this.draft.update((draft) => ({ ...draft, regionId: draft.regionId || known.value })));
    });
  }

  unsaved(): boolean {
    return this.form.unsaved();
  }
}

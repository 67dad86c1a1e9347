import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CreateRegion } from '@kaskade/shared/regions';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import type { MayBeUnsaved } from '../ui/unsaved-changes';
import { draftOf, messageOf } from './region-draft';
import { RegionFields } from './region-fields';
import { RegionsApi } from './regions-api';
import { regionsTexts } from './regions-texts';

/** Adds a network. */
@Component({
  selector: 'app-create-region-page',
  imports: [RouterLink, PageHeader, Card, ErrorSummary, RegionFields, Button, LinkButton],
  template: `
    <div class="page narrow">
      <ui-page-header [heading]="t('form.createTitle')" [lead]="t('form.createLead')" [crumbs]="crumbs()" />
      <ui-card>
        <form class="stack" novalidate (submit)="form.submit($event)">
          <ui-error-summary [of]="form" />
          <app-region-fields [fields]="form.fields" />
          <div class="cluster">
            <ui-button variant="primary" type="submit" [busy]="form.busy()">{{ t('form.create') }}</ui-button>
            <a uiButton variant="quiet" routerLink="/regions">{{ t('form.back') }}</a>
          </div>
        </form>
      </ui-card>
    </div>
  `,
})
export class CreateRegionPage implements MayBeUnsaved {
  protected readonly t = texts(regionsTexts);
  private readonly api = inject(RegionsApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  private readonly draft = signal(draftOf(null));
  protected readonly crumbs = computed(() => [{ label: this.t('list.title'), link: '/regions' }]);
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: CreateRegion,
    toMessage: messageOf,
    send: async (command) => {
      const region = await this.api.create(command);
      this.form.reset(draftOf(null));
      this.toasts.say(this.t('form.created', { region: region.name }));
      await this.router.navigate(['/regions', region.id]);
    },
  });

  unsaved(): boolean {
    return this.form.unsaved();
  }
}

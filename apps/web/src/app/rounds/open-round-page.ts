import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { OpenRound } from '@kaskade/shared/rounds';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ErrorSummary } from '../ui/forms/error-summary';
import { schemaForm } from '../ui/forms/schema-form';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import type { MayBeUnsaved } from '../ui/unsaved-changes';
import { draftOf, messageOf } from './round-draft';
import { RoundFields } from './round-fields';
import { RoundsApi } from './rounds-api';
import { roundsTexts } from './rounds-texts';

/** Begins a round as a draft. */
@Component({
  selector: 'app-open-round-page',
  imports: [RouterLink, PageHeader, Card, ErrorSummary, RoundFields, Button, LinkButton],
  template: `
    <div class="page narrow">
      <ui-page-header [heading]="t('form.openTitle')" [lead]="t('form.openLead')" [crumbs]="crumbs()" />
      <ui-card>
        <form class="stack" novalidate (submit)="form.submit($event)">
          <ui-error-summary [of]="form" />
          <app-round-fields [fields]="form.fields" />
          <div class="cluster">
            <ui-button variant="primary" type="submit" [busy]="form.busy()">{{ t('form.open') }}</ui-button>
            <a uiButton variant="quiet" routerLink="/rounds">{{ t('form.back') }}</a>
          </div>
        </form>
      </ui-card>
    </div>
  `,
})
export class OpenRoundPage implements MayBeUnsaved {
  protected readonly t = texts(roundsTexts);
  private readonly api = inject(RoundsApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  private readonly draft = signal(draftOf(null));
  protected readonly crumbs = computed(() => [{ label: this.t('page.rounds'), link: '/rounds' }]);
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: OpenRound,
    toMessage: messageOf,
    send: async (command) => {
      const round = await this.api.open(command);
      this.form.reset(draftOf(null));
      this.toasts.say(this.t('form.opened'));
      await this.router.navigate(['/rounds', round.id]);
    },
  });

  unsaved(): boolean {
    return this.form.unsaved();
  }
}

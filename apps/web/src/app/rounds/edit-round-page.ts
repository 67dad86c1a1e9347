import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { RoundId } from '@kaskade/shared/kernel';
import { EditRound } from '@kaskade/shared/rounds';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
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

/** Changes name, places and days of a round. */
@Component({
  selector: 'app-edit-round-page',
  imports: [RouterLink, PageHeader, Card, Await, ErrorSummary, RoundFields, Button, LinkButton],
  template: `
    <div class="page narrow">
      <ui-page-header [heading]="t('form.editTitle')" [crumbs]="crumbs()" />
      <ui-await [of]="round" />
      @if (round.hasValue()) {
        <ui-card>
          <form class="stack" novalidate (submit)="form.submit($event)">
            <ui-error-summary [of]="form" />
            <app-round-fields [fields]="form.fields" />
            <div class="cluster">
              <ui-button variant="primary" type="submit" [busy]="form.busy()">{{ t('form.save') }}</ui-button>
              <a uiButton variant="quiet" [routerLink]="['/rounds', id()]">{{ t('form.back') }}</a>
            </div>
          </form>
        </ui-card>
      }
    </div>
  `,
})
export class EditRoundPage implements MayBeUnsaved {
  readonly id = input.required<RoundId>();

  protected readonly t = texts(roundsTexts);
  private readonly api = inject(RoundsApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  protected readonly round = this.api.round(this.id);
  private readonly draft = signal(draftOf(null));
  protected readonly crumbs = computed(() => [
    { label: this.t('page.rounds'), link: '/rounds' },
    { label: this.round.hasValue() ? this.round.value().name : '…', link: ['/rounds', this.id()] },
  ]);
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: EditRound,
    toMessage: messageOf,
    send: async (command) => {
      await this.api.edit({ id: this.id(), version: this.round.value()?.version ?? 0 }, command);
      this.form.reset(this.draft());
      this.toasts.say(this.t('form.saved'));
      await this.router.navigate(['/rounds', this.id()]);
    },
  });

  constructor() {
    effect(() => {
      const round = this.round.hasValue() ? this.round.value() : null;
      if (round) untracked(() => this.form.reset(draftOf(round)));
    });
  }

  unsaved(): boolean {
    return this.form.unsaved();
  }
}

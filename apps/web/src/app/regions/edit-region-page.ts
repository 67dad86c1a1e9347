import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { RegionId } from '@kaskade/shared/kernel';
import { EditRegion, type RegionView } from '@kaskade/shared/regions';
import { ProblemError } from '../platform/http/problem-error';
import { texts } from '../platform/language/texts';
import { Await } from '../ui/await';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ErrorSummary } from '../ui/forms/error-summary';
import { mergedDraft } from '../ui/forms/merged-draft';
import { schemaForm } from '../ui/forms/schema-form';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { Toasts } from '../ui/toasts';
import type { MayBeUnsaved } from '../ui/unsaved-changes';
import { draftOf, messageOf } from './region-draft';
import { RegionFields } from './region-fields';
import { RegionsApi } from './regions-api';
import { regionsTexts } from './regions-texts';

/** Changes what is said of a region. Where somebody else was quicker, what was typed stays and is put over the new state. */
@Component({
  selector: 'app-edit-region-page',
  imports: [RouterLink, PageHeader, Card, Await, Banner, ErrorSummary, RegionFields, Button, LinkButton],
  template: `
    <div class="page narrow">
      <ui-await [of]="read" />
      @if (region(); as region) {
        <ui-page-header [heading]="t('form.editTitle')" [crumbs]="crumbs()" />
        <ui-card>
          <form class="stack" novalidate (submit)="form.submit($event)">
            @if (stale()) {
              <ui-banner kind="warning" [heading]="t('form.staleTitle')">
                <p>{{ t('form.staleText') }}</p>
                <ui-button icon="refresh" (pressed)="loadNew()">{{ t('form.loadNew') }}</ui-button>
              </ui-banner>
            } @else {
              <ui-error-summary [of]="form" />
            }
            <app-region-fields [fields]="form.fields" />
            <div class="cluster">
              <ui-button variant="primary" type="submit" [busy]="form.busy()">{{ t('form.save') }}</ui-button>
              <a uiButton variant="quiet" [routerLink]="['/regions', id()]">{{ t('form.back') }}</a>
            </div>
          </form>
        </ui-card>
      }
    </div>
  `,
})
export class EditRegionPage implements MayBeUnsaved {
  readonly id = input.required<RegionId>();

  protected readonly t = texts(regionsTexts);
  private readonly api = inject(RegionsApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  protected readonly read = this.api.region(this.id);
  /** The state that the form began with. */
  protected readonly region = linkedSignal(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly stale = signal(false);
  protected readonly crumbs = computed(() => [
    { label: this.t('list.title'), link: '/regions' },
    { label: this.region()?.name ?? '…', link: ['/regions', this.id()] },
  ]);

  private readonly draft = signal(draftOf(null));
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: EditRegion,
    toMessage: messageOf,
    send: async (command) => {
      await this.save(command);
      this.form.reset(this.draft());
      this.toasts.say(this.t('form.saved'));
      await this.router.navigate(['/regions', this.id()]);
    },
  });

  constructor() {
    effect(() => {
      const region = this.read.hasValue() ? this.read.value() : null;
      if (region) untracked(() => this.form.reset(draftOf(region)));
    });
  }

  unsaved(): boolean {
    return this.form.unsaved();
  }

  /** Takes over what others changed in fields that were not touched here. */
  protected async loadNew(): Promise<void> {
    const before = draftOf(this.region());
    const newest = await this.api.again(this.id());
    this.region.set(newest);
    this.draft.update((typed) => mergedDraft(typed, before, draftOf(newest)));
    this.stale.set(false);
  }

  private async save(command: EditRegion): Promise<RegionView> {
    try {
      return await this.api.edit({ id: this.id(), version: this.region()?.version ?? 0 }, command);
    } catch (error) {
      this.stale.set(error instanceof ProblemError && error.has('VERSION_STALE'));
      throw error;
    }
  }
}

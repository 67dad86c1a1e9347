import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { EditInitiative, type InitiativeView } from '@kaskade/shared/initiatives';
import type { InitiativeId } from '@kaskade/shared/kernel';
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
import { changeOf, draftOf } from './initiative-draft';
import { InitiativeFields } from './initiative-fields';
import { InitiativesApi } from './initiatives-api';
import { initiativesTexts } from './initiatives-texts';

/** Changes what is said of an initiative. Where somebody else was quicker, what was typed stays and is put over the new state. */
@Component({
  selector: 'app-edit-initiative-page',
  imports: [RouterLink, PageHeader, Card, Await, Banner, ErrorSummary, InitiativeFields, Button, LinkButton],
  template: `
    <div class="page narrow">
      <ui-await [of]="read" />
      @if (initiative()) {
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
            <app-initiative-fields [fields]="form.fields" />
            <div class="cluster">
              <ui-button variant="primary" type="submit" [busy]="form.busy()">{{ t('form.save') }}</ui-button>
              <a uiButton variant="quiet" [routerLink]="['/initiatives', initiativeId()]">{{ t('form.back') }}</a>
            </div>
          </form>
        </ui-card>
      }
    </div>
  `,
})
export class EditInitiativePage implements MayBeUnsaved {
  readonly initiativeId = input.required<InitiativeId>();

  protected readonly t = texts(initiativesTexts);
  private readonly api = inject(InitiativesApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  protected readonly read = this.api.initiative(this.initiativeId);
  /** The state that the form began with. */
  protected readonly initiative = linkedSignal(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly stale = signal(false);
  protected readonly crumbs = computed(() => [
    { label: this.t('list.title'), link: '/initiatives' },
    { label: this.initiative()?.name ?? '…', link: ['/initiatives', this.initiativeId()] },
  ]);

  private readonly draft = signal(draftOf(null));
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: EditInitiative,
    toMessage: (draft) => changeOf(draft, this.initiative()),
    send: async (command) => {
      await this.save(command);
      this.form.reset(this.draft());
      this.toasts.say(this.t('form.saved'));
      await this.router.navigate(['/initiatives', this.initiativeId()]);
    },
  });

  constructor() {
    effect(() => {
      const initiative = this.read.hasValue() ? this.read.value() : null;
      if (initiative) untracked(() => this.form.reset(draftOf(initiative)));
    });
  }

  unsaved(): boolean {
    return this.form.unsaved();
  }

  /** Takes over what others changed in fields that were not touched here. */
  protected async loadNew(): Promise<void> {
    const before = draftOf(this.initiative());
    const newest = await this.api.again(this.initiativeId());
    this.initiative.set(newest);
    this.draft.update((typed) => mergedDraft(typed, before, draftOf(newest)));
    this.stale.set(false);
  }

  private async save(command: EditInitiative): Promise<InitiativeView> {
    try {
      return await this.api.edit({ id: this.initiativeId(), version: this.initiative()?.version ?? 0 }, command);
    } catch (error) {
      this.stale.set(error instanceof ProblemError && error.has('VERSION_STALE'));
      throw error;
    }
  }
}

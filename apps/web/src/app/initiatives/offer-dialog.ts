import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { CreateOffer, type OfferView } from '@kaskade/shared/initiatives';
import type { InitiativeId } from '@kaskade/shared/kernel';
import { texts } from '../platform/language/texts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorSummary } from '../ui/forms/error-summary';
import { NumberField } from '../ui/forms/number-field';
import { schemaForm } from '../ui/forms/schema-form';
import { TextAreaField } from '../ui/forms/text-area-field';
import { TextField } from '../ui/forms/text-field';
import { InitiativesApi } from './initiatives-api';
import { initiativesTexts } from './initiatives-texts';

/** Adds an offer, or changes the one given. */
@Component({
  selector: 'app-offer-dialog',
  imports: [FormField, Dialog, ErrorSummary, TextField, TextAreaField, NumberField, Button],
  template: `
    <ui-dialog [heading]="t(offer() ? 'offers.editTitle' : 'offers.addTitle')" [open]="editing() !== null" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="form.submit($event)">
        <ui-error-summary [of]="form" />
        <ui-text-field [label]="t('offers.name')" [hint]="t('offers.nameHint')" [formField]="form.fields.title" />
        <ui-text-area-field [label]="t('offers.description')" [limit]="4000" optional [formField]="form.fields.description" />
        <ui-text-field [label]="t('offers.audience')" [hint]="t('offers.audienceHint')" optional [formField]="form.fields.audience" />
        <div class="columns narrow">
          <ui-number-field [label]="t('offers.ageFrom')" [unit]="t('offers.years')" optional [formField]="form.fields.ageFrom" />
          <ui-number-field [label]="t('offers.ageTo')" [unit]="t('offers.years')" optional [formField]="form.fields.ageTo" />
        </div>
        <ui-text-field [label]="t('offers.place')" optional [formField]="form.fields.place" />
      </form>
      <div actions class="cluster">
        <ui-button variant="primary" [busy]="form.busy()" (pressed)="form.submit()">{{ t('offers.save') }}</ui-button>
        <ui-button variant="quiet" (pressed)="closed.emit()">{{ t('offers.cancel') }}</ui-button>
      </div>
    </ui-dialog>
  `,
})
export class OfferDialog {
  readonly initiative = input.required<InitiativeId>();
  readonly editing = input.required<OfferView | 'new' | null>();
  readonly closed = output<void>();
  readonly saved = output<OfferView>();

  protected readonly t = texts(initiativesTexts);
  private readonly api = inject(InitiativesApi);

  protected readonly offer = computed(() => {
    const editing = this.editing();
    return editing === 'new' ? null : editing;
  });
  private readonly draft = signal(draftOf(null));
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: CreateOffer,
    toMessage: messageOf,
    send: async (command) => {
      const offer = this.offer();
      const saved = offer ? await this.api.editOffer(offer, command) : await this.api.addOffer(this.initiative(), command);
      this.form.reset(draftOf(null));
      this.saved.emit(saved);
    },
  });

  constructor() {
    effect((onCleanup) => {
      const offer = this.offer();
      if (!offer) return;
      untracked(() => this.form.reset(draftOf(offer)));
      onCleanup(() => this.form.reset(draftOf(null)));
    });
  }
}

interface OfferDraft {
  title: string;
  description: string;
  audience: string;
  ageFrom: number | null;
  ageTo: number | null;
  place: string;
}

const draftOf = (offer: OfferView | null): OfferDraft => ({
  title: offer?.title ?? '',
  description: offer?.description ?? '',
  audience: offer?.audience ?? '',
  ageFrom: offer?.ageFrom ?? null,
  ageTo: offer?.ageTo ?? null,
  place: offer?.place ?? '',
});

const messageOf = (draft: OfferDraft) => ({
  ...draft,
  description: draft.description.trim() || null,
  audience: draft.audience.trim() || null,
  place: draft.place.trim() || null,
});

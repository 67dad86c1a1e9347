import { Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { inLanguage } from '@kaskade/shared/kernel';
import { FederalState, federalStateNames } from '@kaskade/shared/regions';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import type { Choice } from '../ui/forms/choices';
import { SelectField } from '../ui/forms/select-field';
import { TextAreaField } from '../ui/forms/text-area-field';
import { TextField } from '../ui/forms/text-field';
import type { InitiativeDraft } from './initiative-draft';
import { initiativesTexts } from './initiatives-texts';

/** The fields of an initiative, for adding and for changing it. */
@Component({
  selector: 'app-initiative-fields',
  imports: [FormField, TextField, TextAreaField, SelectField],
  template: `
    <ui-text-field [label]="t('form.name')" [hint]="t('form.nameHint')" [formField]="fields().name" />
    @if (regions().length > 1) {
      <ui-select-field
        [label]="t('form.region')"
        [hint]="t('form.regionHint')"
        [emptyLabel]="'–'"
        [choices]="regions()"
        [formField]="fields().regionId"
      />
    }
    <div class="columns">
      <ui-text-field [label]="t('form.place')" [formField]="fields().place" />
      <ui-select-field
        [label]="t('form.state')"
        [choices]="states()"
        [emptyLabel]="t('form.noState')"
        optional
        [formField]="fields().state"
      />
    </div>
    <ui-text-field [label]="t('form.website')" [hint]="t('form.websiteHint')" type="url" optional [formField]="fields().website" />
    <ui-text-area-field [label]="t('form.about')" [limit]="4000" optional [formField]="fields().about" />
    <fieldset class="stack">
      <legend>{{ t('form.contact') }}</legend>
      <p class="muted small">{{ t('form.contactHint') }}</p>
      <div class="columns">
        <ui-text-field [label]="t('form.givenName')" [formField]="fields().contact.givenName" />
        <ui-text-field [label]="t('form.familyName')" [formField]="fields().contact.familyName" />
      </div>
      <ui-text-field [label]="t('form.email')" type="email" [formField]="fields().contact.email" />
      <ui-select-field [label]="t('form.language')" [choices]="languages()" [formField]="fields().contact.language" />
    </fieldset>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      min-width: 0;
    }
    legend {
      margin-bottom: var(--space-2);
      font: 650 var(--size-h3) / 1.25 var(--font-heading);
    }
  `,
})
export class InitiativeFields {
  readonly fields = input.required<FieldTree<InitiativeDraft>>();
  /** Regions to choose from; with one or none there is nothing to choose. */
  readonly regions = input<readonly Choice[]>([]);

  protected readonly t = texts(initiativesTexts);
  private readonly language = inject(CurrentLanguage).language;

  protected readonly states = computed(() =>
    FederalState.options.map((state) => ({ value: state, label: inLanguage(federalStateNames[state], this.language()) })),
  );
  protected readonly languages = computed(() => [
    { value: 'de', label: this.t('page.german') },
    { value: 'en', label: this.t('page.english') },
  ]);
}

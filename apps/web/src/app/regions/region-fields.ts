import { Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { Country, FederalState, RegionKind } from '@kaskade/shared/regions';
import { texts } from '../platform/language/texts';
import { SelectField } from '../ui/forms/select-field';
import { TextAreaField } from '../ui/forms/text-area-field';
import { TextField } from '../ui/forms/text-field';
import type { RegionDraft } from './region-draft';
import { RegionWords } from './region-words';
import { regionsTexts } from './regions-texts';
import { StateChoices } from './state-choices';

/** The fields of a region, for adding and for changing it. */
@Component({
  selector: 'app-region-fields',
  imports: [FormField, TextField, TextAreaField, SelectField, StateChoices],
  template: `
    <ui-text-field [label]="t('form.name')" [hint]="t('form.nameHint')" [formField]="fields().name" />
    <div class="columns">
      <ui-select-field [label]="t('form.kind')" [choices]="kinds()" [formField]="fields().kind" />
      <ui-select-field [label]="t('form.country')" [choices]="countries()" [formField]="fields().country" />
    </div>
    <div class="columns">
      @if (inGermany()) {
        <ui-select-field
          [label]="t('form.state')"
          [choices]="states()"
          [emptyLabel]="t('form.noState')"
          optional
          [formField]="fields().state"
        />
      }
      <ui-text-field [label]="t('form.city')" optional [formField]="fields().city" />
    </div>
    @if (inGermany()) {
      <app-state-choices [label]="t('form.states')" [seat]="fields().state().value()" [formField]="fields().states" />
    }
    <ui-text-field [label]="t('form.host')" [hint]="t('form.hostHint')" optional [formField]="fields().host" />
    <ui-text-field [label]="t('form.website')" [hint]="t('form.websiteHint')" type="url" optional [formField]="fields().website" />
    <ui-text-area-field [label]="t('form.about')" [hint]="t('form.aboutHint')" [limit]="4000" optional [formField]="fields().about" />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      min-width: 0;
    }
  `,
})
export class RegionFields {
  readonly fields = input.required<FieldTree<RegionDraft>>();

  protected readonly t = texts(regionsTexts);
  private readonly words = inject(RegionWords);

  protected readonly inGermany = computed(() => this.fields().country().value() === 'DE');
  protected readonly kinds = computed(() => RegionKind.options.map((kind) => ({ value: kind, label: this.words.kind(kind) })));
  protected readonly countries = computed(() => Country.options.map((country) => ({ value: country, label: this.words.country(country) })));
  protected readonly states = computed(() =>
    FederalState.options.map((state) => ({ value: state, label: this.words.federalState(state) })),
  );
}

import { Component, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { texts } from '../platform/language/texts';
import { DateField } from '../ui/forms/date-field';
import { NumberField } from '../ui/forms/number-field';
import { TextField } from '../ui/forms/text-field';
import type { RoundDraft } from './round-draft';
import { roundsTexts } from './rounds-texts';

/** The fields of a round, for opening and for changing it. */
@Component({
  selector: 'app-round-fields',
  imports: [FormField, TextField, NumberField, DateField],
  template: `
    <ui-text-field [label]="t('form.name')" [hint]="t('form.nameHint')" [formField]="fields().name" />
    <ui-number-field [label]="t('form.places')" [unit]="t('form.placesUnit')" optional [formField]="fields().places" />
    <div class="columns">
      <ui-date-field [label]="t('form.callOpensOn')" optional [formField]="fields().callOpensOn" />
      <ui-date-field [label]="t('form.callClosesOn')" [hint]="t('form.callClosesHint')" optional [formField]="fields().callClosesOn" />
      <ui-date-field [label]="t('form.regionalPhaseFrom')" optional [formField]="fields().regionalPhaseFrom" />
      <ui-date-field [label]="t('form.regionalPhaseUntil')" optional [formField]="fields().regionalPhaseUntil" />
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      min-width: 0;
    }
  `,
})
export class RoundFields {
  protected readonly t = texts(roundsTexts);
  readonly fields = input.required<FieldTree<RoundDraft>>();
}

import { Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import type { LocalDate } from '@kaskade/shared/kernel';
import type { Problem } from '@kaskade/shared/problems';
import type { DateWarning } from '@kaskade/shared/workshops';
import { texts } from '../platform/language/texts';
import { DateField } from '../ui/forms/date-field';
import { NumberField } from '../ui/forms/number-field';
import { SelectField } from '../ui/forms/select-field';
import { TextField } from '../ui/forms/text-field';
import { TimeField } from '../ui/forms/time-field';
import { DateHints } from './date-hints';
import type { PlanRow } from './plan-draft';
import { SequenceWords } from './sequence-words';
import { sequencesTexts } from './sequences-texts';

/** The fields of one workshop of the plan, with what speaks against its date beside them. */
@Component({
  selector: 'app-plan-row-fields',
  imports: [FormField, DateField, TimeField, SelectField, TextField, NumberField, DateHints],
  template: `
    <div class="when">
      <ui-date-field [label]="t('plan.date')" [from]="today()" [formField]="fields().date" />
      <div class="times">
        <ui-time-field [label]="t('plan.begin')" [formField]="fields().startsAt" />
        <ui-time-field [label]="t('plan.end')" [formField]="fields().endsAt" />
      </div>
    </div>
    <app-date-hints [warnings]="warnings()" [refusals]="refusals()" />
    <div class="columns narrow">
      <ui-select-field [label]="t('plan.mode')" [choices]="words.modes()" [formField]="fields().mode" />
      <ui-number-field [label]="t('plan.capacity')" [formField]="fields().capacity" />
    </div>
    @if (mode() !== 'online') {
      <div class="columns">
        <ui-text-field [label]="t('plan.place')" [hint]="t('plan.placeHint')" optional [formField]="fields().placeName" />
        <ui-text-field [label]="t('plan.address')" optional [formField]="fields().address" />
      </div>
    }
    @if (mode() !== 'in_person') {
      <ui-text-field [label]="t('plan.link')" [hint]="t('plan.linkHint')" type="url" optional [formField]="fields().link" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    .when,
    .times {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3) var(--space-4);
    }
  `,
})
export class PlanRowFields {
  readonly fields = input.required<FieldTree<PlanRow>>();
  readonly today = input.required<LocalDate>();
  readonly warnings = input.required<readonly DateWarning[]>();
  readonly refusals = input.required<readonly Problem[]>();

  protected readonly t = texts(sequencesTexts);
  protected readonly words = inject(SequenceWords);
  protected readonly mode = computed(() => this.fields().mode().value());
}

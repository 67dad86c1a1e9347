import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { addDays } from '@kaskade/shared/time';
import { ProposalQuery } from '@kaskade/shared/workshops';
import { Dates } from '../platform/language/dates';
import { texts } from '../platform/language/texts';
import { Today } from '../platform/time/clock';
import { Button } from '../ui/button';
import { DateField } from '../ui/forms/date-field';
import { NumberField } from '../ui/forms/number-field';
import { schemaForm } from '../ui/forms/schema-form';
import { SelectField } from '../ui/forms/select-field';
import { TimeField } from '../ui/forms/time-field';
import { usualWishes } from './plan-draft';
import { sequencesTexts } from './sequences-texts';

const aMonday = '2026-01-05';

/** What the coordinator wishes of the proposed dates. */
@Component({
  selector: 'app-wishes-form',
  imports: [FormField, DateField, TimeField, SelectField, NumberField, Button],
  template: `
    <form class="stack" novalidate aria-labelledby="wishes" (submit)="form.submit($event)">
      <div class="stack tight">
        <h3 id="wishes">{{ t('plan.wishes') }}</h3>
        <p class="muted small">{{ t('plan.wishesLead') }}</p>
      </div>
      <div class="wishes">
        <ui-select-field
          [label]="t('plan.weekday')"
          [emptyLabel]="t('plan.anyWeekday')"
          [choices]="weekdays()"
          [formField]="form.fields.weekday"
        />
        <div class="times">
          <ui-time-field [label]="t('plan.begin')" [formField]="form.fields.startsAt" />
          <ui-time-field [label]="t('plan.end')" [formField]="form.fields.endsAt" />
        </div>
        <ui-number-field [label]="t('plan.gap')" [unit]="t('plan.days')" [formField]="form.fields.gapDays" />
        <ui-date-field [label]="t('plan.from')" optional [from]="today()" [formField]="form.fields.from" />
      </div>
      <div>
        <ui-button type="submit" icon="calendar">{{ t('plan.propose') }}</ui-button>
      </div>
    </form>
  `,
  styles: `
    .wishes,
    .times {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3) var(--space-4);
    }
  `,
})
export class WishesForm {
  readonly recommendedGapDays = input.required<number>();
  readonly wished = output<ProposalQuery>();

  protected readonly t = texts(sequencesTexts);
  protected readonly today = inject(Today);
  private readonly dates = inject(Dates);

  protected readonly weekdays = computed(() =>
    [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ value: String(weekday), label: this.dates.weekday(addDays(aMonday, weekday - 1)) })),
  );
  private readonly draft = linkedSignal(() => usualWishes(this.recommendedGapDays()));
  protected readonly form = schemaForm({
    draft: this.draft,
    schema: ProposalQuery,
    toMessage: ({ gapDays, ...wishes }) => ({ ...wishes, ...(gapDays === null ? {} : { gapDays }) }),
    send: (wishes) => {
      this.wished.emit(wishes);
      return Promise.resolve();
    },
  });
}

import { Component, computed, input } from '@angular/core';
import { texts } from '../platform/language/texts';
import { type Step, Steps } from '../ui/steps';
import { applicationsTexts } from './applications-texts';

const order = ['start', 'write', 'check'] as const;

/** Where one is on the way to a submitted application. */
@Component({
  selector: 'app-writing-steps',
  imports: [Steps],
  template: `<ui-steps [label]="t('write.steps')" [steps]="steps()" />`,
})
export class WritingSteps {
  readonly at = input.required<(typeof order)[number]>();

  protected readonly t = texts(applicationsTexts);
  protected readonly steps = computed((): Step[] => {
    const labels = { start: this.t('write.stepStart'), write: this.t('write.stepWrite'), check: this.t('write.stepCheck') };
    const now = order.indexOf(this.at());
    return order.map((step, index) => ({ label: labels[step], state: index < now ? 'done' : index === now ? 'current' : 'open' }));
  });
}

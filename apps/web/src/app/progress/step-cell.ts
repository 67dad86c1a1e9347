import { NgTemplateOutlet } from '@angular/common';
import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SequenceId } from '@kaskade/shared/kernel';
import type { RegionStep } from '@kaskade/shared/progress';
import { hasBeenHeld } from '@kaskade/shared/workshops';
import { DayPipe } from '../platform/language/date-pipes';
import { texts } from '../platform/language/texts';
import { Icon } from '../ui/icon';
import { progressTexts } from './progress-texts';
import { ProgressWords, stepLooks } from './progress-words';

/** One workshop of a region in a glance: state by drawing, word and shade, its day, who came. The whole of it leads to the workshop. */
@Component({
  selector: 'app-step-cell',
  imports: [NgTemplateOutlet, RouterLink, Icon, DayPipe],
  template: `
    @if (link(); as target) {
      <a [class]="['box', state() === 'not_planned' ? 'open' : look().tone]" [routerLink]="target">
        <ng-container [ngTemplateOutlet]="glance" />
      </a>
    } @else {
      <span class="box open"><ng-container [ngTemplateOutlet]="glance" /></span>
    }
    <ng-template #glance>
      <span class="state"><ui-icon [name]="look().icon" [size]="16" />{{ word() }}</span>
      @if (step().date; as date) {
        <span class="numbers">{{ date | day: 'short' }}</span>
      }
      @if (step().registered > 0) {
        <span class="people numbers" aria-hidden="true"><ui-icon name="users" [size]="14" />{{ people().short }}</span>
        <span class="visually-hidden">{{ people().long }}</span>
      }
    </ng-template>
  `,
  styleUrl: './step-cell.css',
})
export class StepCell {
  protected readonly t = texts(progressTexts);
  private readonly words = inject(ProgressWords);

  readonly step = input.required<RegionStep>();
  /** Where a workshop without a date would be planned. */
  readonly sequenceId = input<SequenceId | null>(null);
  /** Says which workshop it is where no heading of a column does. */
  readonly numbered = input(false, { transform: booleanAttribute });

  protected readonly state = computed(() => this.step().state ?? 'not_planned');
  protected readonly look = computed(() => stepLooks[this.state()]);
  protected readonly word = computed(() => {
    const state = this.words.step(this.state());
    return this.numbered() ? this.t('cell.workshop', { position: this.step().position, state }) : state;
  });
  /** Who came of those who are registered; before a workshop only who is registered. */
  protected readonly people = computed(() => {
    const { state, tookPart, registered } = this.step();
    return tookPart > 0 || (state !== null && hasBeenHeld(state))
      ? { short: `${tookPart} / ${registered}`, long: this.t('cell.tookPart', { tookPart, registered }) }
      : { short: String(registered), long: this.t.count('cell.registered', registered) };
  });
  protected readonly link = computed(() => {
    const { workshopId } = this.step();
    if (workshopId) return ['/workshops', workshopId];
    return this.sequenceId() ? ['/sequences', this.sequenceId()] : null;
  });
}

import { Component, computed, input } from '@angular/core';
import type { SeatCounters } from '@kaskade/shared/workshops';
import { texts } from '../platform/language/texts';
import { attendanceTexts } from './attendance-texts';

/** "12 von 18 da", to be read from across a table, and what the others are. */
@Component({
  selector: 'app-attendance-count',
  template: `
    <p class="figure numbers">
      <strong>{{ here() }}</strong>&ngsp;<span>{{ t('count.of', { total: counters().registered }) }}</span>
    </p>
    <div class="bar" aria-hidden="true"><span [style.width.%]="percent()"></span></div>
    @if (others().length > 0) {
      <ul class="plain-list numbers">
        @for (other of others(); track $index) {
          <li>{{ other }}</li>
        }
      </ul>
    }
  `,
  host: { role: 'group', '[attr.aria-label]': "t('count.label')" },
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      padding: var(--space-3) var(--space-5) var(--space-4);
      border-radius: var(--radius-large);
      background: var(--colour-deep);
      color: var(--colour-on-deep);
    }
    .figure {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
      align-items: baseline;
      font: 650 clamp(1.5rem, 6vw, 1.75rem) / 1.1 var(--font-heading);
    }
    strong {
      font-size: clamp(4rem, 18vw, 6.5rem);
      font-weight: 650;
      line-height: 0.95;
      letter-spacing: -0.04em;
    }
    .bar {
      height: 0.5rem;
      border-radius: var(--radius-round);
      background: color-mix(in srgb, var(--colour-on-deep) 22%, transparent);
    }
    .bar span {
      display: block;
      height: 100%;
      border-radius: inherit;
      background: var(--colour-deep-light);
      transition: width var(--motion-calm) var(--ease);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      color: var(--colour-on-deep-muted);
      font-weight: 500;
    }
    @media (forced-colors: active) {
      :host,
      .bar {
        border: 1px solid;
      }
    }
  `,
})
export class AttendanceCount {
  readonly counters = input.required<SeatCounters>();

  protected readonly t = texts(attendanceTexts);
  protected readonly here = computed(() => this.counters().present + this.counters().late);
  protected readonly percent = computed(() => (this.here() / Math.max(1, this.counters().registered)) * 100);
  protected readonly others = computed(() => {
    const { undecided, late, excused, absent, waiting } = this.counters();
    const parts = [
      { count: undecided, key: 'count.open' },
      { count: late, key: 'count.late' },
      { count: excused, key: 'count.excused' },
      { count: absent, key: 'count.absent' },
      { count: waiting, key: 'count.waiting' },
    ] as const;
    return parts.filter(({ count }) => count > 0).map(({ count, key }) => this.t.count(key, count));
  });
}

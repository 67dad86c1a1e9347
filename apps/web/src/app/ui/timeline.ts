import { Component, input } from '@angular/core';
import { Icon, type IconName } from './icon';

export interface TimelineEntry {
  readonly id: string;
  readonly heading: string;
  /** When, in words. */
  readonly when: string;
  readonly detail?: string;
  readonly icon?: IconName;
}

/** What happened, newest first or in the order given. */
@Component({
  selector: 'ui-timeline',
  imports: [Icon],
  template: `
    <ol>
      @for (entry of entries(); track entry.id) {
        <li>
          <span class="knot"><ui-icon [name]="entry.icon ?? 'clock'" [size]="16" /></span>
          <div>
            <p class="heading">{{ entry.heading }}</p>
            <p class="when numbers">{{ entry.when }}</p>
            @if (entry.detail) {
              <p class="detail">{{ entry.detail }}</p>
            }
          </div>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      position: relative;
      display: grid;
      grid-template-columns: 2rem minmax(0, 1fr);
      gap: var(--space-3);
      padding-bottom: var(--space-5);
    }
    li:not(:last-child)::before {
      content: '';
      position: absolute;
      inset: 2rem auto 0 0.9375rem;
      width: 2px;
      background: var(--colour-line);
    }
    .knot {
      display: grid;
      place-items: center;
      width: 2rem;
      height: 2rem;
      border-radius: 50%;
      background: var(--colour-sunken);
      color: var(--colour-muted);
    }
    .heading {
      font-weight: 600;
    }
    .when {
      color: var(--colour-muted);
      font-size: var(--size-small);
    }
    .detail {
      margin-top: var(--space-1);
    }
  `,
})
export class Timeline {
  readonly entries = input.required<readonly TimelineEntry[]>();
}

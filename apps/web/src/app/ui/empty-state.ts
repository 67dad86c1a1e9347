import { Component, input } from '@angular/core';

/** Nothing here yet: says what will appear, and offers the one useful action inside. */
@Component({
  selector: 'ui-empty-state',
  template: `
    <svg viewBox="0 0 160 72" width="160" height="72" aria-hidden="true" focusable="false">
      <g class="way">
        <path d="M20 36C52 36 44 18 76 18M20 36C52 36 44 54 76 54" />
        <path d="M76 18C104 18 102 6 134 6M76 18C104 18 102 26 134 26M76 54C104 54 102 46 134 46M76 54C104 54 102 66 134 66" />
      </g>
      <circle class="full" cx="20" cy="36" r="12" />
      <g class="hollow">
        <circle cx="76" cy="18" r="8" />
        <circle cx="76" cy="54" r="8" />
        <circle cx="136" cy="6" r="4.500" />
        <circle cx="136" cy="26" r="4.500" />
        <circle cx="136" cy="46" r="4.500" />
        <circle cx="136" cy="66" r="4.500" />
      </g>
    </svg>
    <p class="heading">{{ heading() }}</p>
    <p class="muted"><ng-content /></p>
    <div class="cluster"><ng-content select="[action]" /></div>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: var(--space-2);
      padding: var(--space-6) var(--space-5);
      border: 1px dashed var(--colour-edge);
      border-radius: var(--radius-large);
    }
    svg {
      margin-bottom: var(--space-3);
    }
    .way {
      fill: none;
      stroke: var(--colour-line);
      stroke-width: 2;
      stroke-dasharray: 1 5;
      stroke-linecap: round;
    }
    .full {
      fill: var(--colour-accent);
    }
    .hollow {
      fill: var(--colour-page);
      stroke: var(--colour-edge);
      stroke-width: 1.5;
    }
    .heading {
      font: 650 var(--size-h3) / 1.25 var(--font-heading);
    }
    .cluster {
      margin-top: var(--space-3);
    }
    .cluster:empty {
      display: none;
    }
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
}

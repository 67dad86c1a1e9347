import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

export interface Tab {
  readonly label: string;
  readonly link: string | readonly unknown[];
  readonly count?: number;
}

/** Parts of one thing, each with its own address. */
@Component({
  selector: 'ui-tabs',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="label()">
      @for (tab of tabs(); track tab.label) {
        <a [routerLink]="tab.link" routerLinkActive="active" ariaCurrentWhenActive="page" [routerLinkActiveOptions]="{ exact: true }">
          {{ tab.label }}
          @if (tab.count !== undefined) {
            <span class="count">{{ tab.count }}</span>
          }
        </a>
      }
    </nav>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    nav {
      display: flex;
      gap: var(--space-1);
      overflow-x: auto;
      border-bottom: 1px solid var(--colour-line);
      scrollbar-width: thin;
    }
    a {
      display: inline-flex;
      gap: var(--space-2);
      align-items: center;
      min-height: 2.75rem;
      padding: var(--space-2) var(--space-3);
      border-bottom: 3px solid transparent;
      color: var(--colour-muted);
      font-weight: 600;
      text-decoration: none;
      white-space: nowrap;
    }
    a:hover {
      color: var(--colour-text);
    }
    a.active {
      border-bottom-color: var(--colour-accent);
      color: var(--colour-text);
    }
    a:focus-visible {
      outline-offset: -3px;
    }
    .count {
      padding: 0 0.5rem;
      border-radius: var(--radius-round);
      background: var(--colour-sunken);
      font-size: var(--size-small);
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class Tabs {
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly Tab[]>();
}

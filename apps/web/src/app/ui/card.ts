import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, type IconName } from './icon';

/** A surface with a heading, content and, at its end, actions. */
@Component({
  selector: 'ui-card',
  template: `
    @if (heading()) {
      <header>
        <h2>{{ heading() }}</h2>
        <ng-content select="[aside]" />
      </header>
    }
    <ng-content />
    <footer><ng-content select="[actions]" /></footer>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      align-content: start;
      min-width: 0;
      padding: clamp(var(--space-4), 3vw, var(--space-5));
      border: 1px solid var(--colour-line);
      border-radius: var(--radius-large);
      background: var(--colour-surface);
      box-shadow: var(--shadow-low);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-3);
    }
    h2 {
      font-size: var(--size-h3);
      line-height: 1.25;
    }
    footer {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
    }
    footer:empty {
      display: none;
    }
  `,
})
export class Card {
  readonly heading = input('');
}

/** One thing to do next: the whole card is the link, its heading begins with a verb. */
@Component({
  selector: 'ui-next-step',
  imports: [RouterLink, Icon],
  template: `
    <span class="icon"><ui-icon [name]="icon()" [size]="22" /></span>
    <span class="words">
      <a [routerLink]="link()" [queryParams]="query()">{{ heading() }}</a>
      @if (detail()) {
        <span class="detail">{{ detail() }}</span>
      }
    </span>
    <ui-icon class="go" name="arrowRight" />
  `,
  styles: `
    :host {
      position: relative;
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: var(--space-3);
      align-items: center;
      padding: var(--space-4);
      border: 1px solid var(--colour-line);
      border-radius: var(--radius-large);
      background: var(--colour-surface);
      box-shadow: var(--shadow-low);
      transition: border-color var(--motion-quick) var(--ease);
    }
    :host(:hover) {
      border-color: var(--colour-accent);
    }
    .icon {
      display: grid;
      place-items: center;
      width: 2.75rem;
      height: 2.75rem;
      border-radius: var(--radius);
      background: var(--colour-accent-soft);
      color: var(--colour-on-accent-soft);
    }
    .words {
      display: grid;
      gap: 0.125rem;
    }
    a {
      color: var(--colour-text);
      font: 650 1.0625rem / 1.3 var(--font-heading);
      text-decoration: none;
    }
    a::after {
      content: '';
      position: absolute;
      inset: 0;
      border-radius: inherit;
    }
    a:focus-visible {
      outline: none;
    }
    :host(:focus-within) {
      outline: 3px solid var(--colour-focus);
      outline-offset: 2px;
    }
    .detail {
      color: var(--colour-muted);
      font-size: var(--size-small);
      line-height: 1.45;
    }
    .go {
      color: var(--colour-accent);
      transition: transform var(--motion-calm) var(--ease);
    }
    :host(:hover) .go {
      transform: translateX(3px);
    }
  `,
})
export class NextStep {
  readonly heading = input.required<string>();
  readonly detail = input('');
  readonly icon = input<IconName>('flag');
  readonly link = input.required<string | readonly unknown[]>();
  readonly query = input<Record<string, string> | null>(null);
}

/** A figure with what it counts, a comparison, and the way to the list behind it. */
@Component({
  selector: 'ui-figure',
  imports: [RouterLink],
  template: `
    <span class="number"
      >{{ value() }}
      @if (outOf() !== null) {
        <span class="of"> / {{ outOf() }}</span>
      }
    </span>
    @if (link(); as target) {
      <a class="label" [routerLink]="target" [queryParams]="query()">{{ label() }}</a>
    } @else {
      <span class="label">{{ label() }}</span>
    }
    @if (comparison()) {
      <span class="comparison">{{ comparison() }}</span>
    }
  `,
  styles: `
    :host {
      position: relative;
      display: grid;
      gap: var(--space-1);
      align-content: start;
      padding-top: var(--space-3);
      border-top: 2px solid var(--colour-text);
    }
    .number {
      font: 650 var(--size-figure) / 1 var(--font-heading);
      letter-spacing: -0.03em;
      font-variant-numeric: tabular-nums;
    }
    .of {
      color: var(--colour-muted);
      font-size: 0.5em;
      letter-spacing: 0;
    }
    .label {
      font-weight: 600;
    }
    a.label::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    .comparison {
      color: var(--colour-muted);
      font-size: var(--size-small);
    }
  `,
})
export class Figure {
  readonly value = input.required<string | number>();
  readonly outOf = input<string | number | null>(null);
  readonly label = input.required<string>();
  readonly comparison = input('');
  readonly link = input<string | readonly unknown[] | null>(null);
  readonly query = input<Record<string, string> | null>(null);
}

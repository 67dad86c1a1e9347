import { Component, computed, input } from '@angular/core';
import { Icon, type IconName } from './icon';

export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info';

const usualIcons: Readonly<Record<Tone, IconName | null>> = {
  neutral: null,
  accent: null,
  success: 'check',
  warning: 'wait',
  danger: 'cross',
  info: 'info',
};

/** A state in one word with an icon, so that it never speaks by colour alone. */
@Component({
  selector: 'ui-badge',
  imports: [Icon],
  template: `@if (shownIcon(); as name) {
      <ui-icon [name]="name" [size]="15" />
    }
    <ng-content />`,
  host: { '[class]': 'tone()' },
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      width: fit-content;
      max-width: 100%;
      padding: 0.125rem 0.625rem;
      border-radius: var(--radius-round);
      background: var(--colour-sunken);
      color: var(--colour-text);
      font: 600 0.8125rem / 1.5 var(--font-text);
      font-variant-numeric: tabular-nums;
    }
    :host(.accent) {
      background: var(--colour-accent-soft);
      color: var(--colour-on-accent-soft);
    }
    :host(.success) {
      background: var(--colour-success-soft);
      color: var(--colour-success);
    }
    :host(.warning) {
      background: var(--colour-warning-soft);
      color: var(--colour-warning);
    }
    :host(.danger) {
      background: var(--colour-danger-soft);
      color: var(--colour-danger);
    }
    :host(.info) {
      background: var(--colour-info-soft);
      color: var(--colour-info);
    }
    @media (forced-colors: active) {
      :host {
        border: 1px solid;
      }
    }
  `,
})
export class Badge {
  readonly tone = input<Tone>('neutral');
  readonly icon = input<IconName>();
  protected readonly shownIcon = computed(() => this.icon() ?? usualIcons[this.tone()]);
}

import { Component, computed, input } from '@angular/core';
import { Icon, type IconName } from './icon';

export type BannerKind = 'info' | 'warning' | 'success' | 'danger';

const icons: Readonly<Record<BannerKind, IconName>> = { info: 'info', warning: 'alert', success: 'checkCircle', danger: 'error' };

/** A message that belongs to the page as a whole, with an optional heading and actions inside. */
@Component({
  selector: 'ui-banner',
  imports: [Icon],
  template: `
    <ui-icon [name]="icon()" [size]="22" />
    <div class="words">
      @if (heading()) {
        <strong>{{ heading() }}</strong>
      }
      <ng-content />
    </div>
  `,
  host: { '[class]': 'kind()', '[attr.role]': "kind() === 'danger' ? 'alert' : null" },
  styles: `
    :host {
      --ground: var(--colour-info-soft);
      --ink: var(--colour-info);
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--space-3);
      padding: var(--space-4);
      border-left: 4px solid var(--ink);
      border-radius: var(--radius);
      background: var(--ground);
    }
    :host(.warning) {
      --ground: var(--colour-warning-soft);
      --ink: var(--colour-warning);
    }
    :host(.success) {
      --ground: var(--colour-success-soft);
      --ink: var(--colour-success);
    }
    :host(.danger) {
      --ground: var(--colour-danger-soft);
      --ink: var(--colour-danger);
    }
    ui-icon {
      color: var(--ink);
      margin-top: 0.125rem;
    }
    .words {
      display: grid;
      gap: var(--space-2);
    }
    strong {
      font-family: var(--font-heading);
    }
  `,
})
export class Banner {
  readonly kind = input<BannerKind>('info');
  readonly heading = input('');
  protected readonly icon = computed(() => icons[this.kind()]);
}

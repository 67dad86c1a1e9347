import { afterNextRender, Component, ElementRef, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { texts } from '../platform/language/texts';
import { ArrivalFocus } from './arrival-focus';
import { Icon } from './icon';
import { uiTexts } from './ui-texts';

export interface Crumb {
  readonly label: string;
  readonly link: string | readonly unknown[];
}

/** Head of every page: where it stands, its one h1 (which takes focus after navigation), a sentence, and its actions. */
@Component({
  selector: 'ui-page-header',
  imports: [RouterLink, Icon],
  template: `
    @if (crumbs().length > 0) {
      <nav class="crumbs" [attr.aria-label]="t('breadcrumb')">
        <ol>
          @for (crumb of crumbs(); track crumb.label) {
            <li>
              <a [routerLink]="crumb.link">{{ crumb.label }}</a>
              @if (!$last) {
                <ui-icon name="chevronRight" [size]="14" />
              }
            </li>
          }
        </ol>
      </nav>
    }
    <div class="row">
      <div class="words">
        @if (kicker()) {
          <p class="kicker">{{ kicker() }}</p>
        }
        <h1 #title tabindex="-1">{{ heading() }}</h1>
        @if (lead()) {
          <p class="lead">{{ lead() }}</p>
        }
        <ng-content select="[meta]" />
      </div>
      <div class="actions"><ng-content select="[actions]" /></div>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      min-width: 0;
    }
    .crumbs ol {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      list-style: none;
      font-size: var(--size-small);
    }
    .crumbs li {
      display: flex;
      align-items: center;
      gap: var(--space-1);
      color: var(--colour-muted);
    }
    .crumbs a {
      padding-block: var(--space-1);
      color: var(--colour-muted);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
      gap: var(--space-4) var(--space-6);
      min-width: 0;
    }
    .words {
      display: grid;
      flex: 1 1 20rem;
      gap: var(--space-2);
      min-width: 0;
    }
    .kicker {
      color: var(--colour-accent);
      font-size: var(--size-small);
      font-weight: 600;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
    }
    .actions:empty {
      display: none;
    }
  `,
})
export class PageHeader {
  protected readonly t = texts(uiTexts);
  private readonly arrival = inject(ArrivalFocus);

  readonly heading = input.required<string>();
  readonly kicker = input('');
  readonly lead = input('');
  readonly crumbs = input<readonly Crumb[]>([]);

  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  constructor() {
    afterNextRender(() => this.arrival.arrived(this.title().nativeElement));
  }
}

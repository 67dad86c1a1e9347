import { Component, computed, inject, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { texts } from '../platform/language/texts';
import { Icon } from '../ui/icon';
import { destinationGroups } from './navigation';
import { SessionStore } from './session-store';
import { shellTexts } from './shell-texts';

/** The destinations that this person has any business with. */
@Component({
  selector: 'app-main-navigation',
  imports: [RouterLink, RouterLinkActive, Icon],
  template: `
    <nav [attr.aria-label]="t('mainNavigation')">
      @for (group of groups(); track group.label) {
        <div class="group">
          <p [id]="'nav-' + group.label">{{ t(group.label) }}</p>
          <ul [attr.aria-labelledby]="'nav-' + group.label">
            @for (destination of group.destinations; track destination.link) {
              <li>
                <a [routerLink]="destination.link" routerLinkActive="active" ariaCurrentWhenActive="page" (click)="gone.emit()">
                  <ui-icon [name]="destination.icon" />{{ t(destination.label) }}
                </a>
              </li>
            }
          </ul>
        </div>
      }
    </nav>
  `,
  styles: `
    nav {
      display: grid;
      gap: var(--space-5);
    }
    .group p {
      padding: 0 var(--space-3) var(--space-2);
      color: var(--colour-muted);
      font-size: 0.8125rem;
      font-weight: 600;
    }
    ul {
      display: grid;
      gap: 2px;
      padding: 0;
      list-style: none;
    }
    a {
      display: flex;
      gap: var(--space-3);
      align-items: center;
      min-height: 2.5rem;
      padding: 0.375rem var(--space-3);
      border-radius: var(--radius);
      color: var(--colour-text);
      font-weight: 500;
      text-decoration: none;
    }
    a ui-icon {
      color: var(--colour-muted);
    }
    a:hover {
      background: var(--colour-sunken);
      color: var(--colour-text);
    }
    a.active {
      background: var(--colour-accent-soft);
      color: var(--colour-on-accent-soft);
      font-weight: 650;
    }
    a.active ui-icon {
      color: inherit;
    }
    @media (pointer: coarse) {
      a {
        min-height: 2.875rem;
      }
    }
    @media (forced-colors: active) {
      a.active {
        outline: 2px solid Highlight;
      }
    }
  `,
})
export class MainNavigation {
  protected readonly t = texts(shellTexts);
  private readonly session = inject(SessionStore);
  /** Somebody has chosen a destination; the menu of phones closes. */
  readonly gone = output<void>();

  protected readonly groups = computed(() =>
    destinationGroups
      .map((group) => ({ ...group, destinations: group.destinations.filter(({ needs }) => needs === null || this.session.may(needs)) }))
      .filter((group) => group.destinations.length > 0),
  );
}

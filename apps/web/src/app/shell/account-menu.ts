import { Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { inLanguage } from '@kaskade/shared/kernel';
import { roleLabels } from '@kaskade/shared/labels';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { Icon } from '../ui/icon';
import { Toasts } from '../ui/toasts';
import { SessionStore } from './session-store';
import { shellTexts } from './shell-texts';

/** Who is signed in, in which roles, and the way out. A native disclosure. */
@Component({
  selector: 'app-account-menu',
  imports: [RouterLink, Icon],
  template: `
    <details #menu (focusout)="closeWhenLeft($event)" (keydown.escape)="close()">
      <summary>
        <span class="visually-hidden">{{ t('account') }}:</span>
        <span class="initials" aria-hidden="true">{{ initials() }}</span>
        <span class="name">{{ session.name() }}</span>
        <ui-icon name="chevronDown" [size]="16" />
      </summary>
      <div class="panel">
        <div class="who">
          <strong>{{ session.name() }}</strong>
          @for (role of roles(); track $index) {
            <span class="muted small">{{ role }}</span>
          }
        </div>
        <a routerLink="/profile" (click)="close()"><ui-icon name="user" />{{ t('profile') }}</a>
        <button type="button" (click)="signOut()"><ui-icon name="signOut" />{{ t('signOut') }}</button>
      </div>
    </details>
  `,
  styles: `
    details {
      position: relative;
    }
    summary {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      min-height: 2.5rem;
      padding: 2px var(--space-2) 2px 2px;
      border-radius: var(--radius-round);
      font-weight: 600;
      cursor: pointer;
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary:hover {
      background: var(--colour-sunken);
    }
    .initials {
      display: grid;
      place-items: center;
      width: 2.25rem;
      height: 2.25rem;
      border-radius: 50%;
      background: var(--colour-accent);
      color: var(--colour-on-accent);
      font-size: 0.8125rem;
    }
    .panel {
      position: absolute;
      z-index: 30;
      inset: calc(100% + var(--space-2)) 0 auto auto;
      display: grid;
      gap: 2px;
      width: min(18rem, calc(100vw - 2rem));
      padding: var(--space-2);
      border: 1px solid var(--colour-line);
      border-radius: var(--radius-large);
      background: var(--colour-surface);
      box-shadow: var(--shadow-high);
    }
    .who {
      display: grid;
      padding: var(--space-3);
      border-bottom: 1px solid var(--colour-line);
      margin-bottom: var(--space-1);
    }
    a,
    button {
      display: flex;
      gap: var(--space-3);
      align-items: center;
      min-height: 2.75rem;
      padding: var(--space-2) var(--space-3);
      border: 0;
      border-radius: var(--radius);
      background: none;
      color: var(--colour-text);
      font: 500 1rem/1.4 var(--font-text);
      text-align: left;
      text-decoration: none;
      cursor: pointer;
    }
    a:hover,
    button:hover {
      background: var(--colour-sunken);
    }
    @media (max-width: 47.99rem) {
      .name {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    }
  `,
})
export class AccountMenu {
  protected readonly t = texts(shellTexts);
  protected readonly session = inject(SessionStore);
  private readonly language = inject(CurrentLanguage).language;
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly menu = viewChild.required<ElementRef<HTMLDetailsElement>>('menu');

  protected readonly initials = computed(() =>
    this.session
      .name()
      .split(' ')
      .map((part) => part.charAt(0))
      .join('')
      .slice(0, 2),
  );
  protected readonly roles = computed(() =>
    this.session
      .roles()
      .map(({ role, regionName, initiativeName }) =>
        [inLanguage(roleLabels[role], this.language()), regionName ?? initiativeName].filter(Boolean).join(' · '),
      ),
  );

  protected close(): void {
    this.menu().nativeElement.open = false;
  }

  protected closeWhenLeft(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (next instanceof Node && !this.menu().nativeElement.contains(next)) this.close();
  }

  protected async signOut(): Promise<void> {
    this.close();
    await this.session.signOut();
    await this.router.navigateByUrl('/');
    this.toasts.say(this.t('signedOut'));
  }
}

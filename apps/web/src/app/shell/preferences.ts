import { Component, inject } from '@angular/core';
import type { Language } from '@kaskade/shared/kernel';
import { CurrentLanguage } from '../platform/language/current-language';
import { texts } from '../platform/language/texts';
import { Icon, type IconName } from '../ui/icon';
import { SessionStore } from './session-store';
import { shellTexts } from './shell-texts';
import { Theme, type ThemeChoice } from './theme';

const themeIcons: Readonly<Record<ThemeChoice, IconName>> = { system: 'globe', light: 'sun', dark: 'moon' };

/** Language and light or dark, as two small groups of buttons. */
@Component({
  selector: 'app-preferences',
  imports: [Icon],
  template: `
    <div class="group" role="group" [attr.aria-label]="t('language')">
      <button type="button" lang="de" [attr.aria-pressed]="language() === 'de'" aria-label="DE, Deutsch" (click)="choose('de')">DE</button>
      <button type="button" lang="en" [attr.aria-pressed]="language() === 'en'" aria-label="EN, English" (click)="choose('en')">EN</button>
    </div>
    <div class="group" role="group" [attr.aria-label]="t('theme.label')">
      <button
        type="button"
        [attr.aria-pressed]="theme.choice() === 'light'"
        [attr.aria-label]="t('theme.light')"
        [title]="t('theme.light')"
        (click)="toggle('light')"
      >
        <ui-icon [name]="icons.light" [size]="18" />
      </button>
      <button
        type="button"
        [attr.aria-pressed]="theme.choice() === 'dark'"
        [attr.aria-label]="t('theme.dark')"
        [title]="t('theme.dark')"
        (click)="toggle('dark')"
      >
        <ui-icon [name]="icons.dark" [size]="18" />
      </button>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      gap: var(--space-2);
    }
    .group {
      display: flex;
      padding: 2px;
      border-radius: var(--radius);
      background: var(--colour-sunken);
    }
    button {
      display: grid;
      place-items: center;
      min-width: 2.125rem;
      min-height: 2.125rem;
      padding: 0;
      border: 0;
      border-radius: calc(var(--radius) - 2px);
      background: none;
      color: var(--colour-muted);
      font: 600 0.8125rem/1 var(--font-text);
      cursor: pointer;
    }
    button:hover {
      color: var(--colour-text);
    }
    button[aria-pressed='true'] {
      background: var(--colour-surface);
      color: var(--colour-text);
      box-shadow: var(--shadow-low);
    }
    @media (forced-colors: active) {
      button[aria-pressed='true'] {
        outline: 2px solid Highlight;
      }
    }
    @media (pointer: coarse) {
      button {
        min-width: 2.5rem;
        min-height: 2.5rem;
      }
    }
  `,
})
export class Preferences {
  protected readonly t = texts(shellTexts);
  protected readonly theme = inject(Theme);
  protected readonly language = inject(CurrentLanguage).language;
  protected readonly icons = themeIcons;
  private readonly session = inject(SessionStore);

  protected choose(language: Language): Promise<void> {
    return this.session.chooseLanguage(language);
  }

  /** Pressing the chosen one again returns to what the machine has. */
  protected toggle(choice: ThemeChoice): void {
    this.theme.choose(this.theme.choice() === choice ? 'system' : choice);
  }
}

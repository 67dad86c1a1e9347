import { DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import { BrowserStore } from '../platform/browser/browser-store';

export type ThemeChoice = 'system' | 'light' | 'dark';

const key = 'kaskade.theme';
const order: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Light, dark, or as the machine has it; remembered on this machine. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly store = inject(BrowserStore);
  private readonly chosen = signal<ThemeChoice>(choiceOf(this.store.read(key)));

  readonly choice = this.chosen.asReadonly();

  constructor() {
    const root = inject(DOCUMENT).documentElement;
    effect(() => {
      const choice = this.chosen();
      if (choice === 'system') delete root.dataset['theme'];
      else root.dataset['theme'] = choice;
    });
  }

  choose(choice: ThemeChoice): void {
    this.store.write(key, choice === 'system' ? null : choice);
    this.chosen.set(choice);
  }
}

const choiceOf = (stored: string | null): ThemeChoice => order.find((choice) => choice === stored) ?? 'system';

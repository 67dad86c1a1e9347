import { DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import type { Language } from '@kaskade/shared/kernel';
import { BrowserStore } from '../browser/browser-store';

const key = 'kaskade.language';

/** The language of the interface: what was chosen last, else what the browser asks for, else German. `<html lang>` follows. */
@Injectable({ providedIn: 'root' })
export class CurrentLanguage {
  private readonly store = inject(BrowserStore);
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Language>(this.remembered() ?? this.asked());

  readonly language = this.chosen.asReadonly();

  constructor() {
    effect(() => {
      this.document.documentElement.lang = this.chosen();
    });
  }

  choose(language: Language): void {
    this.store.write(key, language);
    this.chosen.set(language);
  }

  private remembered(): Language | null {
    const stored = this.store.read(key);
    return stored === 'de' || stored === 'en' ? stored : null;
  }

  private asked(): Language {
    const languages = this.document.defaultView?.navigator.languages ?? [];
    const first = languages.find((language) => /^(de|en)/.test(language));
    return first?.startsWith('en') ? 'en' : 'de';
  }
}

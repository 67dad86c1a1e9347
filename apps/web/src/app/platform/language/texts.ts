import { computed, inject, Injectable } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { TranslocoService } from '@jsverse/transloco';
import type { Language } from '@kaskade/shared/kernel';
import { firstValueFrom, from, map, startWith, switchMap } from 'rxjs';
import type { Catalogue, PluralKey, TextKey, TextParams, TextTree } from './catalogue';
import { CurrentLanguage } from './current-language';

/** The texts of a catalogue in the language of the moment; call it in a template: `t('list.title')`, `t.count('list.total', 3)`. */
export interface TextsOf<Texts extends TextTree> {
  (key: TextKey<Texts>, params?: TextParams): string;
  /** The sentence for this number; `{{ count }}` in the sentence is the number as the language writes it. */
  count(key: PluralKey<Texts>, count: number, params?: TextParams): string;
}

/** Gives a component its texts. They follow the language; empty until the catalogue is there. */
export function texts<Texts extends TextTree>(of: Catalogue<Texts>): TextsOf<Texts> {
  const library = inject(TextLibrary);
  const language = library.languageOf(of);
  const say = (key: string, params: TextParams): string => library.say(of, key, params, language());

  return Object.assign((key: TextKey<Texts>, params: TextParams = {}) => say(key, params), {
    count: (key: PluralKey<Texts>, count: number, params: TextParams = {}) => {
      const form = new Intl.PluralRules(language()).select(count) === 'one' ? 'one' : 'other';
      return say(`${key}.${form}`, { count: count.toLocaleString(language()), ...params });
    },
  });
}

/** For a route's `resolve`: the page appears with its texts. */
export const textsReady =
  <Texts extends TextTree>(of: Catalogue<Texts>) =>
  (): Promise<boolean> =>
    inject(TextLibrary).ready(of);

/** Loads catalogues through Transloco, each once per language. */
@Injectable({ providedIn: 'root' })
export class TextLibrary {
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);
  private readonly language$ = toObservable(this.current.language);

  async ready<Texts extends TextTree>(of: Catalogue<Texts>): Promise<boolean> {
    await this.load(of, this.current.language());
    return true;
  }

  /** One plain sentence right now, for code outside templates. */
  sentence<Texts extends TextTree>(of: Catalogue<Texts>, key: TextKey<Texts>): string {
    return this.say(of, key, {}, this.current.language());
  }

  /** The newest language in which the catalogue is there; keeps the old one until the new one has come. */
  languageOf<Texts extends TextTree>(of: Catalogue<Texts>) {
    const loaded = toSignal(
      this.language$.pipe(
        startWith(this.current.language()),
        switchMap((language) => from(this.load(of, language)).pipe(map(() => language))),
      ),
      { initialValue: this.current.language() },
    );
    return computed(() => loaded());
  }

  say<Texts extends TextTree>(of: Catalogue<Texts>, key: string, params: TextParams, language: Language): string {
    if (!this.transloco.getTranslation(language)[`${of.name}.${key}`]) return '';
    return this.transloco.translate(`${of.name}.${key}`, params, language);
  }

  private async load<Texts extends TextTree>(of: Catalogue<Texts>, language: Language): Promise<void> {
    const path = `${of.name}/${language}`;
    await firstValueFrom(this.transloco.load(path, { inlineLoader: { [path]: of.load[language] } }));
  }
}

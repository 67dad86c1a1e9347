import { isDevMode, type EnvironmentProviders } from '@angular/core';
import { provideTransloco, type TranslocoLoader } from '@jsverse/transloco';

/** Transloco with nothing of its own to load: every catalogue brings its loader. */
export const provideTexts = (): EnvironmentProviders[] =>
  provideTransloco({
    config: { availableLangs: ['de', 'en'], defaultLang: 'de', prodMode: !isDevMode(), missingHandler: { logMissingKey: false } },
    loader: NothingToLoad,
  });

class NothingToLoad implements TranslocoLoader {
  getTranslation(): Promise<Record<string, never>> {
    return Promise.resolve({});
  }
}

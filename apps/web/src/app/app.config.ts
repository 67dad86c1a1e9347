import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { type ApplicationConfig, inject, provideAppInitializer, provideBrowserGlobalErrorListeners } from '@angular/core';
import { provideRouter, TitleStrategy, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { routes } from './app.routes';
import { apiInterceptor } from './platform/http/api-interceptor';
import { platformTexts } from './platform/language/platform-texts';
import { provideTexts } from './platform/language/provide-texts';
import { TextLibrary } from './platform/language/texts';
import { PageTitle } from './shell/page-title';
import { SessionStore } from './shell/session-store';
import { shellTexts } from './shell/shell-texts';
import { uiTexts } from './ui/ui-texts';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(withInterceptors([apiInterceptor])),
    provideTexts(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    { provide: TitleStrategy, useExisting: PageTitle },
    provideAppInitializer(begin),
  ],
};

/** The shell appears with its words and knowing who is there; without the server it appears as for a visitor. */
async function begin(): Promise<void> {
  const library = inject(TextLibrary);
  const session = inject(SessionStore);
  await Promise.allSettled([library.ready(platformTexts), library.ready(uiTexts), library.ready(shellTexts), session.load()]);
}

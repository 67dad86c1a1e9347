import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider, Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Language } from '@kaskade/shared/kernel';
import { render, type RenderResult } from '@testing-library/angular';
import { apiInterceptor } from '../app/platform/http/api-interceptor';
import type { Catalogue, TextTree } from '../app/platform/language/catalogue';
import { CurrentLanguage } from '../app/platform/language/current-language';
import { platformTexts } from '../app/platform/language/platform-texts';
import { provideTexts } from '../app/platform/language/provide-texts';
import { TextLibrary } from '../app/platform/language/texts';
import { SessionStore } from '../app/shell/session-store';
import { shellTexts } from '../app/shell/shell-texts';
import { uiTexts } from '../app/ui/ui-texts';

export interface PageSetting<Page> {
  readonly inputs?: Partial<Record<keyof Page & string, unknown>>;
  /** Catalogues of the capability; those of kit and shell are there. */
  readonly texts?: readonly { readonly name: string }[];
  readonly language?: Language;
  /** What the API answers: `{ 'GET /api/rounds': body }`, or `(request) => request.flush(…)` for a refusal. Asked for anything else it stays silent. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** The answer of `GET /api/session`; a visitor without it. */
  readonly session?: unknown;
  readonly providers?: readonly (Provider | EnvironmentProviders)[];
}

/** Renders a page or component with router, texts and an API that gives prepared answers. */
export async function renderPage<Page>(
  page: Type<Page>,
  setting: PageSetting<Page> = {},
): Promise<RenderResult<Page> & { api: HttpTestingController; answer: () => Promise<void> }> {
  const providers = [
    provideRouter([]),
    provideTexts(),
    provideHttpClient(withInterceptors([apiInterceptor])),
    provideHttpClientTesting(),
    ...(setting.providers ?? []),
  ];
  const rendered = await render(page, {
    providers,
    inputs: (setting.inputs ?? {}) as never,
    configureTestBed: (bed) => prepare(bed, setting),
  });
  const api = TestBed.inject(HttpTestingController);
  const answer = (): Promise<void> => giveAnswers(api, setting.answers ?? {}, rendered);
  await answer();
  return Object.assign(rendered, { api, answer });
}

function prepare(bed: TestBed, setting: { language?: Language; session?: unknown; texts?: readonly { readonly name: string }[] }): void {
  bed.inject(CurrentLanguage).choose(setting.language ?? 'de');
  const library = bed.inject(TextLibrary);
  [platformTexts, uiTexts, shellTexts, ...(setting.texts ?? [])].forEach(
    (catalogue) => void library.ready(catalogue as Catalogue<TextTree>),
  );
  if (setting.session) bed.inject(SessionStore).begin(setting.session);
}

async function giveAnswers(
  api: HttpTestingController,
  answers: Readonly<Record<string, unknown>>,
  rendered: { fixture: { whenStable: () => Promise<unknown> } },
): Promise<void> {
  await settle();
  const standing = { stable: false };
  const stable = rendered.fixture.whenStable().then(() => (standing.stable = true));
  // What a page asks for once it has its first answers is answered as well.
  for (let round = 0; round < mostRounds && !standing.stable; round++) {
    pending(api, answers).forEach((request) => give(request, answers[keyOf(request.request)]));
    await settle();
  }
  await stable;
}

const mostRounds = 200;

const keyOf = ({ method, url }: { method: string; url: string }): string => `${method} ${url}`;

const pending = (api: HttpTestingController, answers: Readonly<Record<string, unknown>>): TestRequest[] =>
  api.match((candidate) => keyOf(candidate) in answers);

function give(request: TestRequest, answer: unknown): void {
  if (typeof answer === 'function') answer(request);
  else request.flush(answer as never);
}

/** Lets promises that are already kept be noticed. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

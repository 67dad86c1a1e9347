import { HttpErrorResponse, type HttpHandlerFn, type HttpInterceptorFn, type HttpRequest, HttpResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, tap, throwError } from 'rxjs';
import { CurrentLanguage } from '../language/current-language';
import { TextLibrary } from '../language/texts';
import { platformTexts } from '../language/platform-texts';
import { Connection } from './connection';
import { IdempotencyKeys } from './idempotency-keys';
import { problemErrorOf } from './problem-error';

/**
 * Everything a call to the API needs: the language, an idempotency key for a POST, and a refusal as `ProblemError`.
 * Who is signed out while working is sent to sign in and back. `If-Match` is the caller's.
 */
export const apiInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/api/')) return next(request);
  const keys = inject(IdempotencyKeys);
  const connection = inject(Connection);
  const router = inject(Router);
  const library = inject(TextLibrary);

  return send(request, next, inject(CurrentLanguage).language(), keys).pipe(
    tap(() => connection.answered()),
    catchError((failure: unknown) => {
      if (!(failure instanceof HttpErrorResponse)) return throwError(() => failure);
      if (failure.status === 0) connection.failed();
      else keys.settle(request);
      if (failure.status === 401 && !request.url.startsWith('/api/session')) void signInAgain(router);
      return throwError(() =>
        problemErrorOf(failure, {
          offline: library.sentence(platformTexts, 'offline'),
          unexpected: library.sentence(platformTexts, 'unexpected'),
        }),
      );
    }),
  );
};

function send(request: HttpRequest<unknown>, next: HttpHandlerFn, language: string, keys: IdempotencyKeys) {
  const headers: Record<string, string> = { 'Accept-Language': language };
  if (request.method !== 'POST' || request.headers.has('Idempotency-Key')) return next(request.clone({ setHeaders: headers }));
  const key = keys.for(request);
  return next(request.clone({ setHeaders: { ...headers, 'Idempotency-Key': key } })).pipe(
    // Who wants the first value only leaves with it, and never sees the end.
    tap((event) => {
      if (event instanceof HttpResponse) keys.settle(request);
    }),
  );
}

function signInAgain(router: Router): Promise<boolean> {
  return router.navigate(['/sign-in'], { queryParams: { next: router.url } });
}

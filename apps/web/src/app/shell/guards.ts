import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import type { Action } from '@kaskade/shared/permissions';
import { SessionStore } from './session-store';

/** Pages for signed-in people; others are asked to sign in and come back. */
export const signedIn: CanActivateFn = (_route, state) => {
  const router = inject(Router);
  return inject(SessionStore).signedIn() || router.createUrlTree(['/sign-in'], { queryParams: { next: state.url } });
};

/** Pages for those who may do this somewhere; the API asks again with the thing itself. */
export const mayDo =
  (action: Action): CanActivateFn =>
  (route, state) => {
    const session = inject(SessionStore);
    if (!session.signedIn()) return signedIn(route, state);
    return session.may(action) || inject(Router).createUrlTree(['/forbidden']);
  };

/** The public welcome is for visitors; whoever is signed in begins at their own start page. */
export const visitorsOnly: CanActivateFn = () => !inject(SessionStore).signedIn() || inject(Router).createUrlTree(['/start']);

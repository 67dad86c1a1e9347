import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { signedIn } from '../shell/guards';
import { unsavedChanges } from '../ui/unsaved-changes';
import { identityTexts } from './identity-texts';

const texts = textsReady(identityTexts);

export const identityRoutes: Routes = [
  { path: 'sign-in', resolve: { texts }, loadComponent: () => import('./sign-in-page').then((module) => module.SignInPage) },
  {
    path: 'sign-in-link/:token',
    resolve: { texts },
    loadComponent: () => import('./sign-in-link-page').then((module) => module.SignInLinkPage),
  },
  {
    path: 'set-password/:token',
    resolve: { texts },
    loadComponent: () => import('./set-password-page').then((module) => module.SetPasswordPage),
  },
  {
    path: 'profile',
    canActivate: [signedIn],
    canDeactivate: [unsavedChanges],
    resolve: { texts },
    loadComponent: () => import('./profile-page').then((module) => module.ProfilePage),
  },
];

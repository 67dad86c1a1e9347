import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { mayDo } from '../shell/guards';
import { SessionStore } from '../shell/session-store';
import { unsavedChanges } from '../ui/unsaved-changes';
import { applicationsTexts } from './applications-texts';

const decides = (): boolean => inject(SessionStore).may('application.decide');

/** Whoever decides begins at the board of a round; whoever applies begins at the own applications. */
export const applicationsRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsReady(applicationsTexts) },
    children: [
      {
        path: '',
        pathMatch: 'full',
        canMatch: [decides],
        loadComponent: () => import('./selection-page').then((module) => module.SelectionPage),
      },
      { path: '', pathMatch: 'full', loadComponent: () => import('./own-applications-page').then((module) => module.OwnApplicationsPage) },
      {
        path: 'new',
        canActivate: [mayDo('application.submit')],
        loadComponent: () => import('./start-application-page').then((module) => module.StartApplicationPage),
      },
      { path: ':id', loadComponent: () => import('./application-page').then((module) => module.ApplicationPage) },
      {
        path: ':id/edit',
        canActivate: [mayDo('application.submit')],
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./write-application-page').then((module) => module.WriteApplicationPage),
      },
    ],
  },
];

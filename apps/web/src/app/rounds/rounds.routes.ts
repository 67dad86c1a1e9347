import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { mayDo } from '../shell/guards';
import { unsavedChanges } from '../ui/unsaved-changes';
import { roundsTexts } from './rounds-texts';

export const roundsRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsReady(roundsTexts) },
    children: [
      { path: '', loadComponent: () => import('./round-list-page').then((module) => module.RoundListPage) },
      {
        path: 'new',
        canActivate: [mayDo('round.open')],
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./open-round-page').then((module) => module.OpenRoundPage),
      },
      { path: ':id', loadComponent: () => import('./round-page').then((module) => module.RoundPage) },
      {
        path: ':id/edit',
        canActivate: [mayDo('round.edit')],
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./edit-round-page').then((module) => module.EditRoundPage),
      },
    ],
  },
];

import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { unsavedChanges } from '../ui/unsaved-changes';
import { workshopsTexts } from './workshops-texts';

export const workshopsRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsReady(workshopsTexts) },
    children: [
      { path: '', loadComponent: () => import('./workshop-list-page').then((module) => module.WorkshopListPage) },
      {
        path: ':workshopId',
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./workshop-page').then((module) => module.WorkshopPage),
      },
    ],
  },
];

import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { mayDo } from '../shell/guards';
import { unsavedChanges } from '../ui/unsaved-changes';
import { regionsTexts } from './regions-texts';

export const regionsRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsReady(regionsTexts) },
    children: [
      { path: '', loadComponent: () => import('./region-list-page').then((module) => module.RegionListPage) },
      {
        path: 'new',
        canActivate: [mayDo('region.create')],
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./create-region-page').then((module) => module.CreateRegionPage),
      },
      { path: ':id', loadComponent: () => import('./region-page').then((module) => module.RegionPage) },
      {
        path: ':id/edit',
        canActivate: [mayDo('region.edit')],
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./edit-region-page').then((module) => module.EditRegionPage),
      },
    ],
  },
];

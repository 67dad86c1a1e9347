import { provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import type { Routes } from '@angular/router';
import { apiInterceptor } from '../platform/http/api-interceptor';
import { textsReady } from '../platform/language/texts';
import { mayDo } from '../shell/guards';
import { unsavedChanges } from '../ui/unsaved-changes';
import { materialsTexts } from './materials-texts';
import { Uploads } from './uploads';

export const materialsRoutes: Routes = [
  {
    path: '',
    providers: [provideHttpClient(withXhr(), withInterceptors([apiInterceptor])), Uploads],
    resolve: { texts: textsReady(materialsTexts) },
    children: [
      { path: '', loadComponent: () => import('./material-list-page').then((module) => module.MaterialListPage) },
      {
        path: 'new',
        canActivate: [mayDo('file.upload')],
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./create-material-page').then((module) => module.CreateMaterialPage),
      },
      { path: ':materialId', loadComponent: () => import('./material-page').then((module) => module.MaterialPage) },
      {
        path: ':materialId/edit',
        canActivate: [mayDo('file.upload')],
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./edit-material-page').then((module) => module.EditMaterialPage),
      },
      {
        path: ':materialId/new-version',
        canActivate: [mayDo('file.upload')],
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./add-version-page').then((module) => module.AddVersionPage),
      },
    ],
  },
];

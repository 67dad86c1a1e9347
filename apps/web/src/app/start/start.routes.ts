import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { startTexts } from './start-texts';

export const startRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    resolve: { texts: textsReady(startTexts) },
    loadComponent: () => import('./start-page').then((module) => module.StartPage),
  },
];

import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { welcomeTexts } from './welcome-texts';

const texts = textsReady(welcomeTexts);

export const welcomeRoutes: Routes = [
  {
    path: 'barrierefreiheit',
    resolve: { texts },
    loadComponent: () => import('./accessibility-page').then((module) => module.AccessibilityPage),
  },
  { path: 'imprint', resolve: { texts }, loadComponent: () => import('./imprint-page').then((module) => module.ImprintPage) },
  { path: 'forbidden', loadComponent: () => import('../shell/forbidden-page').then((module) => module.ForbiddenPage) },
  { path: '**', loadComponent: () => import('../shell/not-found-page').then((module) => module.NotFoundPage) },
];

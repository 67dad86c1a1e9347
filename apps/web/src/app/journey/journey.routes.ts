import type { Routes } from '@angular/router';

export const journeyRoutes: Routes = [
  { path: '**', loadComponent: () => import('../shell/not-found-page').then((module) => module.NotFoundPage) },
];

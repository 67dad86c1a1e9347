import type { Routes } from '@angular/router';

export const initiativesRoutes: Routes = [
  { path: '**', loadComponent: () => import('../shell/not-found-page').then((module) => module.NotFoundPage) },
];

export const invitationsRoutes: Routes = initiativesRoutes;

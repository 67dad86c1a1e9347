import type { Routes } from '@angular/router';

export const workshopsRoutes: Routes = [
  { path: '**', loadComponent: () => import('../shell/not-found-page').then((module) => module.NotFoundPage) },
];

export const sequencesRoutes: Routes = workshopsRoutes;

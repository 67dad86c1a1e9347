import type { Routes } from '@angular/router';

export const mailsRoutes: Routes = [
  { path: '**', loadComponent: () => import('../shell/not-found-page').then((module) => module.NotFoundPage) },
];

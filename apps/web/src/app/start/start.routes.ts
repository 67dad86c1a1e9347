import type { Routes } from '@angular/router';

export const startRoutes: Routes = [{ path: '**', loadComponent: () => import('../shell/not-found-page').then((module) => module.NotFoundPage) }];

import type { Routes } from '@angular/router';

export const startRoutes: Routes = [{ path: '', pathMatch: 'full', redirectTo: '/rounds' }];

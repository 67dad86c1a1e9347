import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { printingTexts } from './printing-texts';

export const printingRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsReady(printingTexts) },
    loadComponent: () => import('./print-page').then((module) => module.PrintPage),
  },
];

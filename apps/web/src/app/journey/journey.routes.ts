import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { journeyTexts } from './journey-texts';

export const journeyRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsReady(journeyTexts) },
    loadComponent: () => import('./journey-page').then((module) => module.JourneyPage),
  },
];

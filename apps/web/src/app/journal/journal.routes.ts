import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { journalTexts } from './journal-texts';

export const journalRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsReady(journalTexts) },
    loadComponent: () => import('./journal-page').then((module) => module.JournalPage),
  },
];

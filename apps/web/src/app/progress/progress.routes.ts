import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { SessionStore } from '../shell/session-store';
import { progressTexts } from './progress-texts';

/** The same address leads the national team to all regions and coordinators to their own sequences. */
export const progressRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsReady(progressTexts) },
    children: [
      {
        path: '',
        pathMatch: 'full',
        canMatch: [() => inject(SessionStore).may('progress.readNational')],
        loadComponent: () => import('./national-page').then((module) => module.NationalPage),
      },
      { path: '', pathMatch: 'full', loadComponent: () => import('./own-sequences-page').then((module) => module.OwnSequencesPage) },
      {
        path: 'sequences/:sequenceId',
        loadComponent: () => import('./sequence-progress-page').then((module) => module.SequenceProgressPage),
      },
    ],
  },
];

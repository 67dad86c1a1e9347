import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { unsavedChanges } from '../ui/unsaved-changes';
import { sequencesTexts } from './sequences-texts';

export const sequencesRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsReady(sequencesTexts) },
    children: [
      { path: '', loadComponent: () => import('./sequence-list-page').then((module) => module.SequenceListPage) },
      {
        path: ':sequenceId',
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./sequence-page').then((module) => module.SequencePlanPage),
      },
    ],
  },
];

import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { mayDo } from '../shell/guards';
import { unsavedChanges } from '../ui/unsaved-changes';
import { answerTexts } from './answer/answer-texts';
import { initiativesTexts } from './initiatives-texts';
import { inviteTexts } from './invite/invite-texts';

export const initiativesRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsReady(initiativesTexts), inviteTexts: textsReady(inviteTexts) },
    children: [
      { path: '', loadComponent: () => import('./initiative-list-page').then((module) => module.InitiativeListPage) },
      {
        path: 'new',
        canActivate: [mayDo('initiative.edit')],
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./create-initiative-page').then((module) => module.CreateInitiativePage),
      },
      {
        path: 'invite',
        canActivate: [mayDo('initiative.invite')],
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./invite/invite-page').then((module) => module.InvitePage),
      },
      { path: ':initiativeId', loadComponent: () => import('./initiative-page').then((module) => module.InitiativePage) },
      {
        path: ':initiativeId/edit',
        canActivate: [mayDo('initiative.edit')],
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./edit-initiative-page').then((module) => module.EditInitiativePage),
      },
    ],
  },
];

/** Public: whoever holds the link of a letter answers without signing in. */
export const invitationsRoutes: Routes = [
  {
    path: ':token',
    resolve: { texts: textsReady(answerTexts) },
    canDeactivate: [unsavedChanges],
    loadComponent: () => import('./answer/answer-page').then((module) => module.AnswerPage),
  },
];

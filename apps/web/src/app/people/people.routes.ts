import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { mayDo } from '../shell/guards';
import { unsavedChanges } from '../ui/unsaved-changes';
import { peopleTexts } from './people-texts';

export const peopleRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsReady(peopleTexts) },
    children: [
      { path: '', loadComponent: () => import('./people-list-page').then((module) => module.PeopleListPage) },
      {
        path: 'invite',
        canActivate: [mayDo('person.invite')],
        canDeactivate: [unsavedChanges],
        loadComponent: () => import('./invite-page').then((module) => module.InvitePage),
      },
      { path: ':id', loadComponent: () => import('./person-page').then((module) => module.PersonPage) },
    ],
  },
];

import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { mailsTexts } from './mails-texts';

export const mailsRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsReady(mailsTexts) },
    children: [
      { path: '', loadComponent: () => import('./mail-list-page').then((module) => module.MailListPage) },
      { path: ':id', loadComponent: () => import('./mail-page').then((module) => module.MailPage) },
    ],
  },
];

import type { Routes } from '@angular/router';
import { textsReady } from './platform/language/texts';
import { mayDo, signedIn, visitorsOnly } from './shell/guards';
import { welcomeTexts } from './welcome/welcome-texts';

/** The site map: one lazy line per capability. Who may see a page is said here once; the API says it again. */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [visitorsOnly],
    resolve: { texts: textsReady(welcomeTexts) },
    loadComponent: () => import('./welcome/welcome-page').then((module) => module.WelcomePage),
  },
  { path: 'start', canActivate: [signedIn], loadChildren: () => import('./start/start.routes').then((module) => module.startRoutes) },
  {
    path: 'rounds/:roundId/feedback',
    canActivate: [mayDo('progress.readNational')],
    loadChildren: () => import('./feedback/feedback.routes').then((module) => module.roundFeedbackRoutes),
  },
  { path: 'rounds', loadChildren: () => import('./rounds/rounds.routes').then((module) => module.roundsRoutes) },
  {
    path: 'regions',
    canActivate: [signedIn],
    loadChildren: () => import('./regions/regions.routes').then((module) => module.regionsRoutes),
  },
  {
    path: 'applications',
    canActivate: [mayDo('application.read')],
    loadChildren: () => import('./applications/applications.routes').then((module) => module.applicationsRoutes),
  },
  {
    path: 'initiatives',
    canActivate: [mayDo('initiative.read')],
    loadChildren: () => import('./initiatives/initiatives.routes').then((module) => module.initiativesRoutes),
  },
  { path: 'invitations', loadChildren: () => import('./initiatives/initiatives.routes').then((module) => module.invitationsRoutes) },
  {
    path: 'sequences',
    canActivate: [mayDo('sequence.read')],
    loadChildren: () => import('./sequences/sequences.routes').then((module) => module.sequencesRoutes),
  },
  {
    path: 'workshops/:workshopId/attendance',
    canActivate: [mayDo('attendance.read')],
    loadChildren: () => import('./attendance/attendance.routes').then((module) => module.attendanceRoutes),
  },
  { path: 'feedback', loadChildren: () => import('./feedback/feedback.routes').then((module) => module.giveFeedbackRoutes) },
  {
    path: 'workshops/:workshopId/feedback',
    canActivate: [mayDo('attendance.read')],
    loadChildren: () => import('./feedback/feedback.routes').then((module) => module.workshopFeedbackRoutes),
  },
  {
    path: 'workshops/:workshopId/print',
    canActivate: [mayDo('attendance.read')],
    loadChildren: () => import('./printing/printing.routes').then((module) => module.printingRoutes),
  },
  {
    path: 'workshops',
    canActivate: [mayDo('sequence.read')],
    loadChildren: () => import('./workshops/workshops.routes').then((module) => module.workshopsRoutes),
  },
  {
    path: 'journey',
    canActivate: [mayDo('progress.readInitiative')],
    loadChildren: () => import('./journey/journey.routes').then((module) => module.journeyRoutes),
  },
  {
    path: 'materials',
    canActivate: [mayDo('material.read')],
    loadChildren: () => import('./materials/materials.routes').then((module) => module.materialsRoutes),
  },
  {
    path: 'progress',
    canActivate: [mayDo('progress.readRegion')],
    loadChildren: () => import('./progress/progress.routes').then((module) => module.progressRoutes),
  },
  {
    path: 'people',
    canActivate: [mayDo('person.read')],
    loadChildren: () => import('./people/people.routes').then((module) => module.peopleRoutes),
  },
  {
    path: 'mails',
    canActivate: [mayDo('mail.read')],
    loadChildren: () => import('./mails/mails.routes').then((module) => module.mailsRoutes),
  },
  {
    path: 'journal',
    canActivate: [mayDo('journal.read')],
    loadChildren: () => import('./journal/journal.routes').then((module) => module.journalRoutes),
  },
  { path: '', loadChildren: () => import('./identity/identity.routes').then((module) => module.identityRoutes) },
  { path: '', loadChildren: () => import('./welcome/welcome.routes').then((module) => module.welcomeRoutes) },
];

import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { unsavedChanges } from '../ui/unsaved-changes';
import { feedbackTexts } from './feedback-texts';

const resolve = { texts: textsReady(feedbackTexts) };

/** Public: whoever holds the link of a letter answers without signing in. */
export const giveFeedbackRoutes: Routes = [
  {
    path: ':token',
    resolve,
    canDeactivate: [unsavedChanges],
    loadComponent: () => import('./give-feedback-page').then((module) => module.GiveFeedbackPage),
  },
];

export const workshopFeedbackRoutes: Routes = [
  { path: '', resolve, loadComponent: () => import('./workshop-feedback-page').then((module) => module.WorkshopFeedbackPage) },
];

export const roundFeedbackRoutes: Routes = [
  { path: '', resolve, loadComponent: () => import('./round-feedback-page').then((module) => module.RoundFeedbackPage) },
];

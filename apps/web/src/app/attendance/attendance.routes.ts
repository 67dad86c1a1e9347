import type { Routes } from '@angular/router';
import { textsReady } from '../platform/language/texts';
import { attendanceTexts } from './attendance-texts';

export const attendanceRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsReady(attendanceTexts) },
    loadComponent: () => import('./attendance-page').then((module) => module.AttendancePage),
  },
];

import type { Sentences } from './sentences';

export type AttendanceProblem = never;

export const attendanceSentences: Sentences<AttendanceProblem> = {};

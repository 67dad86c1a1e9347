import type { Sentences } from './sentences';

export type WorkshopProblem = never;

export const workshopSentences: Sentences<WorkshopProblem> = {};

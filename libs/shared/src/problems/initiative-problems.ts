import type { Sentences } from './sentences';

export type InitiativeProblem = never;

export const initiativeSentences: Sentences<InitiativeProblem> = {};

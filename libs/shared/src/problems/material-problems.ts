import type { Sentences } from './sentences';

export type MaterialProblem = never;

export const materialSentences: Sentences<MaterialProblem> = {};

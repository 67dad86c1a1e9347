import type { Sentences } from './sentences';

export type RegistrationProblem = never;

export const registrationSentences: Sentences<RegistrationProblem> = {};

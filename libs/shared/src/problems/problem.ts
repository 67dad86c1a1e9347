import type { Bilingual, Language } from '../kernel/texts';
import { applicationSentences, type ApplicationProblem } from './application-problems';
import { attendanceSentences, type AttendanceProblem } from './attendance-problems';
import { feedbackSentences, type FeedbackProblem } from './feedback-problems';
import { identitySentences, type IdentityProblem } from './identity-problems';
import { initiativeSentences, type InitiativeProblem } from './initiative-problems';
import { materialSentences, type MaterialProblem } from './material-problems';
import { platformSentences, type PlatformProblem } from './platform-problems';
import { regionSentences, type RegionProblem } from './region-problems';
import { registrationSentences, type RegistrationProblem } from './registration-problems';
import { roundSentences, type RoundProblem } from './round-problems';
import type { Sentences } from './sentences';
import { workshopSentences, type WorkshopProblem } from './workshop-problems';

/** An expected refusal. Everything else that goes wrong is a bug. */
export type Problem =
  | PlatformProblem
  | IdentityProblem
  | RegionProblem
  | RoundProblem
  | ApplicationProblem
  | InitiativeProblem
  | WorkshopProblem
  | RegistrationProblem
  | AttendanceProblem
  | MaterialProblem
  | FeedbackProblem;

export type ProblemCode = Problem['code'];

const sentences: Sentences<Problem> = {
  ...platformSentences,
  ...identitySentences,
  ...regionSentences,
  ...roundSentences,
  ...applicationSentences,
  ...initiativeSentences,
  ...workshopSentences,
  ...registrationSentences,
  ...attendanceSentences,
  ...materialSentences,
  ...feedbackSentences,
};

/** Every code there is, for the API document and for tests. */
export const problemCodes = Object.keys(sentences) as ProblemCode[];

/** The refusal in the words of the person's language: what is wrong and what to do. */
export function say(problem: Problem, language: Language): string {
  const sentence = sentences[problem.code] as (problem: Problem) => Bilingual;
  return sentence(problem)[language];
}

import { z } from 'zod';

/** What is asked on a scale from 1 to 5. For `pace` the middle is best: 1 is much too slow, 5 much too fast. */
export const scaleQuestions = ['useful', 'understandable', 'exchange', 'pace', 'recommend'] as const;
export const ScaleQuestion = z.enum(scaleQuestions);
export type ScaleQuestion = z.infer<typeof ScaleQuestion>;

/** What is answered in own words. */
export const textQuestions = ['helped', 'missing'] as const;
export const TextQuestion = z.enum(textQuestions);
export type TextQuestion = z.infer<typeof TextQuestion>;

/** What one person said of a workshop; whatever the person left out is not there. */
export type FeedbackAnswers = Readonly<Partial<Record<ScaleQuestion, number>>> & Readonly<Partial<Record<TextQuestion, string>>>;

/** From how many answers on results are shown, so that nobody can be recognised. */
export const fewestAnswers = 5;

/** For how many days after its release the form is open; the last one counts whole (rule D1). */
export const daysForFeedback = 21;

import { compact } from '../kernel';
import { fewestAnswers, scaleQuestions, textQuestions, type FeedbackAnswers, type ScaleQuestion } from './feedback';
import type { FeedbackResultsView } from './feedback.contract';

/**
 * How many of the answers may be looked at. While the form is open, results move on by whole groups of five only: with every single
 * answer more one could read what the last person said. Afterwards all count, if there are five at least.
 */
export function answersShown(answered: number, isOpen: boolean): number {
  if (isOpen) return Math.floor(answered / fewestAnswers) * fewestAnswers;
  return answered < fewestAnswers ? 0 : answered;
}

/**
 * The results of these answers, or null below five: then nothing is told at all. What was written stands in the order of the alphabet,
 * because the order of arrival would say who it was.
 */
export function resultsOf(answers: readonly FeedbackAnswers[]): FeedbackResultsView | null {
  if (answers.length < fewestAnswers) return null;
  return {
    answers: answers.length,
    scales: scaleQuestions.map((question) => scaleResult(question, compact(answers.map((answer) => answer[question])))),
    texts: textQuestions.map((question) => ({
      question,
      texts: compact(answers.map((answer) => answer[question])).toSorted((one, other) => one.localeCompare(other, 'de')),
    })),
  };
}

function scaleResult(question: ScaleQuestion, values: readonly number[]): FeedbackResultsView['scales'][number] {
  return {
    question,
    answered: values.length,
    mean: values.length === 0 ? null : Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10,
    counts: [1, 2, 3, 4, 5].map((step) => values.filter((value) => value === step).length),
  };
}

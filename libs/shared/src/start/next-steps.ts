import { memberSteps } from './member-steps';
import { nationalSteps } from './national-steps';
import { mostNextSteps, type NextStep } from './next-step.contract';
import { regionalSteps } from './regional-steps';
import type { Moment, StartFacts } from './start-facts';

/**
 * What is next for a person, the most urgent first, at most five: a workshop of today before all, then by the day on which a step is
 * due, then what no day asks for. `more` says how many were left out.
 */
export function nextSteps(facts: StartFacts, moment: Moment): { nextSteps: NextStep[]; more: number } {
  const steps = [
    ...(facts.national ? nationalSteps(facts.national, moment) : []),
    ...(facts.regional ? regionalSteps(facts.regional, moment) : []),
    ...(facts.membership ? memberSteps(facts.membership, moment) : []),
    ...mailSteps(facts.failedMails),
  ].toSorted(byUrgency);
  return { nextSteps: steps.slice(0, mostNextSteps), more: Math.max(0, steps.length - mostNextSteps) };
}

const mailSteps = (count: number): NextStep[] =>
  count === 0 ? [] : [{ kind: 'seeFailedMails', id: 'seeFailedMails', dueOn: null, count }];

/** Steps whose workshop takes place today. */
const isOfToday = ({ kind }: NextStep): boolean => kind === 'runWorkshop' || kind === 'attendWorkshop';

const urgencyOf = (step: NextStep): string => `${isOfToday(step) ? 0 : 1} ${step.dueOn ?? 'never'}`;

/** Days sort as text, and "never" after all of them. Equal ones keep the order in which they were told. */
function byUrgency(first: NextStep, second: NextStep): number {
  const [one, other] = [urgencyOf(first), urgencyOf(second)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

import { compact, type LocalDate } from '../kernel';
import type { Problem } from '../problems';
import { hasBeenHeld, type WorkshopState } from '../workshops';

/** What the rules need to know before people are asked how a workshop was. */
export interface FeedbackFacts {
  readonly state: WorkshopState;
  readonly released: boolean;
  /** How many of those who came have an address to write to. */
  readonly reachable: number;
}

/** Why people cannot be asked (again): they are asked once, after the workshop has been held. */
export const reasonsNotToReleaseFeedback = ({ state, released, reachable }: FeedbackFacts): Problem[] =>
  compact<Problem>([
    released && { code: 'FEEDBACK_RELEASED_ALREADY' },
    !released && !hasBeenHeld(state) && { code: 'FEEDBACK_BEFORE_HELD' },
    !released && hasBeenHeld(state) && reachable === 0 && { code: 'FEEDBACK_NOBODY_TO_ASK' },
  ]);

/** Whether the form still takes answers; its last day counts whole (rule D1). */
export const feedbackIsOpen = ({ openUntil }: { openUntil: LocalDate }, today: LocalDate): boolean => today <= openUntil;

/** Why somebody cannot answer: too late, or done already. Nobody answers twice. */
export const reasonsNotToGiveFeedback = (request: { openUntil: LocalDate; answered: boolean }, today: LocalDate): Problem[] =>
  compact<Problem>([
    request.answered && { code: 'FEEDBACK_GIVEN_ALREADY' },
    !request.answered && !feedbackIsOpen(request, today) && { code: 'FEEDBACK_CLOSED', closedOn: request.openUntil },
  ]);

import { compact, type LocalDate } from '../kernel';
import type { Problem } from '../problems';
import { callIsOpen, isRunning, type RoundDates, type RoundState } from '../rounds';
import type { ApplicationState, Decision } from './application.contract';

/** Shortest motivation that says anything; a round's reviewers need a reason to choose. */
export const shortestMotivation = 30;

/** Why a region cannot begin or hand in an application today (rules D1 and D2). */
export const reasonsNotToApply = (round: RoundDates & { state: RoundState }, today: LocalDate): Problem[] =>
  callIsOpen(round, today)
    ? []
    : [
        {
          code: 'CALL_CLOSED',
          closedOn: round.callClosesOn,
          opensOn: round.callOpensOn !== null && today < round.callOpensOn ? round.callOpensOn : null,
        },
      ];

/** Why an application cannot be changed: what was handed in stays as it was read. */
export const reasonsNotToEditApplication = ({ state }: { state: ApplicationState }): Problem[] =>
  state === 'draft' ? [] : [{ code: 'APPLICATION_NOT_A_DRAFT' }];

/** Why an application cannot be handed in: the call, its state, and what it does not say yet. */
export function reasonsNotToSubmit(
  application: { state: ApplicationState; motivation: string },
  round: RoundDates & { state: RoundState },
  today: LocalDate,
): Problem[] {
  return compact<Problem>([
    ...reasonsNotToApply(round, today),
    ...reasonsNotToEditApplication(application),
    application.motivation.trim().length < shortestMotivation && { code: 'APPLICATION_MOTIVATION_MISSING', atLeast: shortestMotivation },
  ]);
}

/** Why no decision can be taken: only submitted and waitlisted applications of a running selection are decided. */
export function reasonsNotToDecide(application: { state: ApplicationState }, round: { state: RoundState }): Problem[] {
  return compact<Problem>([
    !['call_open', 'selection', 'training', 'regional_phase'].includes(round.state) && { code: 'SELECTION_OVER' },
    !['submitted', 'waitlisted'].includes(application.state) && { code: 'APPLICATION_ALREADY_DECIDED', state: application.state },
  ]);
}

/** The state that a decision leads to: accepting beyond the places puts the region on the waiting list (rule D2). */
export function stateAfter(decision: Decision, places: { total: number; taken: number }): 'accepted' | 'waitlisted' | 'declined' {
  if (decision === 'decline') return 'declined';
  if (decision === 'waitlist') return 'waitlisted';
  return places.taken < places.total ? 'accepted' : 'waitlisted';
}

/** Applicants may withdraw at any time while the round is not over, once. What a finished round was stays as it was. */
export const reasonsNotToWithdraw = (application: { state: ApplicationState }, round: { state: RoundState }): Problem[] =>
  compact<Problem>([
    !isRunning(round.state) && { code: 'ROUND_OVER', state: round.state },
    ['withdrawn', 'declined'].includes(application.state) && { code: 'APPLICATION_ALREADY_DECIDED', state: application.state },
  ]);

/** Whoever gives up a place says why, because the people who were to come to its workshops are told. */
export const withdrawalNeedsReason = ({ state }: { state: ApplicationState }): boolean => state === 'accepted';

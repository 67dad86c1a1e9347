import { compact, type LocalDate } from '../kernel';
import type { Problem } from '../problems';
import { invitationTransitions, type InitiativeCounters, type InvitationState } from './initiative';
import type { InvitationAnswer } from './invitation.contract';

/** What the rules need to know before an initiative is invited to a sequence. */
export interface InvitingFacts {
  readonly invitedAlready: boolean;
  readonly plannedWorkshops: number;
  readonly answerBy: LocalDate | null;
}

/** Why an initiative cannot be invited to a sequence; `today` is the day in the programme's zone. */
export const reasonsNotToInvite = (facts: InvitingFacts, today: LocalDate): Problem[] =>
  compact<Problem>([
    facts.invitedAlready && { code: 'INITIATIVE_INVITED_ALREADY' },
    facts.plannedWorkshops === 0 && { code: 'SEQUENCE_NOT_PLANNED' },
    facts.answerBy !== null && facts.answerBy < today && { code: 'INVITATION_DEADLINE_BEFORE_TODAY' },
  ]);

/** What the rules need to know of an invitation that is answered or reminded of. */
export interface OpenInvitation {
  readonly state: InvitationState;
  readonly answerBy: LocalDate | null;
  readonly remindedOn?: LocalDate | null;
}

/**
 * Why an invitation cannot be answered this way on this day. The last day counts whole (rule D1).
 * Whoever declined may still accept while the deadline lasts.
 */
export function reasonsNotToAnswer(invitation: OpenInvitation, answer: InvitationAnswer, today: LocalDate): Problem[] {
  if (!invitationTransitions[invitation.state].includes(stateAfterAnswer(answer)))
    return [{ code: 'INVITATION_ANSWERED', state: invitation.state }];
  return compact<Problem>([
    invitation.answerBy !== null && today > invitation.answerBy && { code: 'INVITATION_DEADLINE_PASSED', on: invitation.answerBy },
  ]);
}

/** The state that an answer leads to. */
export const stateAfterAnswer = (answer: InvitationAnswer): InvitationState => (answer === 'accept' ? 'registered' : 'declined');

/** A reminder goes to whoever has not answered yet, once a day at most. */
export const reasonsNotToRemind = (invitation: OpenInvitation, today: LocalDate): Problem[] =>
  compact<Problem>([
    invitation.state !== 'invited' && { code: 'INVITATION_ANSWERED', state: invitation.state },
    invitation.remindedOn === today && { code: 'REMINDER_SENT_TODAY' },
  ]);

/** Why an initiative cannot drop out after the workshop at `afterPosition`; 0 is before the first. */
export const reasonsNotToDropOut = (state: InvitationState, afterPosition: number, workshopCount: number): Problem[] =>
  compact<Problem>([
    ...reasonsAgainstInvitationStep(state, 'dropped_out'),
    afterPosition > workshopCount && { code: 'DROPPED_OUT_AFTER_LATER_WORKSHOP', position: afterPosition, workshopCount },
  ]);

/** Why an invitation in the state `from` cannot go to the state `to` (rule D3). */
export const reasonsAgainstInvitationStep = (from: InvitationState, to: InvitationState): Problem[] =>
  invitationTransitions[from].includes(to) ? [] : [{ code: 'INVITATION_STATE_SKIPPED', from, to }];

/** Why the ages of an offer do not fit together; an age that is not given does not count. */
export const reasonsAgainstAges = (offer: {
  readonly ageFrom?: number | null | undefined;
  readonly ageTo?: number | null | undefined;
}): Problem[] =>
  typeof offer.ageFrom === 'number' && typeof offer.ageTo === 'number' && offer.ageFrom > offer.ageTo
    ? [{ code: 'OFFER_AGES_REVERSED' }]
    : [];

/** No initiative anywhere yet. */
export const noInitiatives: InitiativeCounters = { invited: 0, declined: 0, registered: 0, active: 0, completed: 0, droppedOut: 0 };

/** What to add to the counters of a sequence when an initiative goes from one state to another; null is not invited. */
export function initiativeCounterChange(before: InvitationState | null, after: InvitationState | null): InitiativeCounters {
  const change = { ...noInitiatives };
  if (before !== null) change[counterOf[before]] -= 1;
  if (after !== null) change[counterOf[after]] += 1;
  return change;
}

/** Counts initiatives from scratch by their states; what the kept counters must equal. */
export const countInitiatives = (states: readonly InvitationState[]): InitiativeCounters =>
  states.map((state) => initiativeCounterChange(null, state)).reduce(addInitiativeCounters, noInitiatives);

/** The sum of two sets of counters. */
export function addInitiativeCounters(first: InitiativeCounters, second: InitiativeCounters): InitiativeCounters {
  return {
    invited: first.invited + second.invited,
    declined: first.declined + second.declined,
    registered: first.registered + second.registered,
    active: first.active + second.active,
    completed: first.completed + second.completed,
    droppedOut: first.droppedOut + second.droppedOut,
  };
}

const counterOf: Readonly<Record<InvitationState, keyof InitiativeCounters>> = {
  invited: 'invited',
  declined: 'declined',
  registered: 'registered',
  active: 'active',
  completed: 'completed',
  dropped_out: 'droppedOut',
};

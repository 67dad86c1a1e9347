import { compact, type LocalDate } from '../kernel';
import type { Problem } from '../problems';
import { roundStates, type ParticipationState, type RoundDates, type RoundFacts, type RoundState, type TrainingSessionKind } from './round';

/** The state that follows, or null at the end of the line and for a cancelled round. */
export function nextState(state: RoundState): RoundState | null {
  if (state === 'cancelled') return null;
  return roundStates[roundStates.indexOf(state) + 1] ?? null;
}

/** True while nothing about the round is final: before `completed` and not cancelled. */
export const isRunning = (state: RoundState): boolean => !['completed', 'archived', 'cancelled'].includes(state);

/** True on the days of the call, the last one included (rule D1). `today` is the day in the programme's zone. */
export const callIsOpen = (round: RoundDates & { state: RoundState }, today: LocalDate): boolean =>
  round.state === 'call_open' &&
  round.callOpensOn !== null &&
  round.callClosesOn !== null &&
  today >= round.callOpensOn &&
  today <= round.callClosesOn;

/**
 * What still stands between a round and the state `to`; empty where the step may be taken.
 * Nobody skips a state, and what is lacking is listed (rule D3).
 */
export function reasonsNotToAdvance(round: RoundFacts, to: RoundState, today: LocalDate): Problem[] {
  if (!isRunning(round.state) && to !== 'archived') return [{ code: 'ROUND_OVER', state: round.state }];
  if (nextState(round.state) !== to) return [{ code: 'ROUND_STATE_SKIPPED', from: round.state, to }];
  return lackingFor[to]?.(round, today) ?? [];
}

/** A round can be cancelled from any state before `completed`. */
export const reasonsNotToCancel = (state: RoundState): Problem[] => (isRunning(state) ? [] : [{ code: 'ROUND_OVER', state }]);

/** Why nothing more begins for a region in a round: the round is over, or the region left it. `null` is not in it by now. */
export const reasonsAgainstRegionInRound = (roundState: RoundState, regionState: ParticipationState | null): Problem[] =>
  compact<Problem>([
    !isRunning(roundState) && { code: 'ROUND_OVER', state: roundState },
    regionState === 'withdrawn' && { code: 'REGION_LEFT_ALREADY' },
  ]);

/** True while a place that falls free goes to the first on the waiting list: nobody catches up with a regional phase (rule D2). */
export const waitingListMoves = (state: RoundState): boolean => state === 'call_open' || state === 'selection' || state === 'training';

/** The named days must follow each other; days that are not set yet do not count. */
export function reasonsAgainstDates(dates: RoundDates): Problem[] {
  const inOrder = ['callOpensOn', 'callClosesOn', 'regionalPhaseFrom', 'regionalPhaseUntil'] as const;
  const set = inOrder.flatMap((name) => (dates[name] === null ? [] : [{ name, day: dates[name] }]));
  return set.flatMap((later, index): Problem[] => {
    const earlier = set[index - 1];
    return earlier && earlier.day > later.day ? [{ code: 'ROUND_DATES_OUT_OF_ORDER', earlier: earlier.name, later: later.name }] : [];
  });
}

/** Why a round that has `regions` in it cannot become as `change` describes. */
export function reasonsNotToEditRound(
  round: RoundDates & { state: RoundState; regions: number },
  change: Partial<RoundDates> & { readonly places?: number | null | undefined },
): Problem[] {
  if (!isRunning(round.state)) return [{ code: 'ROUND_OVER', state: round.state }];
  return compact<Problem>([
    ...reasonsAgainstDates({ ...round, ...change }),
    typeof change.places === 'number' &&
      change.places < round.regions && { code: 'ROUND_FEWER_PLACES_THAN_ACCEPTED', accepted: round.regions },
  ]);
}

/** Why a round cannot get a national date on this day, or change its dates where no day is given. */
export const reasonsNotToPlanSession = (round: RoundDates & { state: RoundState }, startsOn?: LocalDate): Problem[] =>
  isRunning(round.state)
    ? compact<Problem>([
        startsOn !== undefined && round.callOpensOn !== null && startsOn < round.callOpensOn && { code: 'TRAINING_SESSION_OUTSIDE_ROUND' },
      ])
    : [{ code: 'ROUND_OVER', state: round.state }];

const lackingFor: Partial<Record<RoundState, (round: RoundFacts, today: LocalDate) => Problem[]>> = {
  call_open: (round) =>
    compact<Problem>([
      (round.callOpensOn === null || round.callClosesOn === null) && { code: 'ROUND_CALL_WINDOW_MISSING' },
      round.places === null && { code: 'ROUND_PLACES_MISSING' },
      ...reasonsAgainstDates(round),
    ]),
  selection: (round, today) =>
    compact<Problem>([
      round.callClosesOn !== null && today <= round.callClosesOn && { code: 'ROUND_CALL_STILL_RUNNING', until: round.callClosesOn },
    ]),
  training: (round) =>
    compact<Problem>([
      round.undecidedApplications > 0 && { code: 'ROUND_APPLICATIONS_UNDECIDED', count: round.undecidedApplications },
      round.regions === 0 && { code: 'ROUND_WITHOUT_REGIONS' },
      lacksSession(round, 'kickoff') && { code: 'ROUND_SESSION_MISSING', kind: 'kickoff' },
    ]),
  regional_phase: (round) =>
    compact<Problem>([
      (round.regionalPhaseFrom === null || round.regionalPhaseUntil === null) && { code: 'ROUND_REGIONAL_PHASE_MISSING' },
      ...reasonsAgainstDates(round),
    ]),
  closing: (round) =>
    compact<Problem>([
      round.unfinishedSequences > 0 && { code: 'ROUND_SEQUENCES_UNFINISHED', count: round.unfinishedSequences },
      lacksSession(round, 'closing') && { code: 'ROUND_SESSION_MISSING', kind: 'closing' },
    ]),
  completed: (round, today) =>
    round.sessions
      .filter((session) => session.endsOn >= today)
      .map((session): Problem => ({ code: 'ROUND_SESSION_STILL_AHEAD', on: session.endsOn })),
};

const lacksSession = (round: RoundFacts, kind: TrainingSessionKind): boolean => !round.sessions.some((session) => session.kind === kind);

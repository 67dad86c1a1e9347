import type { LocalDate } from '../kernel';
import { say, type Problem } from '../problems';
import { callIsOpen, nextState, reasonsNotToAdvance, type RoundState } from '../rounds';
import { addDays, isBefore } from '../time';
import { isAhead, reasonsAgainstPlace, reasonsAgainstRound } from '../workshops';
import { grouped } from './grouped';
import type { NextStep } from './next-step.contract';
import type { Moment, OpenSequence, OpenWorkshop, RunningRound, StartFacts } from './start-facts';
import { timetableOf } from './timetable';

/** A place should be known this many days before a workshop. */
export const daysForPlace = 14;

/** A call is about to close in its last days. */
export const daysBeforeCallCloses = 7;

/** What the national team can turn to: its rounds, and what regions owe to it. */
export function nationalSteps({ rounds, workshops, unplanned }: NonNullable<StartFacts['national']>, moment: Moment): NextStep[] {
  return [
    ...rounds.flatMap((round) => [...decisionSteps(round), ...callSteps(round, moment.today), ...stepsOfLife(round, moment)]),
    ...minutesSteps(workshops),
    ...placeSteps(workshops, moment),
    ...dateSteps(unplanned),
  ];
}

const decisionSteps = ({ roundId, roundName, undecidedApplications, callClosesOn }: RunningRound): NextStep[] =>
  undecidedApplications === 0
    ? []
    : [
        {
          kind: 'decideApplications',
          id: `decideApplications:${roundId}`,
          dueOn: callClosesOn,
          roundId,
          roundName,
          count: undecidedApplications,
        },
      ];

function callSteps(round: RunningRound, today: LocalDate): NextStep[] {
  const { roundId, roundName, callClosesOn, places } = round;
  if (callClosesOn === null || !callIsOpen(round, today) || callClosesOn > addDays(today, daysBeforeCallCloses)) return [];
  return [
    {
      kind: 'closeCall',
      id: `closeCall:${roundId}`,
      dueOn: callClosesOn,
      roundId,
      roundName,
      closesOn: callClosesOn,
      applications: round.undecidedApplications + round.regions,
      places,
    },
  ];
}

/** The next state of a round as soon as it may and should come; else what somebody has to add for it, leaving out what time brings. */
function stepsOfLife(round: RunningRound, { today, language }: Moment): NextStep[] {
  const to = nextState(round.state);
  if (to === null) return [];
  const { roundId, roundName } = round;
  const reasons = reasonsNotToAdvance(round, to, today);
  const common = { roundId, roundName, to, dueOn: dueOf(round) };
  if (reasons.length === 0)
    return isTimeFor(to, round, today) ? [{ kind: 'advanceRound', id: `advanceRound:${roundId}:${to}`, ...common }] : [];
  const lacking = reasons.filter((reason) => canBeMended(reason, round, today));
  if (lacking.length === 0) return [];
  const told = lacking.map((problem) => ({ code: problem.code, sentence: say(problem, language) }));
  return [{ kind: 'completeRound', id: `completeRound:${roundId}:${to}`, ...common, lacking: told }];
}

/** The regional phase begins on its day and not before; every other step is due as soon as nothing is lacking. */
const isTimeFor = (to: RoundState, { regionalPhaseFrom }: RunningRound, today: LocalDate): boolean =>
  to !== 'regional_phase' || regionalPhaseFrom === null || today >= regionalPhaseFrom;

function dueOf(round: RunningRound): LocalDate | null {
  switch (round.state) {
    case 'draft':
      return round.callOpensOn;
    case 'call_open':
    case 'selection':
      return round.callClosesOn;
    case 'training':
      return round.regionalPhaseFrom;
    default:
      return round.regionalPhaseUntil;
  }
}

/** False for what passes by itself, what another step says, and what is not due before the regional phase is over. */
function canBeMended({ code }: Problem, round: RunningRound, today: LocalDate): boolean {
  switch (code) {
    case 'ROUND_CALL_STILL_RUNNING':
    case 'ROUND_SESSION_STILL_AHEAD':
    case 'ROUND_APPLICATIONS_UNDECIDED':
      return false;
    case 'ROUND_WITHOUT_REGIONS':
      return round.undecidedApplications === 0;
    case 'ROUND_SEQUENCES_UNFINISHED':
      return round.regionalPhaseUntil !== null && today > round.regionalPhaseUntil;
    default:
      return true;
  }
}

function minutesSteps(workshops: readonly OpenWorkshop[]): NextStep[] {
  const held = workshops.filter(({ state }) => state === 'held');
  const [first] = held;
  if (!first) return [];
  return [{ kind: 'askForMinutes', id: 'askForMinutes', dueOn: first.date, ...timetableOf(first), count: held.length }];
}

function placeSteps(workshops: readonly OpenWorkshop[], { now, today }: Moment): NextStep[] {
  const without = workshops.filter(
    (workshop) =>
      isAhead(workshop.state) &&
      isBefore(now, workshop.begins) &&
      workshop.date <= addDays(today, daysForPlace) &&
      reasonsAgainstPlace(workshop).length > 0,
  );
  const [first] = without;
  if (!first) return [];
  const dueOn = addDays(first.date, -daysForPlace);
  return [{ kind: 'askForPlaces', id: 'askForPlaces', dueOn, ...timetableOf(first), count: without.length }];
}

/** One step per round, because each round has its own list of sequences. */
function dateSteps(unplanned: readonly OpenSequence[]): NextStep[] {
  const asked = unplanned.filter(
    ({ planned, workshopCount, roundState }) => planned < workshopCount && reasonsAgainstRound(roundState).length === 0,
  );
  const byRound = grouped(asked, ({ roundId }) => roundId);
  return [...byRound.values()].flatMap((sequences): NextStep[] => {
    const [first] = sequences;
    if (!first) return [];
    const { roundId, roundName, sequenceId, phaseFrom } = first;
    const regionNames = sequences.slice(0, 3).map(({ regionName }) => regionName);
    return [
      {
        kind: 'askForDates',
        id: `askForDates:${roundId}`,
        dueOn: phaseFrom,
        roundId,
        roundName,
        sequenceId,
        count: sequences.length,
        regionNames,
      },
    ];
  });
}

import { compact, type LocalDate } from '../kernel';
import { callIsOpen } from '../rounds';
import { reasonsNotToRemind } from '../initiatives';
import { addDays, isBefore } from '../time';
import { reasonsAgainstRound } from '../workshops';
import { grouped } from './grouped';
import type { NextStep } from './next-step.contract';
import type { CallForRegion, Moment, OpenSequence, OpenWorkshop, StartFacts, UnansweredInvitation } from './start-facts';
import { timetableOf } from './timetable';

/** A workshop should be published this many days before, so that people can arrange to come. */
export const daysForPublishing = 21;

/** The last week before a workshop is the time to prepare it. */
export const daysForPreparing = 7;

/** Minutes are due this many days after a workshop. */
export const daysForMinutes = 7;

/** Whoever was written to is left in peace for so many days, unless the time to answer ends. */
export const daysBeforeReminding = 3;

/** What a coordinator can turn to in the own regions. */
export function regionalSteps(facts: NonNullable<StartFacts['regional']>, moment: Moment): NextStep[] {
  return [
    ...facts.workshops.flatMap((workshop) => stepsOfWorkshop(workshop, moment)),
    ...publishingSteps(facts.workshops, moment),
    ...facts.sequences.flatMap(planningSteps),
    ...facts.sequences.flatMap((sequence) => remindingSteps(sequence, facts.invitations, moment.today)),
    ...facts.calls.flatMap((call) => applyingSteps(call, moment.today)),
  ];
}

function stepsOfWorkshop(workshop: OpenWorkshop, moment: Moment): NextStep[] {
  if (workshop.state === 'planned') return [];
  if (workshop.state === 'held') return [minutesStep(workshop)];
  return isBefore(moment.now, workshop.ends) ? stepsAhead(workshop, moment.today) : [stepAfterwards(workshop)];
}

const minutesStep = (workshop: OpenWorkshop): NextStep => ({
  kind: 'writeMinutes',
  id: `writeMinutes:${workshop.workshopId}`,
  dueOn: addDays(workshop.date, daysForMinutes),
  ...timetableOf(workshop),
});

const stepAfterwards = (workshop: OpenWorkshop): NextStep =>
  workshop.undecided > 0
    ? {
        kind: 'decideAttendance',
        id: `decideAttendance:${workshop.workshopId}`,
        dueOn: workshop.date,
        ...timetableOf(workshop),
        undecided: workshop.undecided,
      }
    : {
        kind: 'confirmHeld',
        id: `confirmHeld:${workshop.workshopId}`,
        dueOn: workshop.date,
        ...timetableOf(workshop),
        tookPart: workshop.tookPart,
      };

function stepsAhead(workshop: OpenWorkshop, today: LocalDate): NextStep[] {
  const { workshopId, date, registered, capacity, waiting, tookPart, placeName } = workshop;
  const common = { dueOn: date, ...timetableOf(workshop) };
  if (date === today) return [{ kind: 'runWorkshop', id: `runWorkshop:${workshopId}`, ...common, placeName, registered, tookPart }];
  return compact<NextStep>([
    date <= addDays(today, daysForPreparing) && {
      kind: 'prepareWorkshop',
      id: `prepareWorkshop:${workshopId}`,
      ...common,
      registered,
      capacity,
    },
    waiting > 0 && { kind: 'seatWaiting', id: `seatWaiting:${workshopId}`, ...common, waiting, free: Math.max(0, capacity - registered) },
  ]);
}

/** One step per sequence: whoever publishes one workshop sees the others beside it. */
function publishingSteps(workshops: readonly OpenWorkshop[], { now }: Moment): NextStep[] {
  const planned = workshops.filter(({ state, begins }) => state === 'planned' && isBefore(now, begins));
  const bySequence = grouped(planned, ({ sequenceId }) => sequenceId);
  return [...bySequence].flatMap(([sequenceId, [first, ...others]]): NextStep[] =>
    first
      ? [
          {
            kind: 'publishWorkshops',
            id: `publishWorkshops:${sequenceId}`,
            dueOn: addDays(first.date, -daysForPublishing),
            ...timetableOf(first),
            sequenceId,
            count: others.length + 1,
          },
        ]
      : [],
  );
}

function planningSteps(sequence: OpenSequence): NextStep[] {
  const { sequenceId, planned, workshopCount, phaseFrom, roundState } = sequence;
  if (planned >= workshopCount || reasonsAgainstRound(roundState).length > 0) return [];
  return [
    {
      kind: 'planSequence',
      id: `planSequence:${sequenceId}`,
      dueOn: phaseFrom,
      ...namesOf(sequence),
      missing: workshopCount - planned,
      workshopCount,
    },
  ];
}

function remindingSteps(sequence: OpenSequence, invitations: readonly UnansweredInvitation[], today: LocalDate): NextStep[] {
  const silent = invitations.filter((one) => one.sequenceId === sequence.sequenceId && isWorthReminding(one, today));
  if (silent.length === 0) return [];
  const [answerBy = null] = compact(silent.map((invitation) => invitation.answerBy)).toSorted();
  const id = `remindInitiatives:${sequence.sequenceId}`;
  return [{ kind: 'remindInitiatives', id, dueOn: answerBy, ...namesOf(sequence), count: silent.length, answerBy }];
}

function isWorthReminding({ invitedOn, remindedOn, answerBy }: UnansweredInvitation, today: LocalDate): boolean {
  const written = remindedOn ?? invitedOn;
  const isPressing = answerBy !== null && answerBy <= addDays(today, daysBeforeReminding) && written < today;
  return (
    reasonsNotToRemind({ state: 'invited', answerBy, remindedOn }, today).length === 0 &&
    (isPressing || addDays(written, daysBeforeReminding) <= today)
  );
}

function applyingSteps(call: CallForRegion, today: LocalDate): NextStep[] {
  const { roundId, roundName, regionId, regionName, applicationId, callClosesOn } = call;
  if (callClosesOn === null || !callIsOpen(call, today)) return [];
  const id = `applyToRound:${roundId}:${regionId}`;
  return [
    { kind: 'applyToRound', id, dueOn: callClosesOn, roundId, roundName, regionId, regionName, applicationId, closesOn: callClosesOn },
  ];
}

const namesOf = ({ sequenceId, roundId, roundName, regionId, regionName }: OpenSequence) => ({
  sequenceId,
  roundId,
  roundName,
  regionId,
  regionName,
});

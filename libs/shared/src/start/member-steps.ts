import { tookPart } from '../attendance';
import { takesPart, reasonsNotToAnswer } from '../initiatives';
import { isExpectedAt } from '../registration';
import { isBefore } from '../time';
import type { NextStep } from './next-step.contract';
import type { JourneyUnderWay, Moment, StartFacts, WorkshopOfJourney } from './start-facts';
import { timetableOf } from './timetable';

/** What somebody of an initiative can turn to. */
export function memberSteps({ journeys, newMaterials }: NonNullable<StartFacts['membership']>, moment: Moment): NextStep[] {
  return [
    ...journeys.flatMap((journey) => [...answerSteps(journey, moment), ...workshopSteps(journey, moment)]),
    ...peopleSteps(journeys),
    ...(newMaterials > 0 ? [{ kind: 'readMaterials' as const, id: 'readMaterials', dueOn: null, count: newMaterials }] : []),
  ];
}

function answerSteps(journey: JourneyUnderWay, { today }: Moment): NextStep[] {
  const { invitationId, state, answerBy, sequenceId, roundId, roundName, regionId, regionName } = journey;
  if (state !== 'invited' || reasonsNotToAnswer({ state, answerBy }, 'accept', today).length > 0) return [];
  return [
    {
      kind: 'answerInvitation',
      id: `answerInvitation:${invitationId}`,
      dueOn: answerBy,
      invitationId,
      answerBy,
      sequenceId,
      roundId,
      roundName,
      regionId,
      regionName,
      ...initiativeOf(journey),
    },
  ];
}

/** Today's workshop, and the next one as long as nobody is registered for it. */
function workshopSteps(journey: JourneyUnderWay, { now, today }: Moment): NextStep[] {
  if (!takesPart(journey.state)) return [];
  const ahead = journey.workshops.filter(({ state, ends }) => state === 'published' && isBefore(now, ends));
  const todays = ahead.filter(({ date }) => date === today);
  const next = ahead.find(({ begins }) => isBefore(now, begins));
  return [
    ...todays.filter(({ registeredCount }) => registeredCount > 0).map((workshop) => attendStep(journey, workshop)),
    ...(next && next.registeredCount === 0 && isExpected(journey, next) ? [registerStep(journey, next)] : []),
  ];
}

const attendStep = (journey: JourneyUnderWay, workshop: WorkshopOfJourney): NextStep => ({
  kind: 'attendWorkshop',
  id: `attendWorkshop:${workshop.workshopId}:${journey.initiativeId}`,
  dueOn: workshop.date,
  ...timetableOf({ ...workshop, regionName: journey.regionName }),
  ...initiativeOf(journey),
  placeName: workshop.placeName,
  registered: workshop.registeredCount,
});

const registerStep = (journey: JourneyUnderWay, workshop: WorkshopOfJourney): NextStep => ({
  kind: 'registerPeople',
  id: `registerPeople:${workshop.workshopId}:${journey.initiativeId}`,
  dueOn: workshop.date,
  ...timetableOf({ ...workshop, regionName: journey.regionName }),
  ...initiativeOf(journey),
});

/** Whoever missed the workshop before is admitted by the coordinator and cannot register (rule D12). */
const isExpected = ({ workshops }: JourneyUnderWay, { position }: WorkshopOfJourney): boolean =>
  isExpectedAt(
    position,
    workshops.map((workshop) => ({ ...workshop, tookPart: workshop.presence !== null && tookPart(workshop.presence) })),
  );

/** Once per initiative that takes part and has named nobody yet. */
function peopleSteps(journeys: readonly JourneyUnderWay[]): NextStep[] {
  const bare = journeys.filter(({ state, participants }) => takesPart(state) && participants === 0);
  return [...new Map(bare.map((journey) => [journey.initiativeId, journey])).values()].map((journey) => ({
    kind: 'addParticipants',
    id: `addParticipants:${journey.initiativeId}`,
    dueOn: null,
    ...initiativeOf(journey),
  }));
}

const initiativeOf = ({ initiativeId, initiativeName }: JourneyUnderWay) => ({ initiativeId, initiativeName });

import { stepsDone, stepsOfJourney } from '../progress';
import { isBefore } from '../time';
import type { JourneyUnderWay, Moment, OpenSequence, OpenWorkshop, RunningRound, StartFacts } from './start-facts';
import type { DateAhead, StartFigures } from './start.contract';

/** Rounds, sequences and journeys that a start page shows of each; the lists behind it show all. */
const mostOfEach = 3;

/** Where somebody stands: the running rounds, the own sequences, the own journeys. */
export function startFigures(facts: StartFacts, moment: Moment): StartFigures[] {
  const { national, regional, membership } = facts;
  return [
    ...(national?.rounds ?? [])
      .filter(({ state }) => state !== 'draft')
      .slice(0, mostOfEach)
      .map(figuresOfRound),
    ...(regional?.sequences ?? []).slice(0, mostOfEach).map((one) => figuresOfSequence(one, regional?.workshops ?? [], moment)),
    ...(membership?.journeys ?? [])
      .filter(({ state }) => state !== 'declined')
      .slice(0, mostOfEach)
      .map(figuresOfJourney),
  ];
}

/** The nearest dates, at most three. */
export const datesAhead = (dates: readonly DateAhead[]): DateAhead[] =>
  dates.toSorted((first, second) => first.date.localeCompare(second.date)).slice(0, mostOfEach);

/** Workshops that have not ended, as dates ahead. */
export const workshopsAhead = (facts: StartFacts, { now }: Moment): DateAhead[] =>
  [
    ...(facts.national?.workshops ?? []),
    ...(facts.regional?.workshops ?? []),
    ...(facts.membership?.journeys ?? []).flatMap(({ workshops, regionName }) => workshops.map((one) => ({ ...one, regionName }))),
  ]
    .filter((one, index, all) => all.findIndex(({ workshopId }) => workshopId === one.workshopId) === index)
    .filter(({ state, ends }) => state === 'published' && isBefore(now, ends))
    .map(({ workshopId, title, regionName, date, startsAt, endsAt }) => ({
      kind: 'workshop',
      id: workshopId,
      title,
      regionName,
      date,
      startsAt,
      endsAt,
    }));

/** Regions that withdrew are asked for the workshops that they had held and for no more. */
const figuresOfRound = (round: RunningRound): StartFigures => ({
  kind: 'round',
  id: round.roundId,
  roundName: round.roundName,
  roundState: round.state,
  places: round.places,
  applications: round.undecidedApplications,
  begun: round.begun,
  completed: round.completed,
  withdrawn: round.withdrawn,
  initiatives: round.initiatives,
  held: round.held,
  workshops: (round.begun - round.withdrawn) * round.workshopCount + round.heldByWithdrawn,
  tookPart: round.tookPart,
});

function figuresOfSequence(sequence: OpenSequence, workshops: readonly OpenWorkshop[], { now }: Moment): StartFigures {
  const next = workshops.find(
    ({ sequenceId, state, ends }) => sequenceId === sequence.sequenceId && state !== 'held' && isBefore(now, ends),
  );
  return {
    kind: 'sequence',
    id: sequence.sequenceId,
    roundName: sequence.roundName,
    regionId: sequence.regionId,
    regionName: sequence.regionName,
    workshopCount: sequence.workshopCount,
    held: sequence.held,
    next: next
      ? { workshopId: next.workshopId, title: next.title, date: next.date, registered: next.registered, capacity: next.capacity }
      : null,
    invited: sequence.invited,
    initiatives: sequence.initiatives,
    decided: sequence.decided,
    tookPart: sequence.tookPart,
  };
}

/** Runs without a self-analysis as long as rounds have none. */
function figuresOfJourney(journey: JourneyUnderWay): StartFigures {
  const facts = { ...journey, madeUp: [], materials: [], selfAnalysis: 'not_asked' as const };
  const steps = stepsOfJourney(facts);
  return {
    kind: 'journey',
    id: journey.invitationId,
    initiativeId: journey.initiativeId,
    initiativeName: journey.initiativeName,
    regionName: journey.regionName,
    roundName: journey.roundName,
    stepsDone: stepsDone(steps),
    stepCount: steps.length,
  };
}

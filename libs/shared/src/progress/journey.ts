import { tookPart, type Presence } from '../attendance';
import { takesPart, type InvitationState } from '../initiatives';
import type { LocalDate, LocalTime, MaterialId, WorkshopId } from '../kernel';
import { byPosition, hasBeenHeld, type WorkshopState, type WorkshopTitle } from '../workshops';
import { hasCompletedSequence, type SelfAnalysisStanding } from './completion';
import type { JourneyStep, StepStanding } from './progress.contract';

/** A workshop on an initiative's way; `presence` is the best of its people, null where nobody is registered. */
export interface WorkshopOnTheWay {
  readonly position: number;
  readonly workshopId: WorkshopId;
  readonly title: WorkshopTitle;
  readonly date: LocalDate;
  readonly startsAt: LocalTime;
  readonly placeName: string | null;
  readonly state: WorkshopState;
  readonly presence: Presence | null;
  readonly registeredCount: number;
}

/** A material that the initiative may see, with the workshop it belongs to. */
export interface MaterialOnTheWay {
  readonly id: MaterialId;
  readonly title: WorkshopTitle;
  readonly position: number | null;
}

export interface JourneyFacts {
  readonly state: InvitationState;
  readonly workshopCount: number;
  readonly workshops: readonly WorkshopOnTheWay[];
  readonly madeUp: readonly number[];
  readonly materials: readonly MaterialOnTheWay[];
  readonly selfAnalysis: SelfAnalysisStanding;
}

/**
 * The steps of an initiative through a sequence in their order: the answer, each workshop that is not cancelled, the self-analysis
 * after the first of them, the completion. The first that is open is `next`; whoever left the sequence has no next one.
 */
export function stepsOfJourney(facts: JourneyFacts): JourneyStep[] {
  const [first, ...others] = byPosition(facts.workshops.filter((workshop) => workshop.state !== 'cancelled')).map((workshop) =>
    workshopStep(workshop, facts),
  );
  const steps = [
    answerStep(facts.state),
    ...(first ? [first] : []),
    ...selfAnalysisSteps(facts.selfAnalysis),
    ...others,
    completionStep(facts),
  ];
  return hasLeft(facts.state) ? steps.map(closed) : withNext(steps);
}

/** How many of the steps are done. */
export const stepsDone = (steps: readonly JourneyStep[]): number => steps.filter((step) => step.standing === 'done').length;

const hasLeft = (state: InvitationState): boolean => state === 'declined' || state === 'dropped_out';

const answerStep = (state: InvitationState): JourneyStep => ({
  ...emptyStep,
  kind: 'answer',
  standing: takesPart(state) || state === 'dropped_out' ? 'done' : 'open',
});

/** Done as soon as nothing is lacking any more (rule D14). */
const completionStep = (facts: JourneyFacts): JourneyStep => ({
  ...emptyStep,
  kind: 'completion',
  standing: facts.state === 'completed' || (takesPart(facts.state) && hasCompletedSequence(takenIn(facts))) ? 'done' : 'open',
});

const takenIn = ({ workshops, ...facts }: JourneyFacts) => ({
  ...facts,
  workshops: workshops.map(({ position, state, presence }) => ({ position, state, tookPart: presence !== null && tookPart(presence) })),
});

const selfAnalysisSteps = (selfAnalysis: SelfAnalysisStanding): JourneyStep[] =>
  selfAnalysis === 'not_asked' ? [] : [{ ...emptyStep, kind: 'self_analysis', standing: selfAnalysis === 'completed' ? 'done' : 'open' }];

const workshopStep = (workshop: WorkshopOnTheWay, facts: JourneyFacts): JourneyStep => ({
  kind: 'workshop',
  standing: standingOf(workshop, facts.madeUp),
  position: workshop.position,
  workshopId: workshop.workshopId,
  title: workshop.title,
  date: workshop.date,
  startsAt: workshop.startsAt,
  placeName: workshop.placeName,
  presence: workshop.presence,
  registeredCount: workshop.registeredCount,
  materials: facts.materials.filter((material) => material.position === workshop.position).map(({ id, title }) => ({ id, title })),
});

function standingOf(workshop: WorkshopOnTheWay, madeUp: readonly number[]): StepStanding {
  if (madeUp.includes(workshop.position) || (workshop.presence !== null && tookPart(workshop.presence))) return 'done';
  return hasBeenHeld(workshop.state) ? 'missed' : 'open';
}

function withNext(steps: readonly JourneyStep[]): JourneyStep[] {
  const next = steps.findIndex((step) => step.standing === 'open');
  return steps.map((step, index) => (index === next ? { ...step, standing: 'next' } : step));
}

const closed = (step: JourneyStep): JourneyStep => (step.standing === 'open' ? { ...step, standing: 'missed' } : step);

const emptyStep = {
  position: null,
  workshopId: null,
  title: null,
  date: null,
  startsAt: null,
  placeName: null,
  presence: null,
  registeredCount: 0,
  materials: [],
};

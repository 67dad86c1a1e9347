export { changesToldToMembers, groupChanges, type CountedChange } from './changes';
export { datesAhead, startFigures, workshopsAhead } from './figures';
export { daysForPlace } from './national-steps';
export { mostNextSteps, NextStep } from './next-step.contract';
export { nextSteps } from './next-steps';
export { ChangeGroup, ChangeTargetKind, DateAhead, StartFigures, StartView } from './start.contract';
export type {
  CallForRegion,
  JourneyUnderWay,
  Moment,
  OpenSequence,
  OpenWorkshop,
  RunningRound,
  StartFacts,
  UnansweredInvitation,
  WorkshopOfJourney,
} from './start-facts';
export { toldChanges, ToldChange } from './told-changes';

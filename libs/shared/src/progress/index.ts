export {
  hasCompletedSequence,
  lackingForCompletion,
  type CompletionFacts,
  type LackingStep,
  type SelfAnalysisStanding,
} from './completion';
export { stepsDone, stepsOfJourney, type JourneyFacts, type MaterialOnTheWay, type WorkshopOnTheWay } from './journey';
export {
  InitiativeProgress,
  Journey,
  JourneyStep,
  ProgressCell,
  ProgressQuery,
  ProgressRow,
  RegionProgress,
  RegionStep,
  RegionStepState,
  RoundProgress,
  RoundTotals,
  SequenceProgress,
  StepKind,
  StepStanding,
  StepTotal,
} from './progress.contract';
export { regionsMatching } from './region-filter';
export { bestPresence, droppedOutAfter, totalsOf } from './totals';

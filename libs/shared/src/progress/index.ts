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
  ProgressRow,
  RegionProgress,
  RegionStep,
  RoundProgress,
  RoundTotals,
  SequenceProgress,
  StepKind,
  StepStanding,
  StepTotal,
} from './progress.contract';
export { bestPresence, droppedOutAfter, totalsOf } from './totals';

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
  MatrixQuery,
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
export { regionsMatching, rowsMatching } from './matching';
export { bestPresence, droppedOutAfter, totalsOf } from './totals';

export { Curriculum, CurriculumWorkshop, defaultCurriculum, recommendedGapDays } from './curriculum';
export { DatePrecision, ParticipationState, RoundState, roundStates, TrainingSessionKind, type RoundDates, type RoundFacts } from './round';
export {
  AdvanceRound,
  CancelRound,
  EditRound,
  Lacking,
  OpenRound,
  ParticipationParams,
  ParticipationView,
  PlanTrainingSession,
  RoundPage,
  RoundParams,
  RoundQuery,
  RoundSummary,
  RoundTransitionView,
  RoundView,
  TrainingSessionParams,
  TrainingSessionView,
  WithdrawRegion,
} from './round.contract';
export {
  callIsOpen,
  isRunning,
  nextState,
  reasonsAgainstDates,
  reasonsAgainstRegionInRound,
  reasonsNotToAdvance,
  reasonsNotToCancel,
  reasonsNotToEditRound,
  reasonsNotToPlanSession,
  waitingListMoves,
} from './round-rules';

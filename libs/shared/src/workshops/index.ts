export { DateWarning, ProposalShortfall } from './date-warning';
export { dayWarnings, warningsFor, type CalendarFacts, type WishedDate } from './date-warnings';
export { publicHolidaysOf } from './german-holidays';
export { proposeDates, type Proposal, type ProposalFacts, type ProposalWishes } from './proposal';
export {
  CoordinatorDate,
  NationalDate,
  ProposalQuery,
  ProposedDate,
  PublicHoliday,
  SchoolHoliday,
  SequenceCalendar,
  SequencePage,
  SequenceParams,
  SequenceProposal,
  SequenceQuery,
  SequenceView,
} from './sequence.contract';
export {
  byPosition,
  reasonsAgainstCount,
  reasonsAgainstOrder,
  reasonsAgainstRound,
  reasonsNotToPlan,
  reasonsNotToPostpone,
  shiftOfRest,
  type NewDate,
  type PlacedWorkshop,
  type PlanningFacts,
  type StandingWorkshop,
} from './sequence-order';
export { sayShortfall, sayWarning } from './warning-sentences';
export {
  DeliveryMode,
  hasBeenHeld,
  isAhead,
  mostWorkshopsOfSequence,
  SeatCounters,
  WorkshopState,
  WorkshopTitle,
  workshopTransitions,
} from './workshop';
export {
  CancelWorkshop,
  DocumentWorkshop,
  EditWorkshop,
  HoldWorkshop,
  PlanSequence,
  PlanWorkshop,
  PostponementView,
  PostponeWorkshop,
  PublishWorkshop,
  RestOfSequence,
  WorkshopPage,
  WorkshopParams,
  WorkshopQuery,
  WorkshopSummary,
  WorkshopView,
  WriteMinutes,
} from './workshop.contract';
export {
  endsWithItsRound,
  reasonsAgainstPlace,
  reasonsAgainstWorkshopStep,
  reasonsNotToCancelWorkshop,
  reasonsNotToDocument,
  reasonsNotToEditWorkshop,
  reasonsNotToHold,
  reasonsNotToPublish,
  reasonsNotToWriteMinutes,
  type WhereAbouts,
} from './workshop-rules';

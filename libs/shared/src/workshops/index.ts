export { DateWarning, ProposalShortfall } from './date-warning';
export { CoordinatorDate, NationalDate, ProposalQuery, ProposedDate, PublicHoliday, SchoolHoliday, SequenceCalendar, SequencePage, SequenceParams, SequenceProposal, SequenceQuery, SequenceView } from './sequence.contract';
export { DeliveryMode, hasBeenHeld, isAhead, mostWorkshopsOfSequence, SeatCounters, WorkshopState, WorkshopTitle, workshopTransitions } from './workshop';
export { CancelWorkshop, DocumentWorkshop, EditWorkshop, HoldWorkshop, PlanSequence, PlanWorkshop, PostponementView, PostponeWorkshop, PublishWorkshop, RestOfSequence, WorkshopPage, WorkshopParams, WorkshopQuery, WorkshopSummary, WorkshopView, WriteMinutes } from './workshop.contract';

export { AttendanceBoard, AttendanceEntry, CheckIn, CheckInResult, ClaimList, ClaimView, WalkIn } from './attendance.contract';
export {
  reasonsNotToCheckIn,
  reasonsNotToWalkIn,
  type AttendedWorkshop,
  type CheckInFacts,
  type ClaimedPresence,
  type WalkInFacts,
} from './attendance-rules';
export { decisionFrom, presenceFrom, timeOfClaim, type Claim, type ClaimWithdrawal, type PresenceDecision } from './claims';
export { addCounters, counterChange, countSeats, nobody, type Seat } from './counters';
export { ClaimChannel, DecidedPresence, Presence, tookPart } from './presence';

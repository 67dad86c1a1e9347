export { AttendanceBoard, AttendanceEntry, CheckIn, CheckInResult, ClaimList, ClaimView, WalkIn } from './attendance.contract';
export { ClaimChannel, DecidedPresence, Presence, tookPart } from './presence';

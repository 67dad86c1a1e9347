import { compact, type Instant, type WallClock } from '../kernel';
import type { Problem } from '../problems';
import { missedBefore, type RegistrationState, type WorkshopTaken } from '../registration';
import { localDateOf } from '../time';
import { hasBeenHeld, type WorkshopState } from '../workshops';
import { tookPart, type DecidedPresence, type Presence } from './presence';

/** The workshop whose attendance is taken, and how full it is. */
export interface AttendedWorkshop extends WallClock {
  readonly state: WorkshopState;
  readonly capacity: number;
  readonly seatsTaken: number;
}

/** What the rules need to know before a claim about a registered person counts. */
export interface CheckInFacts {
  readonly workshop: AttendedWorkshop;
  readonly registration: RegistrationState;
  readonly claim: ClaimedPresence;
  /** What all claims amount to with this one among them. */
  readonly after: Presence;
}

/** A decision with its reason, or a withdrawal; `known` says whether the claim to be withdrawn is one about the same registration. */
export type ClaimedPresence =
  | { readonly kind: 'decision'; readonly presence: DecidedPresence; readonly reason?: string | undefined }
  | { readonly kind: 'withdrawal'; readonly known: boolean };

/**
 * Why a claim about somebody cannot be taken now. Attendance can be corrected after the workshop, but not left open again (rule D10).
 * Somebody from the waiting list who is let in takes a seat: a free one, or with a reason one more.
 */
export function reasonsNotToCheckIn({ workshop, registration, claim, after }: CheckInFacts, now: Instant): Problem[] {
  const closed = reasonsAgainstAttendance(workshop);
  if (closed.length > 0) return closed;
  if (registration === 'cancelled') return [{ code: 'REGISTRATION_CANCELLED' }];
  return compact<Problem>([
    ...(claim.kind === 'withdrawal' ? reasonsAgainstWithdrawal(claim) : reasonsAgainstDecision(claim, workshop, now)),
    ...(registration === 'waiting' && claim.kind === 'decision' ? reasonsNotToLetIn(claim, workshop) : []),
    hasBeenHeld(workshop.state) && after === 'expected' && { code: 'ATTENDANCE_STAYS_DECIDED' },
  ]);
}

/** What the rules need to know before somebody without a registration is added; `workshops` are those of the sequence as the initiative took part in them. */
export interface WalkInFacts {
  readonly workshop: AttendedWorkshop & { readonly position: number };
  readonly workshops: readonly WorkshopTaken[];
  readonly admitReason: string | undefined;
}

/**
 * Why somebody who stands in the room cannot be added now. If the initiative is not expected (rule D12), or every seat is taken, the
 * coordinator gives a reason. An initiative that was never invited belongs to the sequence from then on.
 */
export function reasonsNotToWalkIn({ workshop, workshops, admitReason }: WalkInFacts, now: Instant): Problem[] {
  const closed = reasonsAgainstAttendance(workshop);
  if (closed.length > 0) return closed;
  const missed = missedBefore(workshop.position, workshops);
  return compact<Problem>([
    isBeforeItsDay(workshop, now) && { code: 'ATTENDANCE_TOO_EARLY', on: workshop.date },
    !admitReason && missed !== null && { code: 'INITIATIVE_NOT_EXPECTED', missed },
    !admitReason && isFull(workshop) && { code: 'WORKSHOP_FULL', capacity: workshop.capacity },
  ]);
}

const reasonsAgainstAttendance = ({ state }: AttendedWorkshop): Problem[] =>
  state === 'planned' || state === 'cancelled' ? [{ code: 'ATTENDANCE_NOT_OPEN', state }] : [];

const reasonsAgainstWithdrawal = ({ known }: { readonly known: boolean }): Problem[] => (known ? [] : [{ code: 'CLAIM_UNKNOWN' }]);

const reasonsAgainstDecision = (
  { presence }: { readonly presence: DecidedPresence },
  workshop: AttendedWorkshop,
  now: Instant,
): Problem[] => (presence !== 'excused' && isBeforeItsDay(workshop, now) ? [{ code: 'ATTENDANCE_TOO_EARLY', on: workshop.date }] : []);

function reasonsNotToLetIn(
  { presence, reason }: { readonly presence: DecidedPresence; readonly reason?: string | undefined },
  workshop: AttendedWorkshop,
): Problem[] {
  if (!tookPart(presence)) return [{ code: 'REGISTRATION_WAITING' }];
  return !reason && isFull(workshop) ? [{ code: 'WORKSHOP_FULL', capacity: workshop.capacity }] : [];
}

const isFull = ({ capacity, seatsTaken }: AttendedWorkshop): boolean => seatsTaken >= capacity;

const isBeforeItsDay = (workshop: WallClock, now: Instant): boolean => localDateOf(now, workshop.timeZone) < workshop.date;

import type { Instant } from '../kernel';
import { isBefore, millisecondsOf } from '../time';
import type { ClaimChannel, DecidedPresence, Presence } from './presence';

/** Somebody's or some device's word about one person's presence. Either decides it, or withdraws an earlier claim. */
export type Claim = PresenceDecision | ClaimWithdrawal;

interface ClaimOrigin {
  readonly id: string;
  readonly channel: ClaimChannel;
  readonly claimedAt: Instant;
}

export interface PresenceDecision extends ClaimOrigin {
  readonly presence: DecidedPresence;
  readonly withdraws?: null | undefined;
}

export interface ClaimWithdrawal extends ClaimOrigin {
  readonly presence?: null | undefined;
  readonly withdraws: string;
}

/**
 * The decision that holds among all claims about one person, or null while none does (rule D13).
 *
 * The outcome depends on the set of claims only, not on their order or number, so that devices may send them late, twice or mixed up:
 * a withdrawn decision vanishes; among people's decisions the latest holds; without any, the first scan does.
 * A scan never takes back what a person decided, except that somebody marked as excused or absent who then scans has come after all.
 */
export function decisionFrom(claims: readonly Claim[]): PresenceDecision | null {
  const standing = standingDecisions(claims);
  const byPerson = standing.filter((decision) => isByPerson(decision.channel)).at(-1);
  const scans = standing.filter((decision) => !isByPerson(decision.channel));
  if (byPerson === undefined) return scans[0] ?? null;
  if (byPerson.presence === 'present' || byPerson.presence === 'late') return byPerson;
  return scans.find((scan) => isBefore(byPerson.claimedAt, scan.claimedAt)) ?? byPerson;
}

/** The presence that all claims about one person amount to; `expected` while nothing is decided (rule D13). */
export const presenceFrom = (claims: readonly Claim[]): Presence => decisionFrom(claims)?.presence ?? 'expected';

/** Decisions that nobody withdrew, in the order in which they were made; a withdrawal itself cannot be withdrawn, but decided anew. */
function standingDecisions(claims: readonly Claim[]): PresenceDecision[] {
  const withdrawn = new Set(claims.map((claim) => claim.withdraws));
  return claims.filter((claim): claim is PresenceDecision => isDecision(claim) && !withdrawn.has(claim.id)).toSorted(byTime);
}

const isDecision = (claim: Claim): claim is PresenceDecision => claim.presence !== null && claim.presence !== undefined;

const isByPerson = (channel: ClaimChannel): boolean => channel === 'list' || channel === 'walk_in';

/** At the same moment the greater id counts as the later one, so that every device comes to the same answer. */
const byTime = (first: PresenceDecision, second: PresenceDecision): number =>
  millisecondsOf(first.claimedAt) - millisecondsOf(second.claimedAt) || (first.id < second.id ? -1 : 1);

/** When a claim counts as made: what the device says, but never later than it arrived, so that a clock running ahead wins nothing. */
export const timeOfClaim = (claimedAt: Instant, receivedAt: Instant): Instant => (isBefore(receivedAt, claimedAt) ? receivedAt : claimedAt);

import { daysBetween } from '@kaskade/shared/time';
import { type SequenceView, shiftOfRest, warningsFor, type SequenceCalendar, type WorkshopSummary } from '@kaskade/shared/workshops';
import { dateIn, dayIn, followersOf, standingOf } from './planning';

/** What the fields of the move dialog hold. */
export interface MoveDraft {
  date: string;
  startsAt: string;
  endsAt: string;
  reason: string;
  along: boolean;
}

export const moveDraftOf = (workshop: WorkshopSummary | null): MoveDraft => ({
  date: String(workshop?.date ?? ''),
  startsAt: String(workshop?.startsAt ?? ''),
  endsAt: String(workshop?.endsAt ?? ''),
  reason: '',
  along: false,
});

export const moveMessageOf = ({ along, ...draft }: MoveDraft) => ({ ...draft, rest: along ? 'move' : 'keep' });

/** A workshop that moves along: where it lies and where it would lie. */
export interface Follower {
  readonly before: WorkshopSummary;
  readonly after: WorkshopSummary;
}

/** The workshops after this one, each moved by the same number of days; none while the day stays or is none. */
export function followersMoved(workshop: WorkshopSummary, draft: MoveDraft, sequence: SequenceView): readonly Follower[] {
  const wished = dateIn(draft);
  if (wished === null || wished.date === workshop.date) return [];
  const followers = followersOf(workshop, standingOf(sequence));
  return shiftOfRest(workshop, wished.date, followers).flatMap((after) => {
    const before = followers.find(({ id }) => id === after.id);
    return before ? [{ before, after }] : [];
  });
}

/** The sequence without this workshop, as it would stand. */
export function othersAfter(workshop: WorkshopSummary, followers: readonly Follower[], sequence: SequenceView): readonly WorkshopSummary[] {
  const moved = new Map(followers.map(({ after }) => [after.id, after]));
  return standingOf(sequence)
    .filter(({ position }) => position !== workshop.position)
    .map((other) => moved.get(other.id) ?? other);
}

/** What speaks against the day that is typed. */
export function warningsOfMove(
  workshop: WorkshopSummary,
  draft: MoveDraft,
  calendar: SequenceCalendar,
  others: readonly WorkshopSummary[],
) {
  const date = dayIn(draft);
  return date === null ? [] : warningsFor({ position: workshop.position, date }, calendar, others);
}

/** By how many days the workshop moves; 0 while no day is typed. */
export function spanOfMove(workshop: WorkshopSummary | null, draft: MoveDraft): number {
  const date = dayIn(draft);
  return workshop && date !== null ? daysBetween(workshop.date, date) : 0;
}

import { compact, type Instant, type WallClock } from '../kernel';
import type { Problem } from '../problems';
import { isBefore, startOf } from '../time';
import { isAhead, workshopTransitions, type DeliveryMode, type SeatCounters, type WorkshopState } from './workshop';

/** Where a workshop takes place. */
export interface WhereAbouts {
  readonly mode: DeliveryMode;
  readonly placeName: string | null;
  readonly link: string | null;
}

/** What is missing where people are to come or to dial in: in person needs a place, online a link, hybrid both (rule D8). */
export const reasonsAgainstPlace = ({ mode, placeName, link }: WhereAbouts): Problem[] =>
  compact<Problem>([
    mode !== 'online' && !placeName && { code: 'WORKSHOP_PLACE_MISSING' },
    mode !== 'in_person' && !link && { code: 'WORKSHOP_LINK_MISSING' },
  ]);

/** Why a workshop cannot be published yet. */
export const reasonsNotToPublish = (workshop: WhereAbouts & { readonly state: WorkshopState }): Problem[] => [
  ...reasonsAgainstWorkshopStep(workshop.state, 'published'),
  ...reasonsAgainstPlace(workshop),
];

/**
 * Why a workshop cannot become as `after` describes. Before publication place and link may be open; once published they must
 * stay known. Seats that are taken stay.
 */
export const reasonsNotToEditWorkshop = (
  before: { readonly state: WorkshopState; readonly seatsTaken: number },
  after: WhereAbouts & { readonly capacity: number },
): Problem[] =>
  isAhead(before.state)
    ? compact<Problem>([
        ...(before.state === 'published' ? reasonsAgainstPlace(after) : []),
        after.capacity < before.seatsTaken && { code: 'CAPACITY_BELOW_SEATS_TAKEN', taken: before.seatsTaken },
      ])
    : [{ code: 'WORKSHOP_CLOSED', state: before.state }];

/** Why a workshop cannot be cancelled: it has taken place, or is cancelled already. */
export const reasonsNotToCancelWorkshop = (state: WorkshopState): Problem[] => reasonsAgainstWorkshopStep(state, 'cancelled');

/** True where a workshop ends together with its round or the place of its region. One that has begun took place and stays. */
export const endsWithItsRound = (workshop: WallClock & { readonly state: WorkshopState }, now: Instant): boolean =>
  reasonsNotToCancelWorkshop(workshop.state).length === 0 && isBefore(now, startOf(workshop));

/** Why a workshop cannot be marked as held: not before its start, and not while anybody's attendance is undecided (rule D10). */
export function reasonsNotToHold(
  workshop: WallClock & { readonly state: WorkshopState; readonly counters: SeatCounters },
  now: Instant,
): Problem[] {
  const skipped = reasonsAgainstWorkshopStep(workshop.state, 'held');
  if (skipped.length > 0) return skipped;
  return compact<Problem>([
    isBefore(now, startOf(workshop)) && { code: 'WORKSHOP_NOT_STARTED', on: workshop.date, startsAt: workshop.startsAt },
    workshop.counters.undecided > 0 && { code: 'ATTENDANCE_UNDECIDED', count: workshop.counters.undecided },
  ]);
}

/** Why a workshop is not documented yet: it must have been held, and its minutes be in (rule D10). */
export const reasonsNotToDocument = (state: WorkshopState, minutes: string | null): Problem[] =>
  compact<Problem>([...reasonsAgainstWorkshopStep(state, 'documented'), !minutes?.trim() && { code: 'MINUTES_MISSING' }]);

/** Why a workshop in the state `from` cannot go to the state `to` (rule D3). */
export const reasonsAgainstWorkshopStep = (from: WorkshopState, to: WorkshopState): Problem[] =>
  workshopTransitions[from].includes(to) ? [] : [{ code: 'WORKSHOP_STATE_SKIPPED', from, to }];

/** Why minutes cannot be kept: a workshop that is only planned or was cancelled has none. */
export const reasonsNotToWriteMinutes = (state: WorkshopState): Problem[] =>
  compact<Problem>([
    state === 'planned' && { code: 'WORKSHOP_STATE_SKIPPED', from: state, to: 'documented' },
    state === 'cancelled' && { code: 'WORKSHOP_CLOSED', state },
  ]);

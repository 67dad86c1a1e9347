import { z } from 'zod';
import { Text } from '../kernel';

export const DeliveryMode = z.enum(['in_person', 'online', 'hybrid']);
export type DeliveryMode = z.infer<typeof DeliveryMode>;

export const WorkshopState = z.enum(['planned', 'published', 'held', 'documented', 'cancelled']);
export type WorkshopState = z.infer<typeof WorkshopState>;

/** Whichever states may follow; nobody skips one (rule D3). */
export const workshopTransitions: Readonly<Record<WorkshopState, readonly WorkshopState[]>> = {
  planned: ['published', 'cancelled'],
  published: ['held', 'cancelled'],
  held: ['documented'],
  documented: [],
  cancelled: [],
};

/** True where the workshop has taken place. */
export const hasBeenHeld = (state: WorkshopState): boolean => state === 'held' || state === 'documented';

/** True while date, place and registrations may still change. */
export const isAhead = (state: WorkshopState): boolean => state === 'planned' || state === 'published';

/** The title as answers give it: German always, English where it exists. */
export const WorkshopTitle = z.object({ de: Text(200), en: Text(200).optional() }).meta({ id: 'WorkshopTitle' });
export type WorkshopTitle = z.infer<typeof WorkshopTitle>;

/** Most workshops that a sequence can have; how many it has comes from the curriculum (rule D5). */
export const mostWorkshopsOfSequence = 12;

/**
 * How many people of a workshop or sequence stand where. `registered` are those with a seat; each of them is in exactly one of
 * `present`, `late`, `excused`, `absent` and `undecided`. Those on the waiting list are in none of these.
 */
export const SeatCounters = z
  .object({
    registered: z.number().int(),
    waiting: z.number().int(),
    present: z.number().int(),
    late: z.number().int(),
    excused: z.number().int(),
    absent: z.number().int(),
    undecided: z.number().int(),
  })
  .meta({ id: 'SeatCounters' });
export type SeatCounters = z.infer<typeof SeatCounters>;

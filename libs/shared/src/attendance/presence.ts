import { z } from 'zod';

/** Whether somebody was there; `expected` until it is decided. */
export const Presence = z.enum(['expected', 'present', 'late', 'excused', 'absent']);
export type Presence = z.infer<typeof Presence>;

/** What can be decided about somebody. */
export const DecidedPresence = z.enum(['present', 'late', 'excused', 'absent']);
export type DecidedPresence = z.infer<typeof DecidedPresence>;

/** The way a claim came in: a person on the list or adding a walk-in, or a code that was scanned or typed. */
export const ClaimChannel = z.enum(['list', 'walk_in', 'scan', 'code']);
export type ClaimChannel = z.infer<typeof ClaimChannel>;

/** True where the person took part, be it from the start or later. */
export const tookPart = (presence: Presence): boolean => presence === 'present' || presence === 'late';

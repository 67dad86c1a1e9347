import { z } from 'zod';

/** How an initiative stands in a sequence. `completed` and `dropped_out` end the way through it. */
export const InvitationState = z.enum(['invited', 'declined', 'registered', 'active', 'completed', 'dropped_out']);
export type InvitationState = z.infer<typeof InvitationState>;

/** Whichever states may follow. An initiative that declined or dropped out may come back; nothing else goes backwards (rule D3). */
export const invitationTransitions: Readonly<Record<InvitationState, readonly InvitationState[]>> = {
  invited: ['registered', 'declined', 'dropped_out'],
  declined: ['registered'],
  registered: ['active', 'dropped_out'],
  active: ['completed', 'dropped_out'],
  completed: [],
  dropped_out: ['active'],
};

/** States in which an initiative takes part in the sequence and may register people. */
export const takesPart = (state: InvitationState): boolean => state === 'registered' || state === 'active' || state === 'completed';

/** How many initiatives of a sequence stand where. */
export const InitiativeCounters = z
  .object({
    invited: z.number().int(),
    declined: z.number().int(),
    registered: z.number().int(),
    active: z.number().int(),
    completed: z.number().int(),
    droppedOut: z.number().int(),
  })
  .meta({ id: 'InitiativeCounters' });
export type InitiativeCounters = z.infer<typeof InitiativeCounters>;

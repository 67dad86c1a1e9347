import { z } from 'zod';

/** What a start page tells of, the weightiest first; everything else stands in the journal only. */
export const toldChanges = [
  'round.cancelled',
  'round.advanced',
  'region.withdrawn',
  'application.submitted',
  'application.accepted',
  'application.promoted',
  'application.waitlisted',
  'application.declined',
  'application.withdrawn',
  'workshop.cancelled',
  'workshop.postponed',
  'workshop.published',
  'workshop.held',
  'workshop.documented',
  'sequence.planned',
  'invitation.accepted',
  'invitation.declined',
  'initiative.invited',
  'initiative.droppedOut',
  'initiative.completed',
  'registration.seated',
  'registration.made',
  'registration.cancelled',
  'attendance.recorded',
  'session.planned',
  'session.changed',
  'session.removed',
  'round.opened',
  'round.edited',
  'initiative.created',
  'material.created',
  'material.versionAdded',
] as const;

export const ToldChange = z.enum(toldChanges);
export type ToldChange = z.infer<typeof ToldChange>;

import { z } from 'zod';
import { InitiativeId, Instant, InvitationId, LocalDate, LocalTime, RegionId, RoundId, SequenceId, Text, WorkshopId } from '../kernel';
import { RoundState, TrainingSessionKind } from '../rounds';
import { WorkshopTitle } from '../workshops';
import { NextStep } from './next-step.contract';
import { ToldChange } from './told-changes';

const count = z.number().int();

/** Something that lies ahead, the nearest first: what a start page says where there is nothing to do. */
export const DateAhead = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('workshop'),
      id: WorkshopId,
      title: WorkshopTitle,
      regionName: Text(200),
      date: LocalDate,
      startsAt: LocalTime,
      endsAt: LocalTime,
    }),
    z.object({
      kind: z.literal('session'),
      id: RoundId,
      title: WorkshopTitle,
      sessionKind: TrainingSessionKind,
      roundName: Text(200),
      date: LocalDate,
      until: LocalDate,
    }),
  ])
  .meta({ id: 'DateAhead' });
export type DateAhead = z.infer<typeof DateAhead>;

/** What a change is about, as far as there is a page for it. */
export const ChangeTargetKind = z.enum(['round', 'region', 'application', 'sequence', 'workshop', 'initiative']);
export type ChangeTargetKind = z.infer<typeof ChangeTargetKind>;

/** Changes of one kind since the last visit: how many, the newest, and what they are about (a few of these, the newest first). */
export const ChangeGroup = z
  .object({
    what: ToldChange,
    count,
    latestAt: Instant,
    targets: z.array(z.object({ kind: ChangeTargetKind, id: z.uuid(), name: WorkshopTitle, regionName: Text(200).nullable(), count })),
    moreTargets: count,
  })
  .meta({ id: 'ChangeGroup' });
export type ChangeGroup = z.infer<typeof ChangeGroup>;

/** Where somebody stands, from counters that are kept: a round nationally, a sequence for its coordinator, a journey for an initiative. */
export const StartFigures = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('round'),
      id: RoundId,
      roundName: Text(200),
      roundState: RoundState,
      places: count.nullable(),
      applications: count,
      begun: count,
      completed: count,
      withdrawn: count,
      initiatives: count,
      held: count,
      workshops: count,
      tookPart: count,
    }),
    z.object({
      kind: z.literal('sequence'),
      id: SequenceId,
      roundName: Text(200),
      regionId: RegionId,
      regionName: Text(200),
      workshopCount: count,
      held: count,
      next: z.object({ workshopId: WorkshopId, title: WorkshopTitle, date: LocalDate, registered: count, capacity: count }).nullable(),
      invited: count,
      initiatives: count,
      decided: count,
      tookPart: count,
    }),
    z.object({
      kind: z.literal('journey'),
      id: InvitationId,
      initiativeId: InitiativeId,
      initiativeName: Text(200),
      regionName: Text(200),
      roundName: Text(200),
      stepsDone: count,
      stepCount: count,
    }),
  ])
  .meta({ id: 'StartFigures' });
export type StartFigures = z.infer<typeof StartFigures>;

/**
 * The start page of the person who asks: what is next (the most urgent first; `more` were left out), what lies ahead, what others
 * changed since `since` (the last visit, or a week ago where there was none), and where things stand.
 */
export const StartView = z
  .object({
    asOf: Instant,
    since: Instant,
    firstVisit: z.boolean(),
    nextSteps: z.array(NextStep),
    more: count,
    ahead: z.array(DateAhead),
    changes: z.array(ChangeGroup),
    figures: z.array(StartFigures),
  })
  .meta({ id: 'StartView' });
export type StartView = z.infer<typeof StartView>;

import { z } from 'zod';
import {
  InitiativeId,
  Instant,
  InvitationId,
  LocalDate,
  LocalTime,
  MaterialId,
  PageQuery,
  RegionId,
  RoundId,
  SequenceId,
  Text,
  WorkshopId,
} from '../kernel';
import { Presence } from '../attendance';
import { DroppingOutView, InitiativeCounters, InvitationState } from '../initiatives';
import { FederalState } from '../regions';
import { ParticipationState, RoundState } from '../rounds';
import { mostWorkshopsOfSequence, SeatCounters, WorkshopState, WorkshopTitle } from '../workshops';

/** How a step of the journey stands: `next` is the one to turn to now, `open` comes later, `missed` is over without the initiative. */
export const StepStanding = z.enum(['done', 'next', 'open', 'missed']);
export type StepStanding = z.infer<typeof StepStanding>;

export const StepKind = z.enum(['answer', 'workshop', 'self_analysis', 'completion']);
export type StepKind = z.infer<typeof StepKind>;

/** One step of an initiative through a sequence; `position`, `workshopId` and times belong to steps that are workshops. */
export const JourneyStep = z
  .object({
    kind: StepKind,
    standing: StepStanding,
    position: z.number().int().nullable(),
    workshopId: WorkshopId.nullable(),
    title: WorkshopTitle.nullable(),
    date: LocalDate.nullable(),
    startsAt: LocalTime.nullable(),
    placeName: Text(200).nullable(),
    presence: Presence.nullable(),
    registeredCount: z.number().int(),
    materials: z.array(z.object({ id: MaterialId, title: WorkshopTitle })),
  })
  .meta({ id: 'JourneyStep' });
export type JourneyStep = z.infer<typeof JourneyStep>;

/** The way of an initiative through one sequence. */
export const Journey = z
  .object({
    id: InvitationId,
    sequenceId: SequenceId,
    roundId: RoundId,
    roundName: Text(200),
    regionId: RegionId,
    regionName: Text(200),
    initiativeId: InitiativeId,
    state: InvitationState,
    stepsDone: z.number().int(),
    stepCount: z.number().int(),
    steps: z.array(JourneyStep),
  })
  .meta({ id: 'Journey' });
export type Journey = z.infer<typeof Journey>;

/** "Meine Reise": all sequences of an initiative, the newest first. */
export const InitiativeProgress = z
  .object({ initiativeId: InitiativeId, initiativeName: Text(200), regionId: RegionId, asOf: Instant, journeys: z.array(Journey) })
  .meta({ id: 'InitiativeProgress' });
export type InitiativeProgress = z.infer<typeof InitiativeProgress>;

/** People of one initiative at one workshop; `presence` is the best of them. */
export const ProgressCell = z
  .object({
    workshopId: WorkshopId,
    position: z.number().int(),
    registered: z.number().int(),
    tookPart: z.number().int(),
    presence: Presence.nullable(),
  })
  .meta({ id: 'ProgressCell' });
export type ProgressCell = z.infer<typeof ProgressCell>;

export const ProgressRow = z
  .object({
    id: InvitationId,
    initiativeId: InitiativeId,
    initiativeName: Text(200),
    regionId: RegionId,
    state: InvitationState,
    droppingOut: DroppingOutView.nullable(),
    cells: z.array(ProgressCell),
  })
  .meta({ id: 'ProgressRow' });
export type ProgressRow = z.infer<typeof ProgressRow>;

const column = {
  id: WorkshopId,
  position: z.number().int(),
  title: WorkshopTitle,
  date: LocalDate,
  state: WorkshopState,
  counters: SeatCounters,
};

/** Initiatives against workshops of one sequence, and after which workshop how many dropped out. */
export const SequenceProgress = z
  .object({
    sequenceId: SequenceId,
    roundId: RoundId,
    roundName: Text(200),
    regionId: RegionId,
    regionName: Text(200),
    workshopCount: z.number().int(),
    asOf: Instant,
    initiatives: InitiativeCounters,
    counters: SeatCounters,
    workshops: z.array(z.object(column)),
    rows: z.array(ProgressRow),
    droppedOutAfter: z.array(z.object({ position: z.number().int(), count: z.number().int() })),
  })
  .meta({ id: 'SequenceProgress' });
export type SequenceProgress = z.infer<typeof SequenceProgress>;

/** One workshop of one region in the national view; all but the position is null while it is not planned. */
export const RegionStep = z
  .object({
    position: z.number().int(),
    workshopId: WorkshopId.nullable(),
    state: WorkshopState.nullable(),
    date: LocalDate.nullable(),
    registered: z.number().int(),
    tookPart: z.number().int(),
  })
  .meta({ id: 'RegionStep' });
export type RegionStep = z.infer<typeof RegionStep>;

export const RegionProgress = z
  .object({
    id: RegionId,
    regionId: RegionId,
    regionName: Text(200),
    federalState: FederalState.nullable(),
    roundId: RoundId,
    state: ParticipationState,
    sequenceId: SequenceId.nullable(),
    initiatives: InitiativeCounters,
    counters: SeatCounters,
    steps: z.array(RegionStep),
  })
  .meta({ id: 'RegionProgress' });
export type RegionProgress = z.infer<typeof RegionProgress>;

/** What all regions add up to at one position. */
export const StepTotal = z
  .object({
    position: z.number().int(),
    unplanned: z.number().int(),
    planned: z.number().int(),
    published: z.number().int(),
    held: z.number().int(),
    documented: z.number().int(),
    cancelled: z.number().int(),
    registered: z.number().int(),
    tookPart: z.number().int(),
  })
  .meta({ id: 'StepTotal' });
export type StepTotal = z.infer<typeof StepTotal>;

/** How many regions of the round stand where; those that left are in `withdrawn` only. */
export const RoundTotals = z
  .object({
    regions: z.number().int(),
    running: z.number().int(),
    completed: z.number().int(),
    withdrawn: z.number().int(),
    fullyPlanned: z.number().int(),
    initiatives: InitiativeCounters,
    counters: SeatCounters,
    steps: z.array(StepTotal),
  })
  .meta({ id: 'RoundTotals' });
export type RoundTotals = z.infer<typeof RoundTotals>;

/** Regions against workshops of a round, on one screen. */
export const RoundProgress = z
  .object({
    roundId: RoundId,
    roundName: Text(200),
    roundState: RoundState,
    workshopCount: z.number().int(),
    asOf: Instant,
    totals: RoundTotals,
    regions: z.array(RegionProgress),
  })
  .meta({ id: 'RoundProgress' });
export type RoundProgress = z.infer<typeof RoundProgress>;

/** Which initiatives of a sequence are asked for: by name, and how they stand in it. */
export const MatrixQuery = z.strictObject({ q: PageQuery.shape.q, state: InvitationState.optional() });
export type MatrixQuery = z.infer<typeof MatrixQuery>;

/** Where a workshop of a region can stand; `not_planned` has no date yet. */
export const RegionStepState = z.enum(['not_planned', ...WorkshopState.options]);
export type RegionStepState = z.infer<typeof RegionStepState>;

/** Which regions of a round are asked for: by name, federal state, how they stand in the round, and the state of a workshop. */
export const ProgressQuery = z.strictObject({
  q: PageQuery.shape.q,
  federalState: FederalState.optional(),
  standing: ParticipationState.optional(),
  state: RegionStepState.optional(),
  position: z.coerce.number().int().min(1).max(mostWorkshopsOfSequence).optional(),
});
export type ProgressQuery = z.infer<typeof ProgressQuery>;

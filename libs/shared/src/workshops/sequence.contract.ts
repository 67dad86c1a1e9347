import { z } from 'zod';
import {
  LocalDate,
  LocalTime,
  PageQuery,
  pageOf,
  PersonId,
  RegionId,
  RoundId,
  SequenceId,
  Text,
  TrainingSessionId,
  WorkshopId,
} from '../kernel';
import { InitiativeCounters } from '../initiatives';
import { FederalState } from '../regions';
import { CurriculumWorkshop, RoundState, TrainingSessionKind } from '../rounds';
import { DateWarning, ProposalShortfall } from './date-warning';
import { SeatCounters, WorkshopTitle } from './workshop';
import { WorkshopSummary } from './workshop.contract';

/** The workshops of one region in one round, planned or still to be planned. */
export const SequenceView = z
  .object({
    id: SequenceId,
    sequenceId: SequenceId,
    roundId: RoundId,
    roundName: Text(200),
    roundState: RoundState,
    regionId: RegionId,
    regionName: Text(200),
    state: FederalState.nullable(),
    city: Text(200).nullable(),
    timeZone: Text(64),
    workshopCount: z.number().int(),
    recommendedGapDays: z.number().int(),
    phaseFrom: LocalDate.nullable(),
    phaseUntil: LocalDate.nullable(),
    curriculum: z.array(CurriculumWorkshop),
    coordinators: z.array(z.object({ id: PersonId, name: Text(200) })),
    initiatives: InitiativeCounters,
    counters: SeatCounters,
    workshops: z.array(WorkshopSummary),
    version: z.number().int(),
  })
  .meta({ id: 'SequenceView' });
export type SequenceView = z.infer<typeof SequenceView>;

export const SequencePage = pageOf(SequenceView, 'SequencePage');
export type SequencePage = z.infer<typeof SequencePage>;

export const SequenceQuery = PageQuery.extend({
  roundId: RoundId.optional(),
  regionId: RegionId.optional(),
  planned: z.enum(['yes', 'no']).optional(),
});
export type SequenceQuery = z.infer<typeof SequenceQuery>;

export const SequenceParams = z.strictObject({ id: SequenceId });
export type SequenceParams = z.infer<typeof SequenceParams>;

/** A public holiday of a federal state; not `everywhere` where only parts of the state keep it. */
export const PublicHoliday = z
  .object({ date: LocalDate, name: z.object({ de: Text(200), en: Text(200) }), everywhere: z.boolean() })
  .meta({ id: 'PublicHoliday' });
export type PublicHoliday = z.infer<typeof PublicHoliday>;

/** School holidays of a federal state, first and last day included, and where they are published. */
export const SchoolHoliday = z
  .object({ state: FederalState, name: Text(200), from: LocalDate, to: LocalDate, source: Text(2000) })
  .meta({ id: 'SchoolHoliday' });
export type SchoolHoliday = z.infer<typeof SchoolHoliday>;

/** Another workshop that somebody who coordinates this sequence runs. */
export const CoordinatorDate = z
  .object({
    id: WorkshopId,
    regionId: RegionId,
    regionName: Text(200),
    title: WorkshopTitle,
    date: LocalDate,
    startsAt: LocalTime,
    endsAt: LocalTime,
    timeZone: Text(64),
    personName: Text(200),
  })
  .meta({ id: 'CoordinatorDate' });
export type CoordinatorDate = z.infer<typeof CoordinatorDate>;

/** A national date of the round, first and last day included. */
export const NationalDate = z
  .object({ id: TrainingSessionId, roundId: RoundId, kind: TrainingSessionKind, title: WorkshopTitle, from: LocalDate, to: LocalDate })
  .meta({ id: 'NationalDate' });
export type NationalDate = z.infer<typeof NationalDate>;

/** Everything that the warnings beside a date ask for, so that a page can give them while somebody types (rule D7). */
export const SequenceCalendar = z
  .object({
    sequenceId: SequenceId,
    roundId: RoundId,
    regionId: RegionId,
    state: FederalState.nullable(),
    timeZone: Text(64),
    recommendedGapDays: z.number().int(),
    phaseFrom: LocalDate.nullable(),
    phaseUntil: LocalDate.nullable(),
    publicHolidays: z.array(PublicHoliday),
    schoolHolidays: z.array(SchoolHoliday),
    coordinatorDates: z.array(CoordinatorDate),
    nationalDates: z.array(NationalDate),
  })
  .meta({ id: 'SequenceCalendar' });
export type SequenceCalendar = z.infer<typeof SequenceCalendar>;

/** Wishes for a proposal. `weekday` by ISO 8601 (1 is Monday); without it any day from Monday to Friday. */
export const ProposalQuery = z
  .strictObject({
    from: LocalDate.optional(),
    weekday: z.coerce.number().int().min(1).max(7).optional(),
    startsAt: LocalTime.default('09:00'),
    endsAt: LocalTime.default('16:00'),
    gapDays: z.coerce.number().int().min(0).max(365).optional(),
  })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, { path: ['endsAt'], params: { rule: 'endsBeforeItStarts' } });
export type ProposalQuery = z.infer<typeof ProposalQuery>;

/** One proposed workshop with what speaks against its date. */
export const ProposedDate = z
  .object({
    position: z.number().int(),
    title: WorkshopTitle,
    date: LocalDate,
    startsAt: LocalTime,
    endsAt: LocalTime,
    timeZone: Text(64),
    warnings: z.array(DateWarning),
  })
  .meta({ id: 'ProposedDate' });
export type ProposedDate = z.infer<typeof ProposedDate>;

/** Proposed dates, and why there are fewer or worse ones than wished. */
export const SequenceProposal = z
  .object({
    sequenceId: SequenceId,
    roundId: RoundId,
    regionId: RegionId,
    dates: z.array(ProposedDate),
    shortfalls: z.array(ProposalShortfall),
  })
  .meta({ id: 'SequenceProposal' });
export type SequenceProposal = z.infer<typeof SequenceProposal>;

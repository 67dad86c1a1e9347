import { z } from 'zod';
import {
  Instant,
  LocalDate,
  LocalTime,
  Name,
  PageQuery,
  pageOf,
  Paragraphs,
  RegionId,
  RoundId,
  SequenceId,
  Text,
  TimeZone,
  Translated,
  WebAddress,
  WorkshopId,
} from '../kernel';
import { DeliveryMode, mostWorkshopsOfSequence, SeatCounters, WorkshopState, WorkshopTitle } from './workshop';

/** An earlier date of a workshop: from when to when it was moved, by whom and why. */
export const PostponementView = z
  .object({
    fromDate: LocalDate,
    fromStartsAt: LocalTime,
    fromEndsAt: LocalTime,
    toDate: LocalDate,
    toStartsAt: LocalTime,
    toEndsAt: LocalTime,
    reason: Text(2000),
    at: Instant,
    byName: Text(200).nullable(),
  })
  .meta({ id: 'PostponementView' });
export type PostponementView = z.infer<typeof PostponementView>;

const figures = {
  id: WorkshopId,
  workshopId: WorkshopId,
  sequenceId: SequenceId,
  roundId: RoundId,
  roundName: Text(200),
  regionId: RegionId,
  regionName: Text(200),
  position: z.number().int(),
  workshopCount: z.number().int(),
  title: WorkshopTitle,
  date: LocalDate,
  startsAt: LocalTime,
  endsAt: LocalTime,
  timeZone: Text(64),
  begins: Instant,
  ends: Instant,
  mode: DeliveryMode,
  placeName: Text(200).nullable(),
  address: Text(500).nullable(),
  link: Text(2000).nullable(),
  capacity: z.number().int(),
  seatsTaken: z.number().int(),
  waiting: z.number().int(),
  counters: SeatCounters,
  state: WorkshopState,
  version: z.number().int(),
};

export const WorkshopSummary = z.object(figures).meta({ id: 'WorkshopSummary' });
export type WorkshopSummary = z.infer<typeof WorkshopSummary>;

export const WorkshopPage = pageOf(WorkshopSummary, 'WorkshopPage');
export type WorkshopPage = z.infer<typeof WorkshopPage>;

export const WorkshopView = z
  .object({
    ...figures,
    minutes: Text(20000).nullable(),
    publishedAt: Instant.nullable(),
    heldAt: Instant.nullable(),
    documentedAt: Instant.nullable(),
    cancelledAt: Instant.nullable(),
    cancellationReason: Text(2000).nullable(),
    postponements: z.array(PostponementView),
  })
  .meta({ id: 'WorkshopView' });
export type WorkshopView = z.infer<typeof WorkshopView>;

/** `upcoming` has not ended yet, `past` has, the latest first; times are judged by the server's clock. */
export const WorkshopQuery = PageQuery.extend({
  when: z.enum(['upcoming', 'past']).optional(),
  state: WorkshopState.optional(),
  roundId: RoundId.optional(),
  regionId: RegionId.optional(),
  position: z.coerce.number().int().min(1).max(mostWorkshopsOfSequence).optional(),
});
export type WorkshopQuery = z.infer<typeof WorkshopQuery>;

export const WorkshopParams = z.strictObject({ id: WorkshopId });
export type WorkshopParams = z.infer<typeof WorkshopParams>;

/** Most seats that a workshop can have. */
const mostSeats = 1000;

const where = {
  mode: DeliveryMode,
  placeName: Name().nullable(),
  address: Paragraphs(500).nullable(),
  link: WebAddress.nullable(),
  capacity: z.number().int().min(1).max(mostSeats),
};

const time = { date: LocalDate, startsAt: LocalTime, endsAt: LocalTime };

const endsAfterStart = ({ startsAt, endsAt }: { startsAt: LocalTime; endsAt: LocalTime }): boolean => startsAt < endsAt;
const endsBeforeItStarts = { path: ['endsAt'], params: { rule: 'endsBeforeItStarts' } };

/** One workshop of the plan; without a title it takes that of the curriculum, without a zone that of the round. */
export const PlanWorkshop = z
  .strictObject({
    ...time,
    ...where,
    position: z.number().int().min(1).max(mostWorkshopsOfSequence),
    title: Translated().optional(),
    timeZone: TimeZone.optional(),
  })
  .refine(endsAfterStart, endsBeforeItStarts)
  .meta({ id: 'PlanWorkshop' });
export type PlanWorkshop = z.infer<typeof PlanWorkshop>;

/** Plans all workshops of a sequence at once. */
export const PlanSequence = z
  .strictObject({ workshops: z.array(PlanWorkshop).min(1).max(mostWorkshopsOfSequence) })
  .meta({ id: 'PlanSequence' });
export type PlanSequence = z.infer<typeof PlanSequence>;

export const EditWorkshop = z
  .strictObject({ title: Translated(), ...where })
  .partial()
  .meta({ id: 'EditWorkshop' });
export type EditWorkshop = z.infer<typeof EditWorkshop>;

/** What happens to the workshops after the one that is moved: they move by the same number of days, or stay. */
export const RestOfSequence = z.enum(['move', 'keep']);
export type RestOfSequence = z.infer<typeof RestOfSequence>;

export const PostponeWorkshop = z
  .strictObject({ ...time, reason: Paragraphs(2000, 3), rest: RestOfSequence })
  .refine(endsAfterStart, endsBeforeItStarts)
  .meta({ id: 'PostponeWorkshop' });
export type PostponeWorkshop = z.infer<typeof PostponeWorkshop>;

export const PublishWorkshop = z.strictObject({}).meta({ id: 'PublishWorkshop' });
export type PublishWorkshop = z.infer<typeof PublishWorkshop>;

export const CancelWorkshop = z.strictObject({ reason: Paragraphs(2000, 3) }).meta({ id: 'CancelWorkshop' });
export type CancelWorkshop = z.infer<typeof CancelWorkshop>;

export const HoldWorkshop = z.strictObject({}).meta({ id: 'HoldWorkshop' });
export type HoldWorkshop = z.infer<typeof HoldWorkshop>;

/** Minutes as far as they are written; keeping them does not change the state. */
export const WriteMinutes = z.strictObject({ minutes: Paragraphs(20000) }).meta({ id: 'WriteMinutes' });
export type WriteMinutes = z.infer<typeof WriteMinutes>;

export const DocumentWorkshop = z.strictObject({ minutes: Paragraphs(20000, 1) }).meta({ id: 'DocumentWorkshop' });
export type DocumentWorkshop = z.infer<typeof DocumentWorkshop>;

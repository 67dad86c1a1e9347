import { z } from 'zod';
import {
  Instant,
  LocalDate,
  LocalTime,
  Name,
  PageQuery,
  pageOf,
  Paragraphs,
  ParticipationId,
  ProgrammeId,
  RegionId,
  RoundId,
  SequenceId,
  Text,
  TimeZone,
  TrainingSessionId,
  Translated,
  WebAddress,
} from '../kernel';
import { FederalState } from '../regions';
import { Curriculum } from './curriculum';
import { DatePrecision, ParticipationState, RoundState, TrainingSessionKind } from './round';

/** One step in the life of a round: who took it, when and why. */
export const RoundTransitionView = z
  .object({ from: RoundState.nullable(), to: RoundState, at: Instant, byName: Text(200).nullable(), reason: Text(2000).nullable() })
  .meta({ id: 'RoundTransitionView' });
export type RoundTransitionView = z.infer<typeof RoundTransitionView>;

/** A refusal inside an answer: its code and its sentence in the language asked for. */
export const Lacking = z.object({ code: Text(100), sentence: Text(1000) }).meta({ id: 'Lacking' });
export type Lacking = z.infer<typeof Lacking>;

const figures = {
  id: RoundId,
  roundId: RoundId,
  programmeId: ProgrammeId,
  name: Text(200),
  ordinal: z.number().int().nullable(),
  state: RoundState,
  demo: z.boolean(),
  places: z.number().int().nullable(),
  callOpensOn: LocalDate.nullable(),
  callClosesOn: LocalDate.nullable(),
  callPrecision: DatePrecision,
  regionalPhaseFrom: LocalDate.nullable(),
  regionalPhaseUntil: LocalDate.nullable(),
  regionalPhasePrecision: DatePrecision,
  startsOn: LocalDate.nullable(),
  startsOnPrecision: DatePrecision,
  endsOn: LocalDate.nullable(),
  endsOnPrecision: DatePrecision,
  timeZone: Text(64),
  regionCount: z.number().int(),
  publishedRegionCount: z.number().int().nullable(),
  publishedInitiativeCount: z.number().int().nullable(),
  publishedCoordinatorCount: z.number().int().nullable(),
  sourceUrl: Text(2000).nullable(),
  callIsOpen: z.boolean(),
  version: z.number().int(),
};

export const RoundSummary = z.object(figures).meta({ id: 'RoundSummary' });
export type RoundSummary = z.infer<typeof RoundSummary>;

export const RoundPage = pageOf(RoundSummary, 'RoundPage');

/** A national date of a round. Without times it is known by day or month only, as the published ones are. */
export const TrainingSessionView = z
  .object({
    id: TrainingSessionId,
    roundId: RoundId,
    kind: TrainingSessionKind,
    title: z.object({ de: Text(200), en: Text(200).optional() }),
    startsOn: LocalDate,
    endsOn: LocalDate,
    startsAt: LocalTime.nullable(),
    endsAt: LocalTime.nullable(),
    timeZone: Text(64),
    precision: DatePrecision,
    mode: z.enum(['in_person', 'online', 'hybrid']).nullable(),
    place: Text(200).nullable(),
    link: Text(2000).nullable(),
    sourceUrl: Text(2000).nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'TrainingSessionView' });
export type TrainingSessionView = z.infer<typeof TrainingSessionView>;

/** A region in a round. `regionId` is null where the published name fits none of the known regions. */
export const ParticipationView = z
  .object({
    id: ParticipationId,
    roundId: RoundId,
    regionId: RegionId.nullable(),
    sequenceId: SequenceId.nullable(),
    name: Text(200),
    state: ParticipationState,
    federalState: FederalState.nullable(),
    city: Text(200).nullable(),
    acceptedOn: LocalDate.nullable(),
    withdrawnOn: LocalDate.nullable(),
    withdrawalReason: Text(2000).nullable(),
    sourceUrl: Text(2000).nullable(),
  })
  .meta({ id: 'ParticipationView' });
export type ParticipationView = z.infer<typeof ParticipationView>;

export const RoundView = z
  .object({
    ...figures,
    curriculum: Curriculum,
    nextState: RoundState.nullable(),
    lacking: z.array(Lacking),
    transitions: z.array(RoundTransitionView),
    sessions: z.array(TrainingSessionView),
    participations: z.array(ParticipationView),
  })
  .meta({ id: 'RoundView' });
export type RoundView = z.infer<typeof RoundView>;

/** `regionId`: only rounds that this region takes or took part in. */
export const RoundQuery = PageQuery.extend({ state: RoundState.optional(), regionId: RegionId.optional() });
export type RoundQuery = z.infer<typeof RoundQuery>;

export const RoundParams = z.strictObject({ id: RoundId });
export type RoundParams = z.infer<typeof RoundParams>;

const days = {
  places: z.number().int().min(1).max(500).nullable(),
  callOpensOn: LocalDate.nullable(),
  callClosesOn: LocalDate.nullable(),
  regionalPhaseFrom: LocalDate.nullable(),
  regionalPhaseUntil: LocalDate.nullable(),
};

/** Begins a round as a draft; its curriculum is copied from the programme. */
export const OpenRound = z.strictObject({ name: Name(), ...days, timeZone: TimeZone.optional() }).meta({ id: 'OpenRound' });
export type OpenRound = z.infer<typeof OpenRound>;

export const EditRound = z
  .strictObject({ name: Name(), ...days })
  .partial()
  .meta({ id: 'EditRound' });
export type EditRound = z.infer<typeof EditRound>;

/** Takes the next step of the life cycle. */
export const AdvanceRound = z.strictObject({ to: RoundState }).meta({ id: 'AdvanceRound' });
export type AdvanceRound = z.infer<typeof AdvanceRound>;

/** Cancels; everybody affected receives the reason. */
export const CancelRound = z.strictObject({ reason: Paragraphs(2000, 3) }).meta({ id: 'CancelRound' });
export type CancelRound = z.infer<typeof CancelRound>;

const endsAfterStart = (session: { startsOn: string; endsOn: string; startsAt: string | null; endsAt: string | null }): boolean =>
  session.startsOn < session.endsOn ||
  (session.startsOn === session.endsOn && (session.startsAt === null || session.endsAt === null || session.startsAt < session.endsAt));

const sessionFields = z.strictObject({
  kind: TrainingSessionKind,
  title: Translated(),
  startsOn: LocalDate,
  endsOn: LocalDate,
  startsAt: LocalTime.nullable(),
  endsAt: LocalTime.nullable(),
  mode: z.enum(['in_person', 'online', 'hybrid']).nullable(),
  place: Name().nullable(),
  link: WebAddress.nullable(),
});

export const PlanTrainingSession = sessionFields
  .refine(endsAfterStart, { path: ['endsOn'], params: { rule: 'endsBeforeItStarts' } })
  .meta({ id: 'PlanTrainingSession' });
export type PlanTrainingSession = z.infer<typeof PlanTrainingSession>;

export const TrainingSessionParams = z.strictObject({ id: TrainingSessionId });
export type TrainingSessionParams = z.infer<typeof TrainingSessionParams>;

export const WithdrawRegion = z.strictObject({ reason: Paragraphs(2000, 3) }).meta({ id: 'WithdrawRegion' });
export type WithdrawRegion = z.infer<typeof WithdrawRegion>;

export const ParticipationParams = z.strictObject({ id: ParticipationId });
export type ParticipationParams = z.infer<typeof ParticipationParams>;

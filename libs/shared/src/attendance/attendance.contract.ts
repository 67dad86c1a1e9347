import { z } from 'zod';
import {
  ClaimId,
  EmailAddress,
  InitiativeId,
  Instant,
  LocalDate,
  LocalTime,
  Name,
  Paragraphs,
  ParticipantId,
  RegionId,
  RegistrationId,
  RoundId,
  SequenceId,
  Text,
  WorkshopId,
} from '../kernel';
import { RegistrationState } from '../registration';
import { SeatCounters, WorkshopState, WorkshopTitle } from '../workshops';
import { ClaimChannel, DecidedPresence, Presence } from './presence';

/** One person on the attendance board, and who decided last about the presence, when and how. */
export const AttendanceEntry = z
  .object({
    id: RegistrationId,
    registrationId: RegistrationId,
    workshopId: WorkshopId,
    sequenceId: SequenceId,
    roundId: RoundId,
    regionId: RegionId,
    initiativeId: InitiativeId,
    initiativeName: Text(200),
    participantId: ParticipantId,
    givenName: Text(100),
    familyName: Text(100),
    registrationState: RegistrationState,
    placeInLine: z.number().int().nullable(),
    expected: z.boolean(),
    admitReason: Text(2000).nullable(),
    walkIn: z.boolean(),
    presence: Presence,
    claimId: ClaimId.nullable(),
    decidedByName: Text(200).nullable(),
    decidedAt: Instant.nullable(),
    channel: ClaimChannel.nullable(),
    reason: Text(2000).nullable(),
    changeCount: z.number().int(),
  })
  .meta({ id: 'AttendanceEntry' });
export type AttendanceEntry = z.infer<typeof AttendanceEntry>;

/** The attendance of one workshop as every open screen shows it. */
export const AttendanceBoard = z
  .object({
    workshopId: WorkshopId,
    sequenceId: SequenceId,
    roundId: RoundId,
    regionId: RegionId,
    regionName: Text(200),
    position: z.number().int(),
    title: WorkshopTitle,
    date: LocalDate,
    startsAt: LocalTime,
    endsAt: LocalTime,
    timeZone: Text(64),
    begins: Instant,
    state: WorkshopState,
    capacity: z.number().int(),
    counters: SeatCounters,
    entries: z.array(AttendanceEntry),
    initiatives: z.array(z.object({ id: InitiativeId, name: Text(200), expected: z.boolean() })),
    version: z.number().int(),
  })
  .meta({ id: 'AttendanceBoard' });
export type AttendanceBoard = z.infer<typeof AttendanceBoard>;

const claim = {
  claimId: ClaimId,
  device: Text(100),
  claimedAt: Instant,
};

const decidesOrWithdraws = (checkIn: { presence?: unknown; withdraws?: unknown }): boolean =>
  (checkIn.presence === undefined) !== (checkIn.withdraws === undefined);

/**
 * A claim about one person: either decides the presence, or withdraws an earlier claim (undo).
 * The device makes `claimId`, so that the same claim sent twice is one (rule D13).
 */
export const CheckIn = z
  .strictObject({
    ...claim,
    registrationId: RegistrationId,
    channel: ClaimChannel,
    presence: DecidedPresence.optional(),
    withdraws: ClaimId.optional(),
    reason: Paragraphs(2000).optional(),
  })
  .refine(decidesOrWithdraws, { path: ['presence'], params: { rule: 'required' } })
  .meta({ id: 'CheckIn' });
export type CheckIn = z.infer<typeof CheckIn>;

const namesOneInitiative = (walkIn: { initiativeId?: unknown; initiativeName?: unknown }): boolean =>
  (walkIn.initiativeId === undefined) !== (walkIn.initiativeName === undefined);
const saysWhereNewOneIs = (walkIn: { initiativeName?: unknown; place?: unknown }): boolean =>
  (walkIn.initiativeName === undefined) === (walkIn.place === undefined);

/** Somebody who stands in the room without being registered; of a known initiative, or of a new one with its place. */
export const WalkIn = z
  .strictObject({
    ...claim,
    givenName: Name(100),
    familyName: Name(100),
    email: EmailAddress.optional(),
    initiativeId: InitiativeId.optional(),
    initiativeName: Name().optional(),
    place: Name().optional(),
    consent: z.literal(true),
    admitReason: Paragraphs(2000, 3).optional(),
  })
  .refine(namesOneInitiative, { path: ['initiativeId'], params: { rule: 'required' } })
  .refine(saysWhereNewOneIs, { path: ['place'], params: { rule: 'required' } })
  .meta({ id: 'WalkIn' });
export type WalkIn = z.infer<typeof WalkIn>;

/** How the person and the workshop stand after a claim. */
export const CheckInResult = z
  .object({ workshopId: WorkshopId, entry: AttendanceEntry, counters: SeatCounters })
  .meta({ id: 'CheckInResult' });
export type CheckInResult = z.infer<typeof CheckInResult>;

/** One claim of the history of a registration: who said what, when, on which way and device. */
export const ClaimView = z
  .object({
    id: ClaimId,
    registrationId: RegistrationId,
    workshopId: WorkshopId,
    regionId: RegionId,
    presence: DecidedPresence.nullable(),
    withdraws: ClaimId.nullable(),
    withdrawn: z.boolean(),
    channel: ClaimChannel,
    device: Text(100),
    byName: Text(200).nullable(),
    reason: Text(2000).nullable(),
    claimedAt: Instant,
    receivedAt: Instant,
  })
  .meta({ id: 'ClaimView' });
export type ClaimView = z.infer<typeof ClaimView>;

export const ClaimList = z.object({ items: z.array(ClaimView) }).meta({ id: 'ClaimList' });
export type ClaimList = z.infer<typeof ClaimList>;

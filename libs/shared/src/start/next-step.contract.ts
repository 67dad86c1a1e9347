import { z } from 'zod';
import {
  ApplicationId,
  InitiativeId,
  InvitationId,
  LocalDate,
  LocalTime,
  RegionId,
  RoundId,
  SequenceId,
  Text,
  WorkshopId,
} from '../kernel';
import { Lacking, RoundState } from '../rounds';
import { WorkshopTitle } from '../workshops';

/** Steps that a start page shows at most; more of them would be a list, and lists have pages of their own. */
export const mostNextSteps = 5;

/** `dueOn` is the day by which the step should be done, null where no day asks for it. */
const step = { id: Text(120), dueOn: LocalDate.nullable() };
const round = { roundId: RoundId, roundName: Text(200) };
const sequence = { sequenceId: SequenceId, ...round, regionId: RegionId, regionName: Text(200) };
const initiative = { initiativeId: InitiativeId, initiativeName: Text(200) };
const count = z.number().int();
const workshop = {
  workshopId: WorkshopId,
  regionName: Text(200),
  position: count,
  title: WorkshopTitle,
  date: LocalDate,
  startsAt: LocalTime,
  endsAt: LocalTime,
};

const ofNationalTeam = [
  z.object({ ...step, kind: z.literal('decideApplications'), ...round, count }),
  z.object({ ...step, kind: z.literal('advanceRound'), ...round, to: RoundState }),
  z.object({ ...step, kind: z.literal('completeRound'), ...round, to: RoundState, lacking: z.array(Lacking) }),
  z.object({ ...step, kind: z.literal('closeCall'), ...round, closesOn: LocalDate, applications: count, places: count.nullable() }),
  z.object({ ...step, kind: z.literal('askForMinutes'), ...workshop, count }),
  z.object({ ...step, kind: z.literal('askForPlaces'), ...workshop, count }),
  z.object({ ...step, kind: z.literal('askForDates'), ...round, sequenceId: SequenceId, count, regionNames: z.array(Text(200)) }),
] as const;

const ofCoordinators = [
  z.object({
    ...step,
    kind: z.literal('runWorkshop'),
    ...workshop,
    placeName: Text(200).nullable(),
    registered: count,
    tookPart: count,
  }),
  z.object({ ...step, kind: z.literal('planSequence'), ...sequence, missing: count, workshopCount: count }),
  z.object({ ...step, kind: z.literal('publishWorkshops'), ...workshop, sequenceId: SequenceId, count }),
  z.object({ ...step, kind: z.literal('remindInitiatives'), ...sequence, count, answerBy: LocalDate.nullable() }),
  z.object({ ...step, kind: z.literal('seatWaiting'), ...workshop, waiting: count, free: count }),
  z.object({ ...step, kind: z.literal('prepareWorkshop'), ...workshop, registered: count, capacity: count }),
  z.object({ ...step, kind: z.literal('decideAttendance'), ...workshop, undecided: count }),
  z.object({ ...step, kind: z.literal('confirmHeld'), ...workshop, tookPart: count }),
  z.object({ ...step, kind: z.literal('writeMinutes'), ...workshop }),
  z.object({
    ...step,
    kind: z.literal('applyToRound'),
    ...round,
    regionId: RegionId,
    regionName: Text(200),
    applicationId: ApplicationId.nullable(),
    closesOn: LocalDate,
  }),
] as const;

const ofInitiatives = [
  z.object({ ...step, kind: z.literal('attendWorkshop'), ...workshop, ...initiative, placeName: Text(200).nullable(), registered: count }),
  z.object({
    ...step,
    kind: z.literal('answerInvitation'),
    ...sequence,
    ...initiative,
    invitationId: InvitationId,
    answerBy: LocalDate.nullable(),
  }),
  z.object({ ...step, kind: z.literal('registerPeople'), ...workshop, ...initiative }),
  z.object({ ...step, kind: z.literal('addParticipants'), ...initiative }),
  z.object({ ...step, kind: z.literal('readMaterials'), count }),
] as const;

/** One thing for somebody to do next, with the ids that lead there and the figures that say why. */
export const NextStep = z
  .discriminatedUnion('kind', [
    ...ofNationalTeam,
    ...ofCoordinators,
    ...ofInitiatives,
    z.object({ ...step, kind: z.literal('seeFailedMails'), count }),
  ])
  .meta({ id: 'NextStep' });
export type NextStep = z.infer<typeof NextStep>;

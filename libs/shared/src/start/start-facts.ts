import type {
  ApplicationId,
  InitiativeId,
  Instant,
  InvitationId,
  Language,
  LocalDate,
  LocalTime,
  RegionId,
  RoundId,
  SequenceId,
  WorkshopId,
} from '../kernel';
import type { InvitationState } from '../initiatives';
import type { WorkshopOnTheWay } from '../progress';
import type { RoundDates, RoundFacts, RoundState } from '../rounds';
import type { DeliveryMode, WorkshopState, WorkshopTitle } from '../workshops';

/** When the page is asked for, in the programme's zone, and in which language it is read. */
export interface Moment {
  readonly now: Instant;
  readonly today: LocalDate;
  readonly language: Language;
}

interface Timetable {
  readonly workshopId: WorkshopId;
  readonly position: number;
  readonly title: WorkshopTitle;
  readonly date: LocalDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly begins: Instant;
  readonly ends: Instant;
  readonly placeName: string | null;
  readonly state: WorkshopState;
}

/** A workshop that is neither documented nor cancelled, with its counters. */
export interface OpenWorkshop extends Timetable {
  readonly sequenceId: SequenceId;
  readonly regionName: string;
  readonly mode: DeliveryMode;
  readonly link: string | null;
  readonly capacity: number;
  readonly registered: number;
  readonly waiting: number;
  readonly tookPart: number;
  readonly undecided: number;
}

/** A round that is not over, with what its next step depends on and how its regions stand. */
export interface RunningRound extends RoundFacts {
  readonly roundId: RoundId;
  readonly roundName: string;
  readonly workshopCount: number;
  readonly begun: number;
  readonly completed: number;
  readonly withdrawn: number;
  readonly initiatives: number;
  readonly held: number;
  readonly heldByWithdrawn: number;
  readonly tookPart: number;
}

/** A sequence of a round that is not over, with its kept counters. */
export interface OpenSequence {
  readonly sequenceId: SequenceId;
  readonly roundId: RoundId;
  readonly roundName: string;
  readonly roundState: RoundState;
  readonly regionId: RegionId;
  readonly regionName: string;
  readonly phaseFrom: LocalDate | null;
  readonly workshopCount: number;
  readonly planned: number;
  readonly held: number;
  readonly invited: number;
  readonly initiatives: number;
  readonly decided: number;
  readonly tookPart: number;
}

/** An invitation without an answer. */
export interface UnansweredInvitation {
  readonly sequenceId: SequenceId;
  readonly invitedOn: LocalDate;
  readonly remindedOn: LocalDate | null;
  readonly answerBy: LocalDate | null;
}

/** A round in its call and a region that has not handed in an application; `applicationId` is that of its draft. */
export interface CallForRegion extends RoundDates {
  readonly state: RoundState;
  readonly roundId: RoundId;
  readonly roundName: string;
  readonly regionId: RegionId;
  readonly regionName: string;
  readonly applicationId: ApplicationId | null;
}

/** A workshop of a sequence to which an initiative is invited; `registered` are its own people there, in line or seated. */
export type WorkshopOfJourney = Timetable & WorkshopOnTheWay;

/** The way of an initiative through a sequence of a round that is not over. */
export interface JourneyUnderWay {
  readonly invitationId: InvitationId;
  readonly state: InvitationState;
  readonly answerBy: LocalDate | null;
  readonly initiativeId: InitiativeId;
  readonly initiativeName: string;
  readonly participants: number;
  readonly sequenceId: SequenceId;
  readonly roundId: RoundId;
  readonly roundName: string;
  readonly regionId: RegionId;
  readonly regionName: string;
  readonly workshopCount: number;
  readonly workshops: readonly WorkshopOfJourney[];
}

/** What a start page knows, one part per role that the person holds. */
export interface StartFacts {
  readonly national: {
    readonly rounds: readonly RunningRound[];
    readonly workshops: readonly OpenWorkshop[];
    readonly unplanned: readonly OpenSequence[];
  } | null;
  readonly regional: {
    readonly workshops: readonly OpenWorkshop[];
    readonly sequences: readonly OpenSequence[];
    readonly invitations: readonly UnansweredInvitation[];
    readonly calls: readonly CallForRegion[];
  } | null;
  readonly membership: {
    readonly journeys: readonly JourneyUnderWay[];
    readonly newMaterials: number;
  } | null;
  readonly failedMails: number;
}

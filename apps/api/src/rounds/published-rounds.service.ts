import {
  defaultTimeZone,
  refuse,
  type DatePrecision,
  type DeliveryMode,
  type FederalState,
  type LocalDate,
  type RegionId,
  type RoundId,
  type TrainingSessionKind,
  type Translated,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.service';
import { Database, type Tx } from '../platform/database/database';
import { newId } from '../platform/ids';
import { Clock } from '../platform/time/clock';
import { ParticipationsRepository } from './participations.repository';
import { RoundsRepository } from './rounds.repository';
import { TrainingSessionsRepository } from './training-sessions.repository';

/** A day as a public page gives it, or the month it lies in. */
export interface PublishedDay {
  readonly on: LocalDate;
  readonly precision: DatePrecision;
}

/** A completed round as public pages tell it; what they do not say is null. */
export interface PublishedRound {
  readonly name: string;
  readonly ordinal: number;
  readonly starts: PublishedDay;
  readonly ends: PublishedDay | null;
  readonly callOpens: PublishedDay | null;
  readonly regionalPhase: { readonly from: LocalDate; readonly until: LocalDate; readonly precision: DatePrecision } | null;
  readonly regionCount: number;
  readonly initiativeCount: number | null;
  readonly coordinatorCount: number | null;
  readonly sourceUrl: string;
  readonly sessions: readonly PublishedSession[];
  readonly regions: readonly PublishedRegion[];
}

export interface PublishedSession {
  readonly kind: TrainingSessionKind;
  readonly title: Translated;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly precision: DatePrecision;
  readonly mode: DeliveryMode | null;
  readonly place: string | null;
  readonly sourceUrl: string;
}

/** A network by the name under which it is published; `regionId` only where it is known to be that region. */
export interface PublishedRegion {
  readonly name: string;
  readonly regionId: RegionId | null;
  readonly state: FederalState | null;
  readonly city: string | null;
  readonly sourceUrl: string;
}

const recorded = 'Nach veröffentlichten Angaben eingetragen. Wann die einzelnen Schritte geschahen, ist nicht veröffentlicht.';

/** Rounds that were over before Kaskade, with what is public of them and nothing else. */
@Injectable()
export class PublishedRoundsService {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundsRepository,
    private readonly sessions: TrainingSessionsRepository,
    private readonly participations: ParticipationsRepository,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** Takes in a completed round. Its one step is into `completed`, taken by nobody: when the others were taken is not public. */
  record(round: PublishedRound): Promise<RoundId> {
    return this.database.transaction(async (tx) => {
      const programme = (await this.rounds.programme(tx)) ?? refuse({ code: 'NOT_FOUND' });

      const id = newId<RoundId>();
      const createdAt = this.clock.now();
      await this.rounds.add(tx, {
        ...columnsOf(round),
        id,
        programmeId: programme.id,
        timeZone: programme.timeZone,
        curriculum: programme.curriculum,
        createdAt,
      });
      await this.rounds.addStep(tx, {
        id: newId(),
        roundId: id,
        fromState: null,
        toState: 'completed',
        at: createdAt,
        byPerson: null,
        reason: recorded,
      });
      await this.addSessions(tx, id, round.sessions);
      await this.addRegions(tx, id, round.regions);

      await this.journal.record(tx, {
        what: 'round.recorded',
        actor: null,
        roundId: id,
        facts: { regions: round.regions.length, published: round.regionCount },
      });
      return id;
    });
  }

  private async addSessions(tx: Tx, roundId: RoundId, sessions: readonly PublishedSession[]): Promise<void> {
    for (const session of sessions) {
      await this.sessions.add(tx, {
        ...session,
        id: newId(),
        roundId,
        startsAt: null,
        endsAt: null,
        timeZone: defaultTimeZone,
        createdAt: this.clock.now(),
      });
    }
  }

  private async addRegions(tx: Tx, roundId: RoundId, regions: readonly PublishedRegion[]): Promise<void> {
    for (const { name, regionId, state, city, sourceUrl } of regions) {
      await this.participations.add(tx, {
        id: newId(),
        roundId,
        regionId,
        publishedName: name,
        publishedState: state,
        publishedCity: city,
        state: 'completed',
        sourceUrl,
        createdAt: this.clock.now(),
      });
    }
  }
}

const columnsOf = (round: PublishedRound) => ({
  name: round.name,
  ordinal: round.ordinal,
  state: 'completed' as const,
  callOpensOn: round.callOpens?.on ?? null,
  callPrecision: round.callOpens?.precision ?? 'day',
  regionalPhaseFrom: round.regionalPhase?.from ?? null,
  regionalPhaseUntil: round.regionalPhase?.until ?? null,
  regionalPhasePrecision: round.regionalPhase?.precision ?? 'day',
  startsOn: round.starts.on,
  startsOnPrecision: round.starts.precision,
  endsOn: round.ends?.on ?? null,
  endsOnPrecision: round.ends?.precision ?? 'day',
  publishedRegionCount: round.regionCount,
  publishedInitiativeCount: round.initiativeCount,
  publishedCoordinatorCount: round.coordinatorCount,
  sourceUrl: round.sourceUrl,
});

import {
  bestPresence,
  droppedOutAfter,
  refuse,
  regionsMatching,
  scopeOf,
  stepsDone,
  stepsOfJourney,
  tookPart,
  totalsOf,
  type Actor,
  type InitiativeId,
  type InitiativeProgress,
  type Journey,
  type MaterialOnTheWay,
  type MaterialSummary,
  type ProgressCell,
  type ProgressQuery,
  type RegionProgress,
  type RoundId,
  type RoundProgress,
  type SequenceId,
  type SequenceProgress,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { MaterialsService } from '../materials/materials.service';
import { Database } from '../platform/database/database';
import { Clock } from '../platform/time/clock';
import { ProgressRepository, type StoredJourney, type StoredSequence } from './progress.repository';

/** What the way of an initiative asks of a material. */
type ReleasedMaterial = Pick<MaterialSummary, 'id' | 'title' | 'stage' | 'roundId' | 'regionId'>;

/** How far an initiative, a region, the nation is. Reads only; what it tells is kept by those who change it. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly database: Database,
    private readonly progress: ProgressRepository,
    private readonly materials: MaterialsService,
    private readonly clock: Clock,
  ) {}

  /** "Meine Reise": the steps of an initiative through its sequences, with the materials that are released to it (rule D19). */
  async ofInitiative(actor: Actor, id: InitiativeId): Promise<InitiativeProgress> {
    const found = await this.progress.initiative(this.database.db, scopeOf(actor, 'progress.readInitiative'), id);
    if (!found) return refuse({ code: 'NOT_FOUND' });
    const materials = await this.materials.forWorkshopsOf(id);
    return { ...found, asOf: this.clock.now(), journeys: found.journeys.map((journey) => journeyFrom(journey, materials)) };
  }

  /** The initiatives of a sequence against its workshops, and who dropped out after which. */
  async ofSequence(actor: Actor, id: SequenceId): Promise<SequenceProgress> {
    const found = await this.progress.sequence(this.database.db, scopeOf(actor, 'progress.readRegion'), id);
    if (!found) return refuse({ code: 'NOT_FOUND' });
    const rows = found.rows.map(({ at, ...row }) => ({ ...row, cells: cellsOf(found.workshops, at) }));
    return { ...found, asOf: this.clock.now(), rows, droppedOutAfter: droppedOutAfter(rows) };
  }

  /** The regions of a round against its workshops, and what they add up to. */
  async ofRound(actor: Actor, id: RoundId): Promise<RoundProgress> {
    const found = await this.progress.round(this.database.db, scopeOf(actor, 'progress.readNational'), id);
    if (!found) return refuse({ code: 'NOT_FOUND' });
    return { ...found, asOf: this.clock.now(), totals: totalsOf(found.regions, found.workshopCount) };
  }

  /** The regions that the question leaves, for an export that shows what the page shows. */
  async regionsOf(actor: Actor, id: RoundId, query: ProgressQuery): Promise<{ workshopCount: number; regions: RegionProgress[] }> {
    const { workshopCount, regions } = await this.ofRound(actor, id);
    return { workshopCount, regions: regionsMatching(regions, query) };
  }
}

/** The steps by the rule; a self-analysis is asked of nobody as long as there is none in Kaskade. */
function journeyFrom({ workshops, workshopCount, ...journey }: StoredJourney, materials: readonly ReleasedMaterial[]): Journey {
  const steps = stepsOfJourney({
    state: journey.state,
    workshopCount,
    workshops: workshops.map(({ presences, ...workshop }) => ({
      ...workshop,
      presence: bestPresence(presences),
      registeredCount: presences.length,
    })),
    madeUp: [],
    materials: materials.filter((material) => concerns(material, journey)).map(onTheWay),
    selfAnalysis: 'not_asked',
  });
  return { ...journey, steps, stepsDone: stepsDone(steps), stepCount: steps.length };
}

/** A material of one region or round stands on the ways through these only. */
const concerns = (material: ReleasedMaterial, { roundId, regionId }: Pick<Journey, 'roundId' | 'regionId'>): boolean =>
  (material.roundId === null || material.roundId === roundId) && (material.regionId === null || material.regionId === regionId);

const onTheWay = ({ id, title, stage }: ReleasedMaterial): MaterialOnTheWay => ({
  id,
  title,
  position: stage.kind === 'workshop' ? (stage.position ?? null) : null,
});

const cellsOf = (workshops: StoredSequence['workshops'], at: StoredSequence['rows'][number]['at']): ProgressCell[] =>
  workshops.map(({ id, position }) => {
    const presences = at.find(({ workshopId }) => workshopId === id)?.presences ?? [];
    return {
      workshopId: id,
      position,
      registered: presences.length,
      tookPart: presences.filter(tookPart).length,
      presence: bestPresence(presences),
    };
  });

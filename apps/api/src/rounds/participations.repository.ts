import type { LocalDate, ParticipationId, ParticipationState, RegionId, RoundId } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf, type Db, type Tx } from '../platform/database/database';
import { ParticipationEntity, SequenceEntity } from './round.entities';

/** What is written of a participation when a region comes into a round. */
export type NewParticipation = ParticipationEntity;

/** A region in a round under lock. */
export interface LockedParticipation {
  readonly id: ParticipationId;
  readonly roundId: RoundId;
  readonly regionId: RegionId | null;
  readonly state: ParticipationState;
}

/** Questions about the regions in a round. */
@Injectable()
export class ParticipationsRepository {
  /** How many applications and sequences are not finished, as closing a phase asks. */
  async openEnds(db: Db, id: RoundId): Promise<{ undecidedApplications: number; unfinishedSequences: number }> {
    const row = await rowOf<{ undecidedApplications: number; unfinishedSequences: number }>(
      db,
      `select (select count(*)::int from applications a where a.round_id = r.id and a.state = 'submitted') as "undecidedApplications",
              (select count(*)::int from participations p where p.round_id = r.id and p.state in ('accepted', 'in_training', 'running')
                 and not exists (select from sequences q where q.round_id = p.round_id and q.region_id = p.region_id and q.documented >= jsonb_array_length(r.curriculum -> 'workshops'))) as "unfinishedSequences"
         from rounds r where r.id = $1`,
      [id],
    );
    return row ?? { undecidedApplications: 0, unfinishedSequences: 0 };
  }

  async add(tx: Tx, participation: Partial<NewParticipation>): Promise<void> {
    await tx.insert(ParticipationEntity, participation);
  }

  async addSequence(tx: Tx, sequence: Pick<SequenceEntity, 'id' | 'roundId' | 'regionId' | 'createdAt'>): Promise<void> {
    await tx.insert(SequenceEntity, sequence);
  }

  locked(tx: Tx, id: ParticipationId): Promise<LockedParticipation | null> {
    return rowOf(tx, `select id, round_id as "roundId", region_id as "regionId", state from participations where id = $1 for update`, [id]);
  }

  async roundOf(db: Db, id: ParticipationId): Promise<RoundId | null> {
    const row = await rowOf<{ roundId: RoundId }>(db, 'select round_id as "roundId" from participations where id = $1', [id]);
    return row?.roundId ?? null;
  }

  async idOf(db: Db, roundId: RoundId, regionId: RegionId): Promise<ParticipationId | null> {
    const row = await rowOf<{ id: ParticipationId }>(db, 'select id from participations where round_id = $1 and region_id = $2', [
      roundId,
      regionId,
    ]);
    return row?.id ?? null;
  }

  /** Notes when and why a region left; how it stood before remains in its other dates. */
  async withdraw(tx: Tx, id: ParticipationId, on: LocalDate, reason: string): Promise<void> {
    await tx.update(ParticipationEntity, { id }, { state: 'withdrawn', withdrawnOn: on, withdrawalReason: reason });
  }

  /** The regions that are in the round, or that wrote an application which is not decided for good, for letters. */
  regionsConcerned(db: Db, id: RoundId): Promise<{ regionId: RegionId }[]> {
    return rowsOf(
      db,
      `select region_id as "regionId" from participations where round_id = $1 and region_id is not null and state <> 'withdrawn'
        union select region_id from applications where round_id = $1 and state in ('draft', 'submitted', 'waitlisted')`,
      [id],
    );
  }
}

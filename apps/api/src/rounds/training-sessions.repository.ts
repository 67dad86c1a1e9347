import type { RoundId, TrainingSessionId } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, type Db, type Tx } from '../platform/database/database';
import { TrainingSessionEntity } from './round.entities';

/** The national dates of rounds. */
@Injectable()
export class TrainingSessionsRepository {
  async roundOf(db: Db, id: TrainingSessionId): Promise<RoundId | null> {
    const row = await rowOf<{ roundId: RoundId }>(db, 'select round_id as "roundId" from training_sessions where id = $1', [id]);
    return row?.roundId ?? null;
  }

  locked(tx: Tx, id: TrainingSessionId): Promise<{ id: TrainingSessionId; roundId: RoundId; version: number } | null> {
    return rowOf(tx, 'select id, round_id as "roundId", version from training_sessions where id = $1 for update', [id]);
  }

  async add(tx: Tx, session: Partial<TrainingSessionEntity>): Promise<void> {
    await tx.insert(TrainingSessionEntity, session);
  }

  async change(tx: Tx, id: TrainingSessionId, change: Partial<TrainingSessionEntity>): Promise<void> {
    await tx.update(TrainingSessionEntity, { id }, { ...change, version: () => 'version + 1' });
  }

  async remove(tx: Tx, id: TrainingSessionId): Promise<void> {
    await tx.delete(TrainingSessionEntity, { id });
  }
}

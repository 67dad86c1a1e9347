import { defaultCurriculum, defaultTimeZone, type ProgrammeId, type Translated } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { newId } from '../platform/ids';
import { Clock } from '../platform/time/clock';
import { RoundsRepository } from './rounds.repository';

/** The programmes of this installation; rounds belong to the first. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundsRepository,
    private readonly clock: Clock,
  ) {}

  /** Founds a programme with the default curriculum. */
  found(name: Translated): Promise<ProgrammeId> {
    return this.database.transaction(async (tx) => {
      const id = newId<ProgrammeId>();
      await this.rounds.addProgramme(tx, {
        id,
        name,
        timeZone: defaultTimeZone,
        curriculum: defaultCurriculum,
        createdAt: this.clock.now(),
      });
      return id;
    });
  }
}

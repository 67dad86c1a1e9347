import type { Actor, InitiativeId, RegionId, RoundId } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/database';
import { newId } from '../platform/ids';
import { Clock } from '../platform/time/clock';
import { JournalRepository } from './journal.repository';

/** Something that happened. `facts` hold values, never names or texts about persons, so that erasing a person leaves nothing behind here. */
export interface Happening {
  readonly what: string;
  readonly actor: Pick<Actor, 'personId'> | null;
  readonly roundId?: RoundId | null;
  readonly regionId?: RegionId | null;
  readonly initiativeId?: InitiativeId | null;
  /** Id of the thing itself. */
  readonly subject?: string | null;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

/** The append-only record of what happened, who did it and when (rule D23). */
@Injectable()
export class Journal {
  constructor(
    private readonly entries: JournalRepository,
    private readonly clock: Clock,
  ) {}

  /** Records it in the transaction in which it happens. */
  async record(tx: Tx, happening: Happening): Promise<void> {
    await this.entries.append(tx, {
      id: newId(),
      at: this.clock.now(),
      what: happening.what,
      actorId: happening.actor?.personId ?? null,
      roundId: happening.roundId ?? null,
      regionId: happening.regionId ?? null,
      initiativeId: happening.initiativeId ?? null,
      subject: happening.subject ?? null,
      facts: happening.facts ?? {},
    });
  }
}

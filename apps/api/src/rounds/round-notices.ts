import type { RoundId } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/database';
import { Outbox } from '../platform/mail/outbox';
import { RegionsService } from '../regions/regions.service';
import { ParticipationsRepository } from './participations.repository';

/** Letters about a round to everybody it concerns. */
@Injectable()
export class RoundNotices {
  constructor(
    private readonly participations: ParticipationsRepository,
    private readonly regions: RegionsService,
    private readonly outbox: Outbox,
  ) {}

  /** Tells the coordinators of every region that is in the round, or hopes for a place in it, that it is cancelled, and why. */
  async roundCancelled(tx: Tx, round: { id: RoundId; name: string }, reason: string): Promise<void> {
    for (const { regionId } of await this.participations.regionsConcerned(tx, round.id)) {
      for (const to of await this.regions.coordinatorsToWriteTo(tx, regionId)) {
        await this.outbox.put(tx, {
          template: 'round-cancelled',
          to,
          roundId: round.id,
          regionId,
          subject: { de: `${round.name} ist abgesagt`, en: `${round.name} has been cancelled` },
          paragraphs: [
            { de: `die Runde „${round.name}“ findet nicht statt.`, en: `the round “${round.name}” will not take place.` },
            { de: `Der Grund: ${reason}`, en: `The reason: ${reason}` },
          ],
          action: { label: { de: 'Zur Runde', en: 'Open the round' }, path: `/rounds/${round.id}` },
        });
      }
    }
  }
}

import {
  given,
  reasonsAgainstAges,
  refuse,
  refuseIfAny,
  scopeOf,
  type Actor,
  type CreateOffer,
  type EditOffer,
  type InitiativeId,
  type OfferId,
  type OfferView,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.service';
import { Database, type Tx } from '../platform/database/database';
import { expectVersion } from '../platform/http/version';
import { newId } from '../platform/ids';
import { Clock } from '../platform/time/clock';
import { InitiativesService } from './initiatives.service';
import { OffersRepository, type LockedOffer } from './offers.repository';

/** Recurring offers of initiatives, the units that are analysed. */
@Injectable()
export class OffersService {
  constructor(
    private readonly database: Database,
    private readonly offers: OffersRepository,
    private readonly initiatives: InitiativesService,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** Adds an offer to the initiative. Refuses with OFFER_AGES_REVERSED. */
  add(actor: Actor, initiativeId: InitiativeId, command: CreateOffer): Promise<OfferView> {
    return this.database.transaction(async (tx) => {
      const { regionId } = await this.initiatives.locked(tx, actor, 'initiative.edit', initiativeId);

      refuseIfAny(reasonsAgainstAges(command));

      const id = newId<OfferId>();
      await this.offers.add(tx, { ...command, id, initiativeId, createdAt: this.clock.now() });

      await this.journal.record(tx, { what: 'offer.added', actor, regionId, initiativeId, subject: id });
      return this.seen(tx, id);
    });
  }

  /** Changes an offer. Refuses with OFFER_AGES_REVERSED. */
  edit(actor: Actor, id: OfferId, command: EditOffer, version: number): Promise<OfferView> {
    return this.database.transaction(async (tx) => {
      const offer = await this.locked(tx, actor, id);

      expectVersion(offer.version, version);
      refuseIfAny(reasonsAgainstAges({ ...offer, ...given(command) }));

      await this.offers.change(tx, id, given(command));

      await this.journal.record(tx, {
        what: 'offer.edited',
        actor,
        regionId: offer.regionId,
        initiativeId: offer.initiativeId,
        subject: id,
        facts: { fields: Object.keys(command).join(', ') },
      });
      return this.seen(tx, id);
    });
  }

  /** Puts an offer away; what was said about it remains. An offer that is archived already stays so. */
  archive(actor: Actor, id: OfferId, version: number): Promise<OfferView> {
    return this.database.transaction(async (tx) => {
      const offer = await this.locked(tx, actor, id);
      expectVersion(offer.version, version);
      if (offer.archivedAt !== null) return this.seen(tx, id);
      await this.offers.change(tx, id, { archivedAt: this.clock.now() });
      await this.journal.record(tx, {
        what: 'offer.archived',
        actor,
        regionId: offer.regionId,
        initiativeId: offer.initiativeId,
        subject: id,
      });
      return this.seen(tx, id);
    });
  }

  private async locked(tx: Tx, actor: Actor, id: OfferId): Promise<LockedOffer> {
    return (await this.offers.locked(tx, scopeOf(actor, 'initiative.edit'), id)) ?? refuse({ code: 'NOT_FOUND' });
  }

  private async seen(tx: Tx, id: OfferId): Promise<OfferView> {
    return (await this.offers.view(tx, id)) ?? refuse({ code: 'NOT_FOUND' });
  }
}

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
import type { Home } from './initiatives.repository';
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
      const initiative = await this.initiatives.locked(tx, actor, 'initiative.edit', initiativeId);
      refuseIfAny(reasonsAgainstAges(command));
      return this.seen(tx, await this.addTo(tx, actor, initiative, command));
    });
  }

  /** Adds an offer of this title unless the initiative has one, in the transaction of a caller who has made sure that the actor may. */
  async addUnlessKnown(tx: Tx, actor: Actor | null, initiative: Home, title: string): Promise<void> {
    if (await this.offers.byTitle(tx, initiative.id, title)) return;
    await this.addTo(tx, actor, initiative, { title, description: null, audience: null, ageFrom: null, ageTo: null, place: null });
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
    return this.putAway(actor, id, version, true);
  }

  /** Brings back an offer that was put away. */
  restore(actor: Actor, id: OfferId, version: number): Promise<OfferView> {
    return this.putAway(actor, id, version, false);
  }

  private async addTo(tx: Tx, actor: Actor | null, { id: initiativeId, regionId }: Home, command: CreateOffer): Promise<OfferId> {
    const id = newId<OfferId>();
    await this.offers.add(tx, { ...command, id, initiativeId, createdAt: this.clock.now() });
    await this.journal.record(tx, { what: 'offer.added', actor, regionId, initiativeId, subject: id });
    return id;
  }

  private putAway(actor: Actor, id: OfferId, version: number, away: boolean): Promise<OfferView> {
    return this.database.transaction(async (tx) => {
      const offer = await this.locked(tx, actor, id);
      expectVersion(offer.version, version);
      if ((offer.archivedAt !== null) === away) return this.seen(tx, id);
      await this.offers.change(tx, id, { archivedAt: away ? this.clock.now() : null });
      await this.journal.record(tx, {
        what: away ? 'offer.archived' : 'offer.restored',
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

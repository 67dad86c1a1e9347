import type { EditOffer, Given, InitiativeId, Instant, OfferId, OfferView, RegionId, Scope } from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { rowOf, type Db, type Tx } from '../platform/database/database';
import { scopeValues } from '../platform/database/scope';
import { OfferEntity } from './initiative.entities';
import { initiativeWithinScopeValues } from './reach';

/** An offer as JSON; `f` is the offer and `i` its initiative. */
export const offerView = `json_build_object('id', f.id, 'initiativeId', f.initiative_id, 'regionId', i.region_id, 'title', f.title, 'description', f.description, 'audience', f.audience,
  'ageFrom', f.age_from, 'ageTo', f.age_to, 'place', f.place, 'archived', f.archived_at is not null, 'version', f.version)`;

/** An offer under lock. */
export interface LockedOffer {
  readonly id: OfferId;
  readonly initiativeId: InitiativeId;
  readonly regionId: RegionId;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly archivedAt: Instant | null;
  readonly version: number;
}

@Injectable()
export class OffersRepository {
  async view(db: Db, id: OfferId): Promise<OfferView | null> {
    const row = await rowOf<{ offer: OfferView }>(
      db,
      `select ${offerView} as offer from offers f join initiatives i on i.id = f.initiative_id where f.id = $1`,
      [id],
    );
    return row?.offer ?? null;
  }

  /** An offer of this title that is not put away, whatever its upper and lower case. */
  byTitle(db: Db, initiativeId: InitiativeId, title: string): Promise<{ id: OfferId } | null> {
    return rowOf(db, 'select id from offers where initiative_id = $1 and lower(title) = lower($2) and archived_at is null', [
      initiativeId,
      title,
    ]);
  }

  /** The offer under lock; null where it does not exist or its initiative is out of scope. */
  locked(tx: Tx, scope: Scope, id: OfferId): Promise<LockedOffer | null> {
    return rowOf(
      tx,
      `select f.id, f.initiative_id as "initiativeId", i.region_id as "regionId", f.age_from as "ageFrom", f.age_to as "ageTo", f.archived_at as "archivedAt", f.version
         from offers f join initiatives i on i.id = f.initiative_id where f.id = $1 and ${initiativeWithinScopeValues('i')} for update of f`,
      [id, ...scopeValues(scope)],
    );
  }

  async add(tx: Tx, offer: Partial<OfferEntity>): Promise<void> {
    await tx.insert(OfferEntity, offer);
  }

  async change(tx: Tx, id: OfferId, change: Given<EditOffer> & { archivedAt?: Instant | null }): Promise<void> {
    await tx.update(OfferEntity, { id }, { ...change, version: () => 'version + 1' });
  }
}

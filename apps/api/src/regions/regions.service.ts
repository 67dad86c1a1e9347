import {
  can,
  defaultTimeZone,
  given,
  refuse,
  type Actor,
  type AppointCoordinator,
  type CoordinatorList,
  type CoordinatorView,
  type CreateRegion,
  type EditRegion,
  type LocalDate,
  type Page,
  type RegionId,
  type RegionQuery,
  type RegionView,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { PersonsService } from '../identity/persons.service';
import { Journal } from '../journal/journal.service';
import { Database, type Db, type Tx } from '../platform/database/database';
import { expectVersion } from '../platform/http/version';
import { newId } from '../platform/ids';
import { Clock } from '../platform/time/clock';
import { RegionsRepository } from './regions.repository';

/** The networks and who coordinates them. */
@Injectable()
export class RegionsService {
  constructor(
    private readonly database: Database,
    private readonly regions: RegionsRepository,
    private readonly persons: PersonsService,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** Regions by name; they are public. */
  page(query: RegionQuery): Promise<Page<RegionView>> {
    return this.regions.page(this.database.db, query, this.today());
  }

  /** The same without pages, for exports. */
  all(query: RegionQuery): AsyncGenerator<RegionView> {
    return this.regions.all(this.database.db, query, this.today());
  }

  /** One region; regions are public. */
  async view(id: RegionId, db: Db = this.database.db): Promise<RegionView> {
    return (await this.regions.view(db, id, this.today())) ?? refuse({ code: 'NOT_FOUND' });
  }

  /** Adds a network. Refuses with REGION_NAME_TAKEN. */
  create(actor: Actor | null, command: CreateRegion, sourceUrl: string | null = null): Promise<RegionView> {
    return this.database.transaction(async (tx) => {
      const id = newId<RegionId>();
      await this.regions.add(tx, { id, ...command, sourceUrl, createdAt: this.clock.now() });
      await this.journal.record(tx, { what: 'region.created', actor, regionId: id });
      return this.view(id, tx);
    });
  }

  /** Changes what is said of a region: the national team any, a coordinator the own one. */
  edit(actor: Actor, id: RegionId, command: EditRegion, version: number): Promise<RegionView> {
    return this.database.transaction(async (tx) => {
      const region = await this.lockedForEditing(tx, actor, id);
      expectVersion(region.version, version);
      await this.regions.change(tx, id, given(command));
      await this.journal.record(tx, { what: 'region.edited', actor, regionId: id, facts: { fields: Object.keys(command).join(', ') } });
      return this.view(id, tx);
    });
  }

  /** Who coordinates the region. Visitors and strangers get the names of those who do today; the rest is for those who may read its people. */
  async coordinators(actor: Actor | null, id: RegionId, db: Db = this.database.db): Promise<CoordinatorList> {
    const region = await this.view(id, db);
    const today = this.today();
    const items = await this.regions.coordinators(db, id, today);
    if (can(actor, 'person.read', { regionId: region.id })) return { items };
    return {
      items: items
        .filter((appointment) => isHeldOn(appointment, today))
        .map((appointment) => ({ ...appointment, email: null, invitedAt: null, hasSignedIn: null })),
    };
  }

  /** Appoints a coordinator from a day on, today by default, and invites whoever is new. */
  appoint(actor: Actor, id: RegionId, command: AppointCoordinator): Promise<CoordinatorList> {
    return this.database.transaction(async (tx) => {
      const region = (await this.regions.lockedById(tx, id)) ?? refuse({ code: 'NOT_FOUND' });
      const personId = await this.persons.findOrInvite(tx, actor, command);
      await this.persons.giveRole(tx, actor, personId, { role: 'coordinator', regionId: region.id, validFrom: command.validFrom });
      return this.coordinators(actor, id, tx);
    });
  }

  /** Those who coordinate the region today, for letters of other capabilities. */
  coordinatorsToWriteTo(db: Db, id: RegionId) {
    return this.regions.coordinatorsToWriteTo(db, id, this.today());
  }

  private today(): LocalDate {
    return this.clock.today(defaultTimeZone);
  }

  private async lockedForEditing(tx: Tx, actor: Actor, id: RegionId): Promise<{ version: number }> {
    const region = (await this.regions.lockedById(tx, id)) ?? refuse({ code: 'NOT_FOUND' });
    return can(actor, 'region.edit', { regionId: id }) ? region : refuse({ code: 'NOT_FOUND' });
  }
}

const isHeldOn = (appointment: CoordinatorView, day: LocalDate): boolean =>
  appointment.validFrom <= day && (appointment.validUntil === null || appointment.validUntil >= day);

import {
  can,
  defaultPageSize,
  defaultTimeZone,
  given,
  reasonsAgainstRelease,
  refuse,
  refuseIfAny,
  type Actor,
  type AddMaterialVersion,
  type CreateMaterial,
  type DownloadLink,
  type EditMaterial,
  type FileId,
  type InitiativeId,
  type MaterialId,
  type MaterialQuery,
  type MaterialSummary,
  type MaterialVersionId,
  type MaterialVersionView,
  type MaterialView,
  type Page,
  type RegionId,
  type RoundId,
} from '@kaskade/shared';
import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.service';
import { Database, type Db, type Tx } from '../platform/database/database';
import { Downloads } from '../platform/files/downloads';
import { Files } from '../platform/files/files';
import { expectVersion } from '../platform/http/version';
import { newId } from '../platform/ids';
import { Clock } from '../platform/time/clock';
import { RoundsService } from '../rounds/rounds.service';
import { MaterialsRepository, type LockedMaterial, type StoredMaterial } from './materials.repository';
import { onlookerFor } from './released-to';

/** What is handed out: written by the national team and, for their regions, by coordinators; seen by those whom it is released to (rule D19). */
@Injectable()
export class MaterialsService {
  constructor(
    private readonly database: Database,
    private readonly materials: MaterialsRepository,
    private readonly rounds: RoundsService,
    private readonly files: Files,
    private readonly downloads: Downloads,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** Materials that this person may see today, by title. */
  async page(actor: Actor | null, query: MaterialQuery): Promise<Page<MaterialSummary>> {
    const page = await this.materials.page(this.database.db, onlookerFor(actor), this.today(), query);
    return { ...page, items: page.items.map((material) => shownTo(actor, material)) };
  }

  /** The same, all of them, for an export. */
  async *all(actor: Actor | null, query: MaterialQuery): AsyncGenerator<MaterialSummary> {
    for await (const material of this.materials.all(this.database.db, onlookerFor(actor), this.today(), query))
      yield shownTo(actor, material);
  }

  /** Materials for single workshops as the people of this initiative see them today, whoever asks (rule D19). */
  async forWorkshopsOf(id: InitiativeId): Promise<StoredMaterial[]> {
    const people = { kind: 'some', coordinates: [], belongsTo: [id] } as const;
    const materials: StoredMaterial[] = [];
    const all = this.materials.all(this.database.db, people, this.today(), { stage: 'workshop', limit: defaultPageSize });
    for await (const material of all) materials.push(material);
    return materials;
  }

  /** One material with its versions, as far as this person may see them; NOT_FOUND otherwise. */
  async view(actor: Actor | null, id: MaterialId, db: Db = this.database.db): Promise<MaterialView> {
    const material = (await this.materials.byId(db, onlookerFor(actor), this.today(), id)) ?? refuse({ code: 'NOT_FOUND' });
    const versions = await this.materials.versionsOf(db, onlookerFor(actor), this.today(), id);
    return { ...shownTo(actor, material), versions: versions.map((version) => withAuthorFor(actor, version)) };
  }

  /** A material with its first version. Refuses with MATERIAL_REGION_MISSING, RELEASE_NEEDS_WORKSHOP and FILE_UNKNOWN. */
  create(actor: Actor, command: CreateMaterial): Promise<MaterialView> {
    return this.database.transaction(async (tx) => {
      const { fileId, link, release, ...details } = command;

      refuseUnlessWritable(actor, command.regionId);
      if (command.roundId !== null) await this.rounds.view(actor, command.roundId, tx);
      refuseIfAny(reasonsAgainstRelease(command.stage, release));
      await this.expectOwnFile(tx, actor, fileId);

      const id = newId<MaterialId>();
      const made = { createdAt: this.clock.now(), createdBy: actor.personId };
      await this.materials.add(tx, { ...details, ...made, id });
      await this.materials.addVersion(tx, {
        ...made,
        id: newId(),
        materialId: id,
        number: 1,
        fileId: fileId ?? null,
        link: link ?? null,
        release,
        note: null,
      });

      await this.record(
        tx,
        actor,
        'material.created',
        { id, regionId: command.regionId, roundId: command.roundId },
        { audience: command.audience, release: release.kind },
      );
      return this.view(actor, id, tx);
    });
  }

  /** Changes what is said of a material, whom it is for and when its newest version becomes visible. */
  edit(actor: Actor, id: MaterialId, command: EditMaterial, version: number): Promise<MaterialView> {
    return this.database.transaction(async (tx) => {
      const material = await this.lockedForWriting(tx, actor, id, version);
      const { release, ...details } = command;

      refuseIfAny(reasonsAgainstRelease(command.stage ?? material.stage, release ?? material.newest.release));

      await this.materials.change(tx, id, given(details));
      if (release) await this.materials.changeRelease(tx, material.newest.id, release);

      await this.record(tx, actor, 'material.edited', material, { fields: Object.keys(command).join(', ') });
      return this.view(actor, id, tx);
    });
  }

  /** Adds a version; the one before stays with those who see it already. */
  addVersion(actor: Actor, id: MaterialId, command: AddMaterialVersion, version: number): Promise<MaterialView> {
    return this.database.transaction(async (tx) => {
      const material = await this.lockedForWriting(tx, actor, id, version);

      refuseIfAny(reasonsAgainstRelease(material.stage, command.release));
      await this.expectOwnFile(tx, actor, command.fileId);

      const number = material.newest.number + 1;
      const { fileId, link, release, note } = command;
      await this.materials.addVersion(tx, {
        id: newId(),
        materialId: id,
        number,
        fileId: fileId ?? null,
        link: link ?? null,
        release,
        note: note ?? null,
        createdAt: this.clock.now(),
        createdBy: actor.personId,
      });
      await this.materials.change(tx, id, {});

      await this.record(tx, actor, 'material.versionAdded', material, { number, release: release.kind });
      return this.view(actor, id, tx);
    });
  }

  /** Takes a material out of use: from then on only those who write it see it. */
  archive(actor: Actor, id: MaterialId, version: number): Promise<MaterialView> {
    return this.database.transaction(async (tx) => {
      const material = await this.lockedForWriting(tx, actor, id, version);
      await this.materials.archive(tx, id, this.clock.now());
      await this.record(tx, actor, 'material.archived', material);
      return this.view(actor, id, tx);
    });
  }

  /** The way to the content of a version that this person may see: a path for a few minutes, or the address itself. */
  async linkTo(actor: Actor | null, id: MaterialVersionId): Promise<DownloadLink> {
    const version =
      (await this.materials.versionById(this.database.db, onlookerFor(actor), this.today(), id)) ?? refuse({ code: 'NOT_FOUND' });
    return version.file ? this.downloads.offer(version.file) : { url: version.link ?? '', expiresAt: null };
  }

  private async lockedForWriting(tx: Tx, actor: Actor, id: MaterialId, version: number): Promise<LockedMaterial> {
    const material = (await this.materials.locked(tx, id)) ?? refuse({ code: 'NOT_FOUND' });
    if (!mayWrite(actor, material.regionId)) refuse({ code: 'NOT_FOUND' });
    expectVersion(material.version, version);
    return material.archivedAt === null ? material : refuse({ code: 'MATERIAL_ARCHIVED' });
  }

  private async expectOwnFile(tx: Tx, actor: Actor, id: FileId | undefined): Promise<void> {
    if (id !== undefined && !(await this.files.uploadedBy(tx, actor, id))) refuse({ code: 'FILE_UNKNOWN' });
  }

  private record(
    tx: Tx,
    actor: Actor,
    what: string,
    { id, regionId, roundId }: { id: MaterialId; regionId: RegionId | null; roundId: RoundId | null },
    facts: Record<string, string | number> = {},
  ): Promise<void> {
    return this.journal.record(tx, { what, actor, roundId, regionId, subject: id, facts });
  }

  private today() {
    return this.clock.today(defaultTimeZone);
  }
}

/** National ones are written by the national team, those of a region by its coordinators. */
const mayWrite = (actor: Actor | null, regionId: RegionId | null): boolean =>
  regionId === null ? can(actor, 'material.writeNational') : can(actor, 'material.writeRegional', { regionId });

function refuseUnlessWritable(actor: Actor, regionId: RegionId | null): void {
  if (mayWrite(actor, regionId)) return;
  refuse(regionId === null ? { code: 'MATERIAL_REGION_MISSING' } : { code: 'NOT_FOUND' });
}

const shownTo = (actor: Actor | null, material: StoredMaterial): MaterialSummary => ({
  ...material,
  current: withAuthorFor(actor, material.current),
  editable: material.archivedAt === null && mayWrite(actor, material.regionId),
});

/** Visitors do not learn the names of those who write. */
const withAuthorFor = (actor: Actor | null, version: MaterialVersionView): MaterialVersionView =>
  actor ? version : { ...version, createdByName: null };

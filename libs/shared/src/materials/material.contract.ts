import { z } from 'zod';
import {
  FileId,
  Instant,
  MaterialId,
  MaterialVersionId,
  PageQuery,
  pageOf,
  Paragraphs,
  RegionId,
  RoundId,
  Text,
  Translated,
  WebAddress,
} from '../kernel';
import { mostWorkshopsOfSequence } from '../workshops';
import { MaterialAudience, MaterialKind, MaterialLanguage, MaterialRelease, MaterialStage } from './material';

/** A stored file as people know it. Its content is fetched by a download link. */
export const FileView = z.object({ id: FileId, name: Text(255), size: z.number().int(), contentType: Text(200) }).meta({ id: 'FileView' });
export type FileView = z.infer<typeof FileView>;

/** One version of a material: a file or a link, and from when on it is visible. */
export const MaterialVersionView = z
  .object({
    id: MaterialVersionId,
    materialId: MaterialId,
    number: z.number().int(),
    file: FileView.nullable(),
    link: Text(2000).nullable(),
    release: MaterialRelease,
    note: Text(2000).nullable(),
    createdAt: Instant,
    createdByName: Text(200).nullable(),
  })
  .meta({ id: 'MaterialVersionView' });
export type MaterialVersionView = z.infer<typeof MaterialVersionView>;

const figures = {
  id: MaterialId,
  materialId: MaterialId,
  regionId: RegionId.nullable(),
  regionName: Text(200).nullable(),
  roundId: RoundId.nullable(),
  roundName: Text(200).nullable(),
  title: z.object({ de: Text(200), en: Text(200).optional() }),
  description: z.object({ de: Text(4000), en: Text(4000).optional() }).nullable(),
  kind: MaterialKind,
  language: MaterialLanguage,
  audience: MaterialAudience,
  stage: MaterialStage,
  current: MaterialVersionView,
  editable: z.boolean(),
  archivedAt: Instant.nullable(),
  version: z.number().int(),
};

/** A material as lists show it; `regionId` is null for national ones, `editable` says whether the person asking may change it. */
export const MaterialSummary = z.object(figures).meta({ id: 'MaterialSummary' });
export type MaterialSummary = z.infer<typeof MaterialSummary>;

export const MaterialPage = pageOf(MaterialSummary, 'MaterialPage');
export type MaterialPage = z.infer<typeof MaterialPage>;

/** With all versions that the person asking may see, the newest first. */
export const MaterialView = z.object({ ...figures, versions: z.array(MaterialVersionView) }).meta({ id: 'MaterialView' });
export type MaterialView = z.infer<typeof MaterialView>;

export const MaterialQuery = PageQuery.extend({
  kind: MaterialKind.optional(),
  language: MaterialLanguage.optional(),
  audience: MaterialAudience.optional(),
  stage: z.enum(['any', 'training', 'workshop']).optional(),
  position: z.coerce.number().int().min(1).max(mostWorkshopsOfSequence).optional(),
  regionId: RegionId.optional(),
  roundId: RoundId.optional(),
});
export type MaterialQuery = z.infer<typeof MaterialQuery>;

const content = { fileId: FileId.optional(), link: WebAddress.optional() };
const isFileOrLink = (version: { fileId?: unknown; link?: unknown }): boolean =>
  (version.fileId === undefined) !== (version.link === undefined);
const contentMissing = { path: ['fileId'], params: { rule: 'required' } };

const details = {
  title: Translated(),
  description: z.strictObject({ de: Paragraphs(4000, 1), en: Paragraphs(4000, 1).optional() }).nullable(),
  kind: MaterialKind,
  language: MaterialLanguage,
  audience: MaterialAudience,
  stage: MaterialStage,
};

/** A new material with its first version: an uploaded file or a link. Without a region it is a national one. */
export const CreateMaterial = z
  .strictObject({ ...details, regionId: RegionId.nullable(), roundId: RoundId.nullable(), release: MaterialRelease, ...content })
  .refine(isFileOrLink, contentMissing)
  .meta({ id: 'CreateMaterial' });
export type CreateMaterial = z.infer<typeof CreateMaterial>;

/** `release` changes when the current version becomes visible. */
export const EditMaterial = z
  .strictObject({ ...details, release: MaterialRelease })
  .partial()
  .meta({ id: 'EditMaterial' });
export type EditMaterial = z.infer<typeof EditMaterial>;

export const AddMaterialVersion = z
  .strictObject({ ...content, release: MaterialRelease, note: Paragraphs(2000).optional() })
  .refine(isFileOrLink, contentMissing)
  .meta({ id: 'AddMaterialVersion' });
export type AddMaterialVersion = z.infer<typeof AddMaterialVersion>;

export const ArchiveMaterial = z.strictObject({}).meta({ id: 'ArchiveMaterial' });
export type ArchiveMaterial = z.infer<typeof ArchiveMaterial>;

/** A path that gives the content for a short time without a cookie, or the address behind a link. */
export const DownloadLink = z.object({ url: Text(2000), expiresAt: Instant.nullable() }).meta({ id: 'DownloadLink' });
export type DownloadLink = z.infer<typeof DownloadLink>;

export const MaterialParams = z.strictObject({ id: MaterialId });
export type MaterialParams = z.infer<typeof MaterialParams>;

export const MaterialVersionParams = z.strictObject({ id: MaterialVersionId });
export type MaterialVersionParams = z.infer<typeof MaterialVersionParams>;

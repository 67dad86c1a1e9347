import { MaterialAudience, MaterialRelease, MaterialStage, type MaterialView } from '@kaskade/shared/materials';
import type { Planned } from './outlook';

/** What the fields about a release hold while somebody types. */
export interface ReleaseDraft {
  kind: string;
  on: string;
}

/** What the fields of a material hold while somebody types. */
export interface MaterialDraft {
  title: { de: string; en: string };
  description: { de: string; en: string };
  kind: string;
  language: string;
  audience: string;
  stage: { kind: string; position: number | null; trainingKind: string };
  release: ReleaseDraft;
}

export const releaseDraftOf = (release: MaterialRelease | null): ReleaseDraft => ({
  kind: release?.kind ?? 'at_once',
  on: release?.kind === 'on_date' ? release.on : '',
});

/** The fields of a material, or of a new one. */
export const draftOf = (material: MaterialView | null): MaterialDraft => ({
  title: { de: material?.title.de ?? '', en: material?.title.en ?? '' },
  description: { de: material?.description?.de ?? '', en: material?.description?.en ?? '' },
  kind: material?.kind ?? 'handout',
  language: material?.language ?? 'de',
  audience: material?.audience ?? 'initiatives',
  stage: stageDraftOf(material?.stage ?? { kind: 'workshop' }),
  release: releaseDraftOf(material?.current.release ?? null),
});

const stageDraftOf = (stage: MaterialStage): MaterialDraft['stage'] => ({
  kind: stage.kind,
  position: stage.kind === 'workshop' ? (stage.position ?? null) : null,
  trainingKind: stage.kind === 'training' ? (stage.trainingKind ?? '') : '',
});

/** What the fields say, as the message has it; only what belongs to the chosen kinds. */
export const detailsOf = (draft: MaterialDraft) => ({
  title: draft.title,
  description: draft.description.de.trim() || draft.description.en.trim() ? draft.description : null,
  kind: draft.kind,
  language: draft.language,
  audience: draft.audience,
  stage: stageOf(draft.stage),
  release: releaseOf(draft.release),
});

export const releaseOf = ({ kind, on }: ReleaseDraft) => (kind === 'on_date' ? { kind, on } : { kind });

function stageOf({ kind, position, trainingKind }: MaterialDraft['stage']) {
  if (kind === 'workshop') return { kind, ...(position === null ? {} : { position }) };
  return { kind, ...(kind === 'training' && trainingKind ? { trainingKind } : {}) };
}

/** The plan as far as it is complete; null while a day or a number is missing. */
export function plannedOf(draft: Pick<MaterialDraft, 'audience' | 'stage' | 'release'>): Planned | null {
  const audience = MaterialAudience.safeParse(draft.audience);
  const stage = MaterialStage.safeParse(stageOf(draft.stage));
  const release = MaterialRelease.safeParse(releaseOf(draft.release));
  return audience.success && stage.success && release.success
    ? { audience: audience.data, stage: stage.data, release: release.data }
    : null;
}

import { compact, type LocalDate, type RegionId, type RoundId } from '../kernel';
import type { Problem } from '../problems';
import { hasBeenHeld, type WorkshopState } from '../workshops';
import { acceptedFileTypes, largestFile, MaterialAudience, type MaterialRelease, type MaterialStage } from './material';

/** A version as the rules see it: whose it is, for whom, when in the programme, and from when on. */
export interface ReleasedVersion {
  readonly regionId: RegionId | null;
  readonly roundId: RoundId | null;
  readonly audience: MaterialAudience;
  readonly stage: MaterialStage;
  readonly release: MaterialRelease;
  readonly archived: boolean;
}

/** Who wants to see it: all who may write it, or somebody of an audience with the sequences that concern them. */
export type Viewer = { readonly kind: 'author' } | { readonly kind: MaterialAudience; readonly sequences: readonly ViewedSequence[] };

/** A sequence that a coordinator runs or an initiative takes part in, with its workshops. */
export interface ViewedSequence {
  readonly regionId: RegionId;
  readonly roundId: RoundId;
  readonly workshops: readonly { readonly position: number; readonly state: WorkshopState }[];
}

/**
 * May this viewer see this version today (rule D19)? Nobody sees it before its release, beyond its audience or, unless it is public,
 * outside its region and round. `today` is the day in the programme's zone; a release day counts from its beginning.
 */
export function isReleasedTo(version: ReleasedVersion, viewer: Viewer, today: LocalDate): boolean {
  if (viewer.kind === 'author') return true;
  const concerned = viewer.sequences.filter((sequence) => concerns(version, sequence));
  const withinReach = version.audience === 'public' || isUnbound(version) || concerned.length > 0;
  return !version.archived && isWithinAudience(version.audience, viewer.kind) && withinReach && isOut(version, concerned, today);
}

/** Why a version cannot be released like this: what follows a workshop needs one named by its stage. */
export const reasonsAgainstRelease = (stage: MaterialStage, release: MaterialRelease): Problem[] =>
  followsWorkshop(release) && (stage.kind !== 'workshop' || stage.position === undefined) ? [{ code: 'RELEASE_NEEDS_WORKSHOP' }] : [];

/** Why a file cannot be taken; `contentType` is told by its content, null where nobody knows it. `limit` in bytes. */
export const reasonsNotToUpload = (file: { readonly size: number; readonly contentType: string | null }, limit = largestFile): Problem[] =>
  compact<Problem>([
    file.size === 0 && { code: 'FILE_EMPTY' },
    file.size > limit && { code: 'BODY_TOO_LARGE', limitBytes: limit },
    file.size > 0 && !isAccepted(file.contentType) && { code: 'FILE_KIND_REFUSED', accepted: Object.values(acceptedFileTypes).join(', ') },
  ]);

const isAccepted = (contentType: string | null): boolean => contentType !== null && Object.hasOwn(acceptedFileTypes, contentType);

const followsWorkshop = (release: MaterialRelease): boolean => release.kind === 'when_published' || release.kind === 'when_held';

const isUnbound = (version: ReleasedVersion): boolean => version.regionId === null && version.roundId === null;

const concerns = (version: ReleasedVersion, sequence: ViewedSequence): boolean =>
  (version.regionId === null || version.regionId === sequence.regionId) &&
  (version.roundId === null || version.roundId === sequence.roundId);

/** Audiences stand from narrow to wide: whoever belongs to a narrow one sees also what is meant for the wider ones. */
const isWithinAudience = (audience: MaterialAudience, viewer: MaterialAudience): boolean =>
  MaterialAudience.options.indexOf(audience) >= MaterialAudience.options.indexOf(viewer);

function isOut({ stage, release }: ReleasedVersion, sequences: readonly ViewedSequence[], today: LocalDate): boolean {
  switch (release.kind) {
    case 'at_once':
      return true;
    case 'on_date':
      return today >= release.on;
    case 'when_published':
      return statesAt(stage, sequences).some((state) => state === 'published' || hasBeenHeld(state));
    case 'when_held':
      return statesAt(stage, sequences).some(hasBeenHeld);
  }
}

const statesAt = (stage: MaterialStage, sequences: readonly ViewedSequence[]): WorkshopState[] =>
  stage.kind === 'workshop'
    ? sequences.flatMap((sequence) =>
        sequence.workshops.filter((workshop) => workshop.position === stage.position).map((workshop) => workshop.state),
      )
    : [];

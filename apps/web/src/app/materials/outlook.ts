import { type LocalDate, RegionId, RoundId } from '@kaskade/shared/kernel';
import { isReleasedTo, MaterialAudience, type ReleasedVersion, type ViewedSequence, type Viewer } from '@kaskade/shared/materials';
import type { WorkshopState } from '@kaskade/shared/workshops';

/** A version as it is being planned. */
export type Planned = Pick<ReleasedVersion, 'audience' | 'stage' | 'release'>;

/** From when on somebody of a group sees a version. */
export interface Outlook {
  readonly who: MaterialAudience;
  readonly when: 'now' | 'on' | 'published' | 'held' | 'never';
}

const anyRegion = RegionId.parse('00000000-0000-7000-8000-000000000001');
const anyRound = RoundId.parse('00000000-0000-7000-8000-000000000002');

/** Asks the shared rule for each group whether it sees the version today, on its day, and as its workshop goes on (rule D19). */
export const outlookOf = (planned: Planned, today: LocalDate): Outlook[] =>
  MaterialAudience.options.map((who) => ({ who, when: whenSeenBy(who, planned, today) }));

function whenSeenBy(who: MaterialAudience, planned: Planned, today: LocalDate): Outlook['when'] {
  const version: ReleasedVersion = { ...planned, regionId: null, roundId: null, archived: false };
  const isSeen = (state: WorkshopState, day: LocalDate) => isReleasedTo(version, viewerAt(who, planned, state), day);

  if (isSeen('planned', today)) return 'now';
  if (planned.release.kind === 'on_date' && isSeen('planned', planned.release.on)) return 'on';
  if (isSeen('published', today)) return 'published';
  return isSeen('held', today) ? 'held' : 'never';
}

/** Somebody of the group whose sequence has its workshop in this state; visitors have no sequence. */
function viewerAt(kind: MaterialAudience, { stage }: Planned, state: WorkshopState): Viewer {
  const position = stage.kind === 'workshop' ? stage.position : undefined;
  const workshops = position === undefined ? [] : [{ position, state }];
  const sequence: ViewedSequence = { regionId: anyRegion, roundId: anyRound, workshops };
  return { kind, sequences: kind === 'public' ? [] : [sequence] };
}

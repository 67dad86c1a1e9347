import type { Instant } from '../kernel';
import type { WorkshopTitle } from '../workshops';
import { grouped } from './grouped';
import type { ChangeGroup, ChangeTargetKind } from './start.contract';
import { toldChanges, type ToldChange } from './told-changes';

/** What happened to workshops that concerns everybody who takes part in their sequence. */
export const changesToldToMembers: readonly ToldChange[] = ['workshop.cancelled', 'workshop.postponed', 'workshop.published'];

/** How many targets a group names; the others are counted. */
export const mostTargets = 3;

/** How often something happened to one thing. `target` is null where there is no page for it. */
export interface CountedChange {
  readonly what: ToldChange;
  readonly count: number;
  readonly latestAt: Instant;
  readonly target: {
    readonly kind: ChangeTargetKind;
    readonly id: string;
    readonly name: WorkshopTitle;
    readonly regionName: string | null;
  } | null;
}

/** The changes by kind, the weightiest kind first; of each a few targets, those with the newest change first. */
export function groupChanges(changes: readonly CountedChange[]): ChangeGroup[] {
  const byKind = grouped(changes, ({ what }) => what);
  return toldChanges.flatMap((what) => {
    const newestFirst = (byKind.get(what) ?? []).toSorted((first, second) => second.latestAt.localeCompare(first.latestAt));
    const [newest] = newestFirst;
    if (!newest) return [];
    const targets = newestFirst.flatMap(({ target, count }) => (target ? [{ ...target, count }] : []));
    return [
      {
        what,
        count: newestFirst.reduce((sum, { count }) => sum + count, 0),
        latestAt: newest.latestAt,
        targets: targets.slice(0, mostTargets),
        moreTargets: Math.max(0, targets.length - mostTargets),
      },
    ];
  });
}

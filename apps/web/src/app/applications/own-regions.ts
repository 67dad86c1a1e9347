import type { OwnRole, RegionId } from '@kaskade/shared';

export interface OwnRegion {
  readonly id: RegionId;
  readonly name: string;
}

/** The regions that somebody coordinates, as the session tells them. */
export const ownRegionsOf = (roles: readonly OwnRole[]): OwnRegion[] =>
  roles.flatMap(({ role, regionId, regionName }) => (role === 'coordinator' && regionId ? [{ id: regionId, name: regionName ?? '' }] : []));

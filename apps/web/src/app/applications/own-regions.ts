import type { OwnRole } from '@kaskade/shared/identity';
import type { RegionId } from '@kaskade/shared/kernel';

export interface OwnRegion {
  readonly id: RegionId;
  readonly name: string;
}

/** The regions that somebody coordinates, as the session tells them. */
export const ownRegionsOf = (roles: readonly OwnRole[]): OwnRegion[] =>
  roles.flatMap(({ role, regionId, regionName }) => (role === 'coordinator' && regionId ? [{ id: regionId, name: regionName ?? '' }] : []));

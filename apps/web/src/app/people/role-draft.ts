import { Role, scopeKindOf } from '@kaskade/shared/permissions';

/** What the fields of a role hold while somebody chooses. */
export interface RoleDraft {
  role: string;
  regionId: string;
  initiativeId: string;
  validFrom: string;
  validUntil: string;
}

export const noRole: RoleDraft = { role: '', regionId: '', initiativeId: '', validFrom: '', validUntil: '' };

/** What a role is limited to: everything, one region or one initiative; null while no role is chosen. */
export function scopeOfDraft({ role }: Pick<RoleDraft, 'role'>) {
  const chosen = Role.safeParse(role);
  return chosen.success ? scopeKindOf[chosen.data] : null;
}

/** Only the place that belongs to the role; what is left empty is left out. */
export function roleMessageOf(draft: RoleDraft) {
  const scope = scopeOfDraft(draft);
  return {
    role: draft.role,
    ...(scope === 'region' && draft.regionId ? { regionId: draft.regionId } : {}),
    ...(scope === 'initiative' && draft.initiativeId ? { initiativeId: draft.initiativeId } : {}),
    ...(draft.validFrom ? { validFrom: draft.validFrom } : {}),
    ...(draft.validUntil ? { validUntil: draft.validUntil } : {}),
  };
}

/** The role belongs to a region or an initiative that is not chosen yet. */
export function lacksPlace(draft: RoleDraft): boolean {
  const scope = scopeOfDraft(draft);
  return (scope === 'region' && draft.regionId === '') || (scope === 'initiative' && draft.initiativeId === '');
}

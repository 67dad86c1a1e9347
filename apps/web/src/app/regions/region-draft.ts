import type { RegionView } from '@kaskade/shared/regions';

/** What the fields of a region hold while somebody types. */
export interface RegionDraft {
  name: string;
  kind: string;
  country: string;
  state: string;
  states: string[];
  city: string;
  host: string;
  website: string;
  about: string;
}

/** The fields of a region, or of a new one. */
export const draftOf = (region: RegionView | null): RegionDraft => ({
  name: region?.name ?? '',
  kind: region?.kind ?? 'mint_region',
  country: region?.country ?? 'DE',
  state: region?.state ?? '',
  states: [...(region?.states ?? [])],
  city: region?.city ?? '',
  host: region?.host ?? '',
  website: region?.website ?? '',
  about: region?.about ?? '',
});

/** Outside Germany there are no federal states; what is left empty is null in the message. */
export function messageOf(draft: RegionDraft) {
  const inGermany = draft.country === 'DE';
  return {
    name: draft.name,
    kind: draft.kind,
    country: draft.country,
    state: (inGermany && draft.state) || null,
    states: inGermany ? draft.states.filter((state) => state !== draft.state) : [],
    city: draft.city.trim() || null,
    host: draft.host.trim() || null,
    website: draft.website.trim() || null,
    about: draft.about.trim() || null,
  };
}

import type { InitiativeView } from '@kaskade/shared/initiatives';

/** What the fields of an initiative hold while somebody types. */
export interface InitiativeDraft {
  name: string;
  place: string;
  regionId: string;
  state: string;
  website: string;
  about: string;
  contact: { givenName: string; familyName: string; email: string; language: string };
}

/** The fields of an initiative, or of a new one in this region. */
export const draftOf = (initiative: InitiativeView | null, regionId = ''): InitiativeDraft => ({
  name: initiative?.name ?? '',
  place: initiative?.place ?? '',
  regionId: initiative?.regionId ?? regionId,
  state: initiative?.state ?? '',
  website: initiative?.website ?? '',
  about: initiative?.about ?? '',
  contact: {
    givenName: initiative?.contact?.givenName ?? '',
    familyName: initiative?.contact?.familyName ?? '',
    email: initiative?.contact?.email ?? '',
    language: initiative?.contact?.language ?? 'de',
  },
});

/** The message of a new initiative; what is left empty is null. */
export const creationOf = (draft: InitiativeDraft) => ({
  ...draft,
  state: draft.state || null,
  website: draft.website.trim() || null,
  about: draft.about.trim() || null,
});

/**
 * The message of a change. The region stays; the contact is only sent along where somebody is or was named, because an initiative that
 * came through the door has none yet.
 */
export function changeOf(draft: InitiativeDraft, before: InitiativeView | null) {
  const { regionId: _stays, contact, ...details } = creationOf(draft);
  const named = before?.contact !== null || [contact.givenName, contact.familyName, contact.email].some((text) => text.trim() !== '');
  return named ? { ...details, contact } : details;
}

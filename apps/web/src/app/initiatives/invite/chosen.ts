import type { InitiativeSummary, InviteInitiative } from '@kaskade/shared/initiatives';

/** An initiative on the list of those to be invited: a known one by its id, or a new one with its contact. */
export interface Chosen {
  readonly key: string;
  readonly name: string;
  readonly contactName: string | null;
  readonly who: Pick<InviteInitiative, 'initiativeId' | 'new'>;
}

export const chosenKnown = ({ id, name, contact }: Pick<InitiativeSummary, 'id' | 'name' | 'contact'>): Chosen => ({
  key: id,
  name,
  contactName: contact && `${contact.givenName} ${contact.familyName}`,
  who: { initiativeId: id },
});

export function chosenNew(fresh: NonNullable<InviteInitiative['new']>): Chosen {
  const { name, contact } = fresh;
  return {
    key: `new ${name.toLowerCase()}`,
    name,
    contactName: `${contact.givenName} ${contact.familyName}`,
    who: { new: fresh },
  };
}

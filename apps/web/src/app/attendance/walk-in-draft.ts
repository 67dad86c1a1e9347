import type { AttendanceBoard } from '@kaskade/shared/attendance';
import type { SeatCounters } from '@kaskade/shared/workshops';
import type { Choice } from '../ui/forms/choices';

/** What the fields of a walk-in hold. `initiativeId` is the id of a known initiative, or `new:` with the name of a new one. */
export interface WalkInDraft {
  readonly givenName: string;
  readonly familyName: string;
  readonly initiativeId: string;
  readonly place: string;
  readonly email: string;
  readonly consent: boolean;
  readonly admitReason: string;
}

export const emptyWalkIn: WalkInDraft = {
  givenName: '',
  familyName: '',
  initiativeId: '',
  place: '',
  email: '',
  consent: false,
  admitReason: '',
};

const isNew = 'new:';

/** The name of an initiative that is not in the sequence yet; null where a known one was chosen. */
export const newInitiative = ({ initiativeId }: WalkInDraft): string | null =>
  initiativeId.startsWith(isNew) ? initiativeId.slice(isNew.length) : null;

/** The initiatives of the sequence that contain the text, and the text itself as a new one unless it names a known one. */
export function initiativeChoices(
  initiatives: AttendanceBoard['initiatives'],
  text: string,
  words: { notExpected: string; addNew: (name: string) => string },
): Choice[] {
  const typed = text.trim();
  const found = initiatives
    .filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()))
    .map(({ id, name, expected }) => ({ value: id, label: name, ...(expected ? {} : { detail: words.notExpected }) }));
  const known = initiatives.some(({ name }) => name.toLowerCase() === typed.toLowerCase());
  return typed === '' || known ? found : [...found, { value: `${isNew}${typed}`, label: words.addNew(typed) }];
}

/** The message to the API; what does not apply is left out. */
export function walkInFrom(draft: WalkInDraft, origin: { claimId: string; device: string; claimedAt: string }): unknown {
  const { initiativeId, place, ...person } = draft;
  const initiativeName = newInitiative(draft);
  return { ...origin, ...person, ...(initiativeName === null ? { initiativeId } : { initiativeName, place }) };
}

/** What has to be explained by a reason: an initiative that is not expected (rule D12), a workshop without a free seat. */
export const asksForReason = (draft: WalkInDraft, board: AttendanceBoard, counters: SeatCounters) => ({
  notExpected: board.initiatives.some(({ id, expected }) => id === draft.initiativeId && !expected),
  full: counters.registered >= board.capacity,
});

/** "Anna Maria Neu" typed into the search is most likely given names and a family name. */
export function nameFrom(typed: string): Pick<WalkInDraft, 'givenName' | 'familyName'> {
  const words = typed.trim().split(/\s+/);
  return words.length > 1
    ? { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' }
    : { givenName: words[0] ?? '', familyName: '' };
}

import type { RoundView } from '@kaskade/shared/rounds';

/** What the fields of a round hold while somebody types. */
export interface RoundDraft {
  name: string;
  places: number | null;
  callOpensOn: string;
  callClosesOn: string;
  regionalPhaseFrom: string;
  regionalPhaseUntil: string;
}

/** The fields of a round, or of a new one. */
export const draftOf = (round: RoundView | null): RoundDraft => ({
  name: round?.name ?? '',
  places: round?.places ?? null,
  callOpensOn: round?.callOpensOn ?? '',
  callClosesOn: round?.callClosesOn ?? '',
  regionalPhaseFrom: round?.regionalPhaseFrom ?? '',
  regionalPhaseUntil: round?.regionalPhaseUntil ?? '',
});

/** Days that are not set yet are null in the message. */
export const messageOf = (draft: RoundDraft) => ({
  name: draft.name,
  places: draft.places,
  callOpensOn: draft.callOpensOn || null,
  callClosesOn: draft.callClosesOn || null,
  regionalPhaseFrom: draft.regionalPhaseFrom || null,
  regionalPhaseUntil: draft.regionalPhaseUntil || null,
});

import type { Bilingual, Language, PersonId, RegionId, RoundId } from '@kaskade/shared';

/** A letter before it is put into words of one language: who gets it, what it says, what to do, which dates it carries. */
export interface Letter {
  /** Which letter it is, for filters and statistics; never shown to its reader. */
  readonly template: string;
  readonly to: { readonly personId?: PersonId | null; readonly name: string; readonly address: string; readonly language: Language };
  readonly roundId?: RoundId | null;
  readonly regionId?: RegionId | null;
  readonly subject: Bilingual;
  readonly paragraphs: readonly Bilingual[];
  /** The one thing to do, as a button: a path below the public address. */
  readonly action?: { readonly label: Bilingual; readonly path: string } | undefined;
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; readonly text: string } | undefined;
}

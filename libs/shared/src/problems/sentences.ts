import type { Bilingual } from '../kernel/texts';

/** One sentence per code in both languages. A code without a sentence does not compile. */
export type Sentences<P extends { readonly code: string }> = {
  readonly [C in P['code']]: (problem: Extract<P, { code: C }>) => Bilingual;
};

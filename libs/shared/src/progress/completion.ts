import { compact } from '../kernel';
import type { WorkshopTaken } from '../registration';

/** Where the self-analysis stands as far as completion asks; `not_asked` where the round runs without one. */
export type SelfAnalysisStanding = 'completed' | 'open' | 'not_asked';

/** What completion asks about an initiative. `madeUp` are positions of workshops that it made up for. */
export interface CompletionFacts {
  readonly workshopCount: number;
  readonly workshops: readonly WorkshopTaken[];
  readonly madeUp: readonly number[];
  readonly selfAnalysis: SelfAnalysisStanding;
}

/** Something that an initiative still lacks to have completed the sequence. */
export type LackingStep = { readonly kind: 'workshop'; readonly position: number } | { readonly kind: 'self_analysis' };

/**
 * What an initiative still lacks to have completed the sequence (rule D14): somebody of it present or late in each workshop, or the
 * workshop made up for, and one self-analysis completed. A cancelled workshop is asked of nobody.
 */
export function lackingForCompletion({ workshopCount, workshops, madeUp, selfAnalysis }: CompletionFacts): LackingStep[] {
  const positions = Array.from({ length: workshopCount }, (_, index) => index + 1);
  const fulfilled = (position: number): boolean => {
    const workshop = workshops.find((one) => one.position === position);
    return madeUp.includes(position) || (workshop !== undefined && (workshop.state === 'cancelled' || workshop.tookPart));
  };
  return compact<LackingStep>([
    ...positions.filter((position) => !fulfilled(position)).map((position) => ({ kind: 'workshop' as const, position })),
    selfAnalysis === 'open' && { kind: 'self_analysis' },
  ]);
}

/** True where the initiative has completed the sequence (rule D14). A sequence of cancelled workshops only completes nobody. */
export const hasCompletedSequence = (facts: CompletionFacts): boolean =>
  lackingForCompletion(facts).length === 0 && (facts.madeUp.length > 0 || facts.workshops.some((workshop) => workshop.tookPart));

import { z } from 'zod';
import type { LocalDate } from '../kernel';

/** States of a qualification round in their order; `cancelled` stands beside them. */
export const roundStates = ['draft', 'call_open', 'selection', 'training', 'regional_phase', 'closing', 'completed', 'archived'] as const;

export const RoundState = z.enum([...roundStates, 'cancelled']);
export type RoundState = z.infer<typeof RoundState>;

/** Kinds of national dates of a round. */
export const TrainingSessionKind = z.enum(['kickoff', 'deepening', 'exchange', 'closing']);
export type TrainingSessionKind = z.infer<typeof TrainingSessionKind>;

/** How a region stands in a round. */
export const ParticipationState = z.enum(['accepted', 'in_training', 'running', 'completed', 'withdrawn']);
export type ParticipationState = z.infer<typeof ParticipationState>;

/** How exactly a published day is known. */
export const DatePrecision = z.enum(['day', 'month', 'approximate']);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** The days of a round as far as they are set. */
export interface RoundDates {
  readonly callOpensOn: LocalDate | null;
  readonly callClosesOn: LocalDate | null;
  readonly regionalPhaseFrom: LocalDate | null;
  readonly regionalPhaseUntil: LocalDate | null;
}

/** What the rules about a round need to know of it. */
export interface RoundFacts extends RoundDates {
  readonly state: RoundState;
  readonly places: number | null;
  readonly undecidedApplications: number;
  readonly regions: number;
  readonly unfinishedSequences: number;
  readonly sessions: readonly { readonly kind: TrainingSessionKind; readonly endsOn: LocalDate }[];
}

import type { LocalDate } from '../kernel';
import type { RoundFacts, RoundState, TrainingSessionKind } from '../rounds';

/** A round as rules see it: a call in January 2027, a regional phase from March to July, two regions on two places. */
export interface RoundBuilder {
  in(state: RoundState): RoundBuilder;
  call(from: LocalDate | null, until: LocalDate | null): RoundBuilder;
  regionalPhase(from: LocalDate | null, until: LocalDate | null): RoundBuilder;
  with(facts: Partial<Pick<RoundFacts, 'places' | 'regions' | 'undecidedApplications' | 'unfinishedSequences'>>): RoundBuilder;
  session(kind: TrainingSessionKind, endsOn: LocalDate): RoundBuilder;
  build(): RoundFacts;
}

const usual: RoundFacts = {
  state: 'draft',
  places: 2,
  regions: 2,
  undecidedApplications: 0,
  unfinishedSequences: 0,
  callOpensOn: '2027-01-01',
  callClosesOn: '2027-01-31',
  regionalPhaseFrom: '2027-03-01',
  regionalPhaseUntil: '2027-07-31',
  sessions: [],
};

/** A round for a test of rules; each word gives another builder, so that one can stand for many. */
export const aRound = (facts: RoundFacts = usual): RoundBuilder => ({
  in: (state) => aRound({ ...facts, state }),
  call: (callOpensOn, callClosesOn) => aRound({ ...facts, callOpensOn, callClosesOn }),
  regionalPhase: (regionalPhaseFrom, regionalPhaseUntil) => aRound({ ...facts, regionalPhaseFrom, regionalPhaseUntil }),
  with: (more) => aRound({ ...facts, ...more }),
  session: (kind, endsOn) => aRound({ ...facts, sessions: [...facts.sessions, { kind, endsOn }] }),
  build: () => facts,
});

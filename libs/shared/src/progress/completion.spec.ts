import fc from 'fast-check';
import type { WorkshopTaken } from '../registration';
import { hasCompletedSequence, lackingForCompletion, type CompletionFacts } from './completion';

const took = (...positions: number[]): WorkshopTaken[] =>
  [1, 2, 3].map((position) => ({ position, state: 'held', tookPart: positions.includes(position) }));
const facts: CompletionFacts = { workshopCount: 3, workshops: took(1, 2, 3), madeUp: [], selfAnalysis: 'completed' };

describe('An initiative has completed the sequence (D14)', () => {
  it('when somebody of it was in each workshop and one self-analysis is completed', () => expect(hasCompletedSequence(facts)).toBe(true));

  it('not while a workshop is missing, which is named', () =>
    expect(lackingForCompletion({ ...facts, workshops: took(1, 3) })).toEqual([{ kind: 'workshop', position: 2 }]));

  it('when it made up for the missing one', () =>
    expect(hasCompletedSequence({ ...facts, workshops: took(1, 3), madeUp: [2] })).toBe(true));

  it('not while the self-analysis is open', () =>
    expect(lackingForCompletion({ ...facts, selfAnalysis: 'open' })).toEqual([{ kind: 'self_analysis' }]));

  it('without a self-analysis where the round asks for none', () =>
    expect(hasCompletedSequence({ ...facts, selfAnalysis: 'not_asked' })).toBe(true));

  it('not while a workshop is not even planned', () =>
    expect(lackingForCompletion({ ...facts, workshopCount: 4 })).toEqual([{ kind: 'workshop', position: 4 }]));

  it('without a workshop that was cancelled, but not with nothing else', () => {
    const cancelled = (...positions: number[]): WorkshopTaken[] =>
      took(1, 2, 3).map((workshop) =>
        positions.includes(workshop.position) ? { ...workshop, state: 'cancelled', tookPart: false } : workshop,
      );

    expect(hasCompletedSequence({ ...facts, workshops: cancelled(2) })).toBe(true);
    expect(hasCompletedSequence({ ...facts, workshops: cancelled(1, 2, 3) })).toBe(false);
  });

  it('and never lacks more after taking part in one more workshop', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 3 })), fc.integer({ min: 1, max: 3 }), (positions, added) => {
        const before = lackingForCompletion({ ...facts, workshops: took(...positions) });
        const after = lackingForCompletion({ ...facts, workshops: took(...positions, added) });

        expect(before).toEqual(expect.arrayContaining(after));
      }),
    ));
});

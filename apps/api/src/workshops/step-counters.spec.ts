import { stepCounterChange } from './step-counters';

describe('Counting the steps of workshops in their sequence', () => {
  it.each([
    [null, 'planned', [1, 0, 0, 0]],
    ['planned', 'published', [0, 1, 0, 0]],
    ['published', 'held', [0, 0, 1, 0]],
    ['held', 'documented', [0, 0, 0, 1]],
  ] as const)('from %s to %s adds what is reached', (before, after, change) =>
    expect(Object.values(stepCounterChange(before, after))).toEqual(change),
  );

  it('takes a published workshop that is cancelled out of every step that it had reached', () =>
    expect(stepCounterChange('published', 'cancelled')).toEqual({ planned: -1, published: -1, held: 0, documented: 0 }));
});

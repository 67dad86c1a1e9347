import fc from 'fast-check';
import { answersShown, resultsOf } from './feedback-results';
import { reasonsNotToGiveFeedback, reasonsNotToReleaseFeedback } from './feedback-rules';

const five = [{ useful: 5, helped: 'Zeit zum Austausch' }, { useful: 4 }, { useful: 4, helped: 'Beispiele' }, { pace: 2 }, { useful: 3 }];

describe('Results of the feedback on a workshop', () => {
  it('are told from five answers on', () => {
    expect(resultsOf(five.slice(0, 4))).toBeNull();
    expect(resultsOf(five)?.answers).toBe(5);
  });

  it('leave out of the mean who did not answer a question', () =>
    expect(resultsOf(five)?.scales[0]).toEqual({ question: 'useful', answered: 4, mean: 4, counts: [0, 0, 1, 2, 1] }));

  it('list what was written by the alphabet, so that the order does not say who it was', () =>
    expect(resultsOf(five)?.texts[0]).toEqual({ question: 'helped', texts: ['Beispiele', 'Zeit zum Austausch'] }));

  it.each([
    [4, true, 0],
    [5, true, 5],
    [9, true, 5],
    [10, true, 10],
    [4, false, 0],
    [9, false, 9],
  ])('of %i answers (form open: %s) show %i', (answered, open, shown) => expect(answersShown(answered, open)).toBe(shown));

  it('never move by fewer than five answers while the form is open', () =>
    fc.assert(
      fc.property(fc.nat(500), (answered) => {
        const step = answersShown(answered + 1, true) - answersShown(answered, true);
        expect([0, 5]).toContain(step);
      }),
    ));
});

describe('Asking for feedback', () => {
  it('waits until the workshop has been held', () =>
    expect(reasonsNotToReleaseFeedback({ state: 'published', released: false, reachable: 8 })).toEqual([{ code: 'FEEDBACK_BEFORE_HELD' }]));

  it('happens once', () =>
    expect(reasonsNotToReleaseFeedback({ state: 'held', released: true, reachable: 8 })).toEqual([{ code: 'FEEDBACK_RELEASED_ALREADY' }]));

  it('needs somebody with an address', () => {
    expect(reasonsNotToReleaseFeedback({ state: 'documented', released: false, reachable: 0 })).toEqual([
      { code: 'FEEDBACK_NOBODY_TO_ASK' },
    ]);
    expect(reasonsNotToReleaseFeedback({ state: 'held', released: false, reachable: 1 })).toEqual([]);
  });
});

describe('Giving feedback', () => {
  it('is possible until the end of the last day (D1)', () => {
    expect(reasonsNotToGiveFeedback({ openUntil: '2027-03-24', answered: false }, '2027-03-24')).toEqual([]);
    expect(reasonsNotToGiveFeedback({ openUntil: '2027-03-24', answered: false }, '2027-03-25')).toEqual([
      { code: 'FEEDBACK_CLOSED', closedOn: '2027-03-24' },
    ]);
  });

  it('happens once for each link', () =>
    expect(reasonsNotToGiveFeedback({ openUntil: '2027-03-24', answered: true }, '2027-03-20')).toEqual([
      { code: 'FEEDBACK_GIVEN_ALREADY' },
    ]));
});

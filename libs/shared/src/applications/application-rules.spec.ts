import fc from 'fast-check';
import { aRound } from '../testing';
import { ApplicationState } from './application.contract';
import {
  reasonsNotToApply,
  reasonsNotToDecide,
  reasonsNotToSubmit,
  reasonsNotToWithdraw,
  shortestMotivation,
  stateAfter,
} from './application-rules';

const open = aRound().in('call_open').build();
const motivation = 'x'.repeat(shortestMotivation);

describe('Applying', () => {
  it('is possible on every day of the call, the last included (D1)', () => {
    expect(reasonsNotToApply(open, '2027-01-01')).toEqual([]);
    expect(reasonsNotToApply(open, '2027-01-31')).toEqual([]);
  });

  it('says from when it is possible, and since when not any more', () => {
    expect(reasonsNotToApply(open, '2026-12-31')).toEqual([{ code: 'CALL_CLOSED', opensOn: '2027-01-01', closedOn: '2027-01-31' }]);
    expect(reasonsNotToApply(open, '2027-02-01')).toEqual([{ code: 'CALL_CLOSED', opensOn: null, closedOn: '2027-01-31' }]);
  });

  it('ends with the selection, whatever the calendar says', () =>
    expect(reasonsNotToApply(aRound().in('selection').build(), '2027-01-15')).toHaveLength(1));
});

describe('Handing in an application', () => {
  it('needs an open call, a draft and a reason, and says all that speaks against it', () => {
    expect(reasonsNotToSubmit({ state: 'draft', motivation }, open, '2027-01-15')).toEqual([]);
    expect(reasonsNotToSubmit({ state: 'submitted', motivation: ' ' }, open, '2027-02-01').map(({ code }) => code)).toEqual([
      'CALL_CLOSED',
      'APPLICATION_NOT_A_DRAFT',
      'APPLICATION_MOTIVATION_MISSING',
    ]);
  });

  it('counts the letters of the reason without the spaces around them', () =>
    expect(reasonsNotToSubmit({ state: 'draft', motivation: `${motivation.slice(1)}   ` }, open, '2027-01-15')).toEqual([
      { code: 'APPLICATION_MOTIVATION_MISSING', atLeast: shortestMotivation },
    ]));
});

describe('Deciding about an application', () => {
  it('is for those that are handed in or wait', () =>
    expect(ApplicationState.options.filter((state) => reasonsNotToDecide({ state }, { state: 'selection' }).length === 0)).toEqual([
      'submitted',
      'waitlisted',
    ]));

  it('is over with the regional phase', () => {
    expect(reasonsNotToDecide({ state: 'waitlisted' }, { state: 'regional_phase' })).toEqual([]);
    expect(reasonsNotToDecide({ state: 'waitlisted' }, { state: 'closing' })).toEqual([{ code: 'SELECTION_OVER' }]);
    expect(reasonsNotToDecide({ state: 'submitted' }, { state: 'cancelled' })).toEqual([{ code: 'SELECTION_OVER' }]);
  });

  it('accepts as long as there is a place, and puts on the waiting list beyond (D2)', () => {
    expect(stateAfter('accept', { total: 2, taken: 1 })).toBe('accepted');
    expect(stateAfter('accept', { total: 2, taken: 2 })).toBe('waitlisted');
    expect(stateAfter('waitlist', { total: 2, taken: 0 })).toBe('waitlisted');
    expect(stateAfter('decline', { total: 2, taken: 0 })).toBe('declined');
  });

  it('never fills more places than there are, whatever is decided in whatever order', () =>
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.array(fc.constantFrom('accept' as const, 'waitlist' as const, 'decline' as const), { maxLength: 60 }),
        (total, decisions) => {
          const taken = decisions.reduce(
            (count, decision) => count + (stateAfter(decision, { total, taken: count }) === 'accepted' ? 1 : 0),
            0,
          );
          return taken <= total;
        },
      ),
    ));
});

describe('Withdrawing an application', () => {
  it('is possible at any time before the end of the round, once', () => {
    expect(ApplicationState.options.filter((state) => reasonsNotToWithdraw({ state }, { state: 'regional_phase' }).length === 0)).toEqual([
      'draft',
      'submitted',
      'accepted',
      'waitlisted',
    ]);
    expect(reasonsNotToWithdraw({ state: 'accepted' }, { state: 'completed' })).toEqual([{ code: 'ROUND_OVER', state: 'completed' }]);
  });
});

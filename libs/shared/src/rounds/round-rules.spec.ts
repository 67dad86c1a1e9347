import type { LocalDate } from '../kernel';
import { aRound } from '../testing';
import { roundStates, type RoundState } from './round';
import {
  callIsOpen,
  isRunning,
  nextState,
  reasonsAgainstDates,
  reasonsAgainstRegionInRound,
  reasonsNotToAdvance,
  reasonsNotToCancel,
  reasonsNotToEditRound,
  reasonsNotToPlanSession,
  waitingListMoves,
} from './round-rules';

const today = '2027-02-15';

describe('The life of a round', () => {
  it('goes from draft to archive, one state after the other', () =>
    expect(roundStates.map(nextState)).toEqual([...roundStates.slice(1), null]));

  it('has nothing after a cancellation', () => expect(nextState('cancelled')).toBeNull());

  it.each(roundStates.flatMap((from) => roundStates.filter((to) => to !== nextState(from)).map((to) => [from, to] as const)))(
    'does not lead from %s to %s (D3)',
    (from, to) => expect(reasonsNotToAdvance(aRound().in(from).build(), to, today)).toHaveLength(1),
  );

  it.each<[RoundState, boolean]>([
    ['draft', true],
    ['closing', true],
    ['completed', false],
    ['archived', false],
    ['cancelled', false],
  ])('is still running in %s: %s', (state, running) => expect(isRunning(state)).toBe(running));

  it('cannot be archived after a cancellation', () =>
    expect(reasonsNotToAdvance(aRound().in('cancelled').build(), 'archived', today)).toMatchObject([{ code: 'ROUND_STATE_SKIPPED' }]));
});

describe('A call', () => {
  it.each<[LocalDate, boolean, string]>([
    ['2026-12-31', false, 'the day before'],
    ['2027-01-01', true, 'the first day counts'],
    ['2027-01-31', true, 'the last day counts (D1)'],
    ['2027-02-01', false, 'the day after does not'],
  ])('on %s is open: %s (%s)', (day, open) => expect(callIsOpen(aRound().in('call_open').build(), day)).toBe(open));

  it('is open in no other state than that', () =>
    expect(roundStates.filter((state) => callIsOpen(aRound().in(state).build(), '2027-01-15'))).toEqual(['call_open']));

  it('opens with its days and places, all that is missing being said at once', () => {
    const bare = aRound().call(null, null).with({ places: null }).build();

    expect(reasonsNotToAdvance(bare, 'call_open', today)).toEqual([
      { code: 'ROUND_CALL_WINDOW_MISSING' },
      { code: 'ROUND_PLACES_MISSING' },
    ]);
    expect(reasonsNotToAdvance(aRound().build(), 'call_open', today)).toEqual([]);
  });

  it('runs to the end of its last day before the selection begins', () => {
    const round = aRound().in('call_open').build();

    expect(reasonsNotToAdvance(round, 'selection', '2027-01-31')).toEqual([{ code: 'ROUND_CALL_STILL_RUNNING', until: '2027-01-31' }]);
    expect(reasonsNotToAdvance(round, 'selection', '2027-02-01')).toEqual([]);
  });
});

describe('The training', () => {
  const selecting = aRound().in('selection').session('kickoff', '2027-02-20');

  it('begins with every application decided, a region and a kick-off', () => {
    expect(reasonsNotToAdvance(selecting.build(), 'training', today)).toEqual([]);
    expect(reasonsNotToAdvance(selecting.with({ undecidedApplications: 3 }).build(), 'training', today)).toEqual([
      { code: 'ROUND_APPLICATIONS_UNDECIDED', count: 3 },
    ]);
    expect(reasonsNotToAdvance(selecting.with({ regions: 0 }).build(), 'training', today)).toEqual([{ code: 'ROUND_WITHOUT_REGIONS' }]);
    expect(reasonsNotToAdvance(aRound().in('selection').build(), 'training', today)).toEqual([
      { code: 'ROUND_SESSION_MISSING', kind: 'kickoff' },
    ]);
  });
});

describe('The regional phase', () => {
  it('begins once its days are set', () => {
    expect(reasonsNotToAdvance(aRound().in('training').build(), 'regional_phase', today)).toEqual([]);
    expect(reasonsNotToAdvance(aRound().in('training').regionalPhase('2027-03-01', null).build(), 'regional_phase', today)).toEqual([
      { code: 'ROUND_REGIONAL_PHASE_MISSING' },
    ]);
  });

  it('ends with every sequence documented and a closing event planned', () => {
    const running = aRound().in('regional_phase');

    expect(reasonsNotToAdvance(running.with({ unfinishedSequences: 1 }).build(), 'closing', today).map(({ code }) => code)).toEqual([
      'ROUND_SEQUENCES_UNFINISHED',
      'ROUND_SESSION_MISSING',
    ]);
    expect(reasonsNotToAdvance(running.session('closing', '2027-07-01').build(), 'closing', today)).toEqual([]);
  });
});

describe('A round is completed', () => {
  it('the day after its last national date, not on that day', () => {
    const closing = aRound().in('closing').session('kickoff', '2027-01-10').session('closing', '2027-07-01').build();

    expect(reasonsNotToAdvance(closing, 'completed', '2027-07-01')).toEqual([{ code: 'ROUND_SESSION_STILL_AHEAD', on: '2027-07-01' }]);
    expect(reasonsNotToAdvance(closing, 'completed', '2027-07-02')).toEqual([]);
  });

  it('and takes no other step than into the archive', () =>
    expect(reasonsNotToAdvance(aRound().in('completed').build(), 'draft', today)).toEqual([{ code: 'ROUND_OVER', state: 'completed' }]));
});

describe('Cancelling a round', () => {
  it('is possible until it is completed', () => {
    expect(reasonsNotToCancel('closing')).toEqual([]);
    expect(reasonsNotToCancel('completed')).toEqual([{ code: 'ROUND_OVER', state: 'completed' }]);
  });
});

describe('The days of a round', () => {
  it('may fall on each other and may be missing', () => {
    expect(reasonsAgainstDates(aRound().call('2027-01-01', '2027-01-01').build())).toEqual([]);
    expect(reasonsAgainstDates(aRound().call(null, '2027-01-01').regionalPhase(null, null).build())).toEqual([]);
  });

  it('must follow each other, also across those that are missing', () => {
    expect(reasonsAgainstDates(aRound().call('2027-02-01', '2027-01-31').build())).toEqual([
      { code: 'ROUND_DATES_OUT_OF_ORDER', earlier: 'callOpensOn', later: 'callClosesOn' },
    ]);
    expect(reasonsAgainstDates(aRound().call('2027-08-01', null).regionalPhase(null, '2027-07-31').build())).toEqual([
      { code: 'ROUND_DATES_OUT_OF_ORDER', earlier: 'callOpensOn', later: 'regionalPhaseUntil' },
    ]);
  });
});

describe('A region in a round', () => {
  it('begins nothing more once it has left or the round is over', () => {
    expect(reasonsAgainstRegionInRound('regional_phase', 'running')).toEqual([]);
    expect(reasonsAgainstRegionInRound('regional_phase', 'withdrawn')).toEqual([{ code: 'REGION_LEFT_ALREADY' }]);
    expect(reasonsAgainstRegionInRound('cancelled', 'running')).toEqual([{ code: 'ROUND_OVER', state: 'cancelled' }]);
  });

  it('moves up from the waiting list until the regional phase begins (D2)', () =>
    expect([...roundStates, 'cancelled' as const].filter(waitingListMoves)).toEqual(['call_open', 'selection', 'training']));
});

describe('A round', () => {
  it('keeps a place for each of its regions, and changes no more once it is over', () => {
    const round = { ...aRound().in('selection').build(), regions: 14 };
    expect(reasonsNotToEditRound(round, { places: 14 })).toEqual([]);
    expect(reasonsNotToEditRound(round, { places: 13 })).toEqual([{ code: 'ROUND_FEWER_PLACES_THAN_ACCEPTED', accepted: 14 }]);
    expect(reasonsNotToEditRound({ ...round, state: 'completed' }, {})).toEqual([{ code: 'ROUND_OVER', state: 'completed' }]);
  });

  it('has no national date before its call, and none after it is over', () => {
    const round = aRound().call('2027-01-01', '2027-01-31').in('training').build();
    expect(reasonsNotToPlanSession(round, '2027-01-01')).toEqual([]);
    expect(reasonsNotToPlanSession(round, '2026-12-31')).toEqual([{ code: 'TRAINING_SESSION_OUTSIDE_ROUND' }]);
    expect(reasonsNotToPlanSession({ ...round, state: 'cancelled' })).toEqual([{ code: 'ROUND_OVER', state: 'cancelled' }]);
  });
});

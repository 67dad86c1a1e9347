import fc from 'fast-check';
import type { LocalDate } from '../kernel';
import { InvitationState, invitationTransitions } from './initiative';
import {
  addInitiativeCounters,
  countInitiatives,
  initiativeCounterChange,
  noInitiatives,
  reasonsAgainstAges,
  reasonsNotToAnswer,
  reasonsNotToDropOut,
  reasonsNotToInvite,
  reasonsNotToRemind,
} from './invitation-rules';

describe('Inviting an initiative', () => {
  const facts = { invitedAlready: false, plannedWorkshops: 3, answerBy: null };

  it('is possible as soon as the dates of the sequence are planned', () => expect(reasonsNotToInvite(facts, '2027-01-10')).toEqual([]));

  it('waits until there are dates that the invitation can name', () =>
    expect(reasonsNotToInvite({ ...facts, plannedWorkshops: 0 }, '2027-01-10')).toEqual([{ code: 'SEQUENCE_NOT_PLANNED' }]));

  it('happens once per sequence', () =>
    expect(reasonsNotToInvite({ ...facts, invitedAlready: true }, '2027-01-10')).toEqual([{ code: 'INITIATIVE_INVITED_ALREADY' }]));

  it.each<[LocalDate, object[], string]>([
    ['2027-01-10', [], 'today still counts'],
    ['2027-01-09', [{ code: 'INVITATION_DEADLINE_BEFORE_TODAY' }], 'yesterday does not'],
  ])('takes %s as the day for the answer: %j (%s)', (answerBy, reasons) =>
    expect(reasonsNotToInvite({ ...facts, answerBy }, '2027-01-10')).toEqual(reasons),
  );
});

describe('Answering an invitation', () => {
  it('is possible on the whole last day (D1)', () =>
    expect(reasonsNotToAnswer({ state: 'invited', answerBy: '2027-02-01' }, 'accept', '2027-02-01')).toEqual([]));

  it('is refused the day after, naming the last day', () =>
    expect(reasonsNotToAnswer({ state: 'invited', answerBy: '2027-02-01' }, 'accept', '2027-02-02')).toEqual([
      { code: 'INVITATION_DEADLINE_PASSED', on: '2027-02-01' },
    ]));

  it('can turn a no into a yes while the deadline lasts', () =>
    expect(reasonsNotToAnswer({ state: 'declined', answerBy: '2027-02-01' }, 'accept', '2027-01-20')).toEqual([]));

  it('cannot turn a yes into a no', () =>
    expect(reasonsNotToAnswer({ state: 'registered', answerBy: null }, 'decline', '2027-01-20')).toEqual([
      { code: 'INVITATION_ANSWERED', state: 'registered' },
    ]));

  it('is not asked for again once given, and once a day at most', () => {
    expect(reasonsNotToRemind({ state: 'invited', answerBy: null, remindedOn: '2027-01-19' }, '2027-01-20')).toEqual([]);
    expect(reasonsNotToRemind({ state: 'invited', answerBy: null, remindedOn: '2027-01-20' }, '2027-01-20')).toEqual([
      { code: 'REMINDER_SENT_TODAY' },
    ]);
    expect(reasonsNotToRemind({ state: 'active', answerBy: null }, '2027-01-20')).toEqual([
      { code: 'INVITATION_ANSWERED', state: 'active' },
    ]);
  });
});

describe('Dropping out', () => {
  it('is possible after any workshop, and before the first', () => {
    expect(reasonsNotToDropOut('active', 2, 3)).toEqual([]);
    expect(reasonsNotToDropOut('registered', 0, 3)).toEqual([]);
  });

  it('is refused after a workshop that the sequence does not have', () =>
    expect(reasonsNotToDropOut('active', 4, 3)).toEqual([{ code: 'DROPPED_OUT_AFTER_LATER_WORKSHOP', position: 4, workshopCount: 3 }]));

  it('is refused for an initiative that has completed the sequence', () =>
    expect(reasonsNotToDropOut('completed', 3, 3)).toEqual([{ code: 'INVITATION_STATE_SKIPPED', from: 'completed', to: 'dropped_out' }]));
});

describe('The way of an initiative through a sequence', () => {
  it('reaches every state from the invitation', () => {
    const reached = new Set<InvitationState>(['invited']);
    for (const state of reached) invitationTransitions[state].forEach((next) => reached.add(next));

    expect([...reached].sort()).toEqual([...InvitationState.options].sort());
  });

  it('never leads back to an open invitation', () => expect(Object.values(invitationTransitions).flat()).not.toContain('invited'));
});

describe('The counters of initiatives', () => {
  const state = fc.constantFrom(...InvitationState.options);

  it('kept change by change equal a count from scratch', () =>
    fc.assert(
      fc.property(fc.array(fc.array(state, { minLength: 1 })), (histories) => {
        const changes = histories.flatMap((history) =>
          history.map((after, index) => initiativeCounterChange(history[index - 1] ?? null, after)),
        );

        expect(changes.reduce(addInitiativeCounters, noInitiatives)).toEqual(
          countInitiatives(histories.flatMap((history) => history.slice(-1))),
        );
      }),
    ));
});

describe('The ages of an offer', () => {
  it('may be open at either end', () => {
    expect(reasonsAgainstAges({ ageFrom: 10, ageTo: null })).toEqual([]);
    expect(reasonsAgainstAges({ ageTo: 14 })).toEqual([]);
  });

  it('go upwards', () => expect(reasonsAgainstAges({ ageFrom: 14, ageTo: 10 })).toEqual([{ code: 'OFFER_AGES_REVERSED' }]));
});

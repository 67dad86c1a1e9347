import fc from 'fast-check';
import type { Instant } from '../kernel';
import { decisionFrom, presenceFrom, timeOfClaim, type Claim, type ClaimWithdrawal, type PresenceDecision } from './claims';
import { ClaimChannel, DecidedPresence } from './presence';

const at = (minute: number): Instant => `2027-03-03T08:${String(minute).padStart(2, '0')}:00Z`;
const scan = (id: string, minute: number, presence: DecidedPresence = 'present'): PresenceDecision => ({
  id,
  channel: 'scan',
  claimedAt: at(minute),
  presence,
});
const word = (id: string, minute: number, presence: DecidedPresence): PresenceDecision => ({
  id,
  channel: 'list',
  claimedAt: at(minute),
  presence,
});
const undo = (id: string, minute: number, withdraws: string): ClaimWithdrawal => ({
  id,
  channel: 'list',
  claimedAt: at(minute),
  withdraws,
});

describe('Taking attendance (D13)', () => {
  it('leaves somebody expected while nobody has said anything', () => expect(presenceFrom([])).toBe('expected'));

  it('takes the same check-in sent twice as one', () => expect(decisionFrom([scan('a', 1), scan('a', 1)])).toEqual(scan('a', 1)));

  it('takes check-ins from two devices as one, made at the first scan', () =>
    expect(decisionFrom([scan('b', 7), scan('a', 2)])).toEqual(scan('a', 2)));

  it('lets the later decision by a person win over an earlier scan', () =>
    expect(presenceFrom([scan('a', 1), word('b', 9, 'late')])).toBe('late'));

  it('does not let a later scan take back what a person saw', () =>
    expect(presenceFrom([word('a', 5, 'late'), scan('b', 9)])).toBe('late'));

  it('believes the scan of somebody who was marked as absent before', () =>
    expect(presenceFrom([word('a', 5, 'absent'), scan('b', 40)])).toBe('present'));

  it('does not believe an early scan after a person has marked the person as absent', () =>
    expect(presenceFrom([scan('a', 1), word('b', 40, 'absent')])).toBe('absent'));

  it('lets the later of two decisions by people win, however late it arrives', () =>
    expect(presenceFrom([word('b', 30, 'present'), word('a', 10, 'absent')])).toBe('present'));

  it('forgets a decision that was withdrawn, and returns to the one before', () => {
    expect(presenceFrom([scan('a', 1), undo('b', 2, 'a')])).toBe('expected');
    expect(presenceFrom([word('a', 1, 'excused'), word('b', 5, 'present'), undo('c', 6, 'b')])).toBe('excused');
  });

  it('takes an undo that arrives before what it withdraws', () => expect(presenceFrom([undo('b', 2, 'a'), scan('a', 1)])).toBe('expected'));

  it('decides anew after an undo', () => expect(presenceFrom([scan('a', 1), undo('b', 2, 'a'), word('c', 3, 'late')])).toBe('late'));

  it('gives no advantage to a device whose clock runs ahead', () => {
    expect(timeOfClaim('2027-03-03T09:30:00Z', '2027-03-03T08:30:00Z')).toBe('2027-03-03T08:30:00Z');
    expect(timeOfClaim('2027-03-03T06:30:00Z', '2027-03-03T08:30:00Z')).toBe('2027-03-03T06:30:00Z');
  });
});

describe('Whatever way claims come in', () => {
  const origin = { channel: fc.constantFrom(...ClaimChannel.options), claimedAt: fc.integer({ min: 0, max: 9 }).map(at) };
  const decision = fc.record({ ...origin, presence: fc.constantFrom(...DecidedPresence.options) });
  const withdrawal = fc.record({ ...origin, withdraws: fc.integer({ min: 0, max: 9 }).map(String) });
  const claims = fc
    .array(fc.oneof({ arbitrary: decision, weight: 3 }, { arbitrary: withdrawal, weight: 1 }), { maxLength: 8 })
    .map((drawn) => drawn.map((claim, index): Claim => ({ ...claim, id: String(index) })));

  it('their order and how often each was sent make no difference', () =>
    fc.assert(
      fc.property(
        claims.chain((sent) =>
          fc.tuple(fc.constant(sent), fc.shuffledSubarray([...sent, ...sent, ...sent], { minLength: sent.length * 3 })),
        ),
        ([sent, received]) => expect(decisionFrom(received)).toEqual(decisionFrom(sent)),
      ),
    ));

  it('it does not matter on which device they meet first', () =>
    fc.assert(
      fc.property(claims, fc.nat({ max: 8 }), (sent, cut) =>
        expect(decisionFrom([...sent.slice(cut), ...sent.slice(0, cut)])).toEqual(decisionFrom(sent)),
      ),
    ));

  it('a decision that was withdrawn never holds', () =>
    fc.assert(
      fc.property(claims, (sent) => {
        const held = decisionFrom(sent);

        expect(sent.some((claim) => claim.withdraws !== undefined && claim.withdraws === held?.id)).toBe(false);
      }),
    ));

  it('the latest word of a person holds where nothing was scanned after it', () =>
    fc.assert(
      fc.property(claims, fc.constantFrom(...DecidedPresence.options), (sent, presence) => {
        const last: PresenceDecision = { id: 'z', channel: 'list', claimedAt: at(30), presence };

        expect(decisionFrom([last, ...sent])).toEqual(last);
      }),
    ));
});

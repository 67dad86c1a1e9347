import fc from 'fast-check';
import { countSeats, Presence } from '../attendance';
import { countInitiatives, InvitationState } from '../initiatives';
import { RegionId, RoundId } from '../kernel';
import { ParticipationState } from '../rounds';
import { WorkshopState } from '../workshops';
import type { RegionProgress } from './progress.contract';
import { bestPresence, droppedOutAfter, totalsOf } from './totals';

const regionId = RegionId.parse('01980000-0000-7000-8000-000000000001');
const roundId = RoundId.parse('01980000-0000-7000-8000-000000000002');

const step = (position: number) =>
  fc.record({
    position: fc.constant(position),
    workshopId: fc.constant(null),
    state: fc.option(fc.constantFrom(...WorkshopState.options)),
    date: fc.constant(null),
    registered: fc.nat({ max: 30 }),
    tookPart: fc.nat({ max: 30 }),
  });

const region: fc.Arbitrary<RegionProgress> = fc.record({
  id: fc.constant(regionId),
  regionId: fc.constant(regionId),
  regionName: fc.constant('Nord'),
  federalState: fc.constant(null),
  roundId: fc.constant(roundId),
  state: fc.constantFrom(...ParticipationState.options),
  sequenceId: fc.constant(null),
  initiatives: fc.array(fc.constantFrom(...InvitationState.options)).map(countInitiatives),
  counters: fc
    .array(fc.record({ state: fc.constant('registered' as const), presence: fc.constantFrom(...Presence.options) }))
    .map(countSeats),
  steps: fc.tuple(step(1), step(2), step(3)),
});

describe('The figures of a round', () => {
  it('are what its regions add up to', () =>
    fc.assert(
      fc.property(fc.array(region), (regions) => {
        const totals = totalsOf(regions, 3);

        expect(totals.regions).toBe(regions.length);
        expect(totals.counters.present).toBe(regions.reduce((sum, one) => sum + one.counters.present, 0));
        expect(totals.initiatives.droppedOut).toBe(regions.reduce((sum, one) => sum + one.initiatives.droppedOut, 0));
        for (const { unplanned, planned, published, held, documented, cancelled } of totals.steps)
          expect(unplanned + planned + published + held + documented + cancelled).toBe(regions.length);
      }),
    ));

  it('do not depend on how regions are grouped', () =>
    fc.assert(
      fc.property(fc.array(region), fc.array(region), (some, others) => {
        const registered = (regions: RegionProgress[]) => totalsOf(regions, 3).steps.map((one) => one.registered);

        expect(registered([...some, ...others])).toEqual(registered(some).map((count, index) => count + (registered(others)[index] ?? 0)));
      }),
    ));

  it('are nought for a round without regions', () =>
    expect(totalsOf([], 3)).toMatchObject({
      regions: 0,
      fullyPlanned: 0,
      steps: [{ position: 1, unplanned: 0 }, { position: 2 }, { position: 3 }],
    }));

  it('tell after which workshop how many initiatives dropped out', () => {
    const after = (afterPosition: number) => ({ droppingOut: { afterPosition, on: '2027-03-04' as const, reason: 'Keine Zeit' } });

    expect(droppedOutAfter([after(2), { droppingOut: null }, after(1), after(2)])).toEqual([
      { position: 1, count: 1 },
      { position: 2, count: 2 },
    ]);
  });
});

describe('The presence of an initiative', () => {
  it.each<[Presence[], Presence | null]>([
    [['absent', 'late', 'excused'], 'late'],
    [['absent', 'present'], 'present'],
    [['absent', 'expected'], 'expected'],
    [['absent', 'excused'], 'excused'],
    [[], null],
  ])('of %j is %s', (presences, best) => expect(bestPresence(presences)).toBe(best));
});

import fc from 'fast-check';
import { Presence } from '../attendance';
import { MaterialId, WorkshopId } from '../kernel';
import { WorkshopState } from '../workshops';
import { stepsDone, stepsOfJourney, type JourneyFacts, type WorkshopOnTheWay } from './journey';

const workshop = (position: number, state: WorkshopState, presence: Presence | null): WorkshopOnTheWay => ({
  position,
  workshopId: WorkshopId.parse(`01980000-0000-7000-8000-00000000000${position}`),
  title: { de: `Workshop ${position}` },
  date: '2027-03-03',
  startsAt: '09:00',
  placeName: 'Stadtbücherei',
  state,
  presence,
  registeredCount: presence === null ? 0 : 1,
});

const facts: JourneyFacts = {
  state: 'active',
  workshopCount: 3,
  workshops: [workshop(2, 'published', 'expected'), workshop(1, 'documented', 'present'), workshop(3, 'planned', null)],
  madeUp: [],
  materials: [],
  selfAnalysis: 'open',
};

const told = (journey: JourneyFacts) => stepsOfJourney(journey).map((step) => `${step.kind}${step.position ?? ''}: ${step.standing}`);

describe('The journey of an initiative', () => {
  it('leads from the answer over the workshops and the self-analysis after the first of them to the completion', () =>
    expect(told(facts)).toEqual([
      'answer: done',
      'workshop1: done',
      'self_analysis: next',
      'workshop2: open',
      'workshop3: open',
      'completion: open',
    ]));

  it('begins with the answer to the invitation', () =>
    expect(told({ ...facts, state: 'invited', workshops: [workshop(1, 'published', null)] })).toEqual([
      'answer: next',
      'workshop1: open',
      'self_analysis: open',
      'completion: open',
    ]));

  it('tells a workshop that was missed, and goes on with the next one', () =>
    expect(
      told({ ...facts, selfAnalysis: 'completed', workshops: [workshop(1, 'held', 'absent'), workshop(2, 'published', null)] }),
    ).toEqual(['answer: done', 'workshop1: missed', 'self_analysis: done', 'workshop2: next', 'completion: open']));

  it('takes a workshop that was made up for as done', () =>
    expect(told({ ...facts, madeUp: [1], workshops: [workshop(1, 'held', 'absent')] })).toContain('workshop1: done'));

  it('leaves out cancelled workshops, and the self-analysis where none is asked for', () =>
    expect(
      told({ ...facts, selfAnalysis: 'not_asked', workshops: [workshop(1, 'cancelled', null), workshop(2, 'published', null)] }),
    ).toEqual(['answer: done', 'workshop2: next', 'completion: open']));

  it('is completed with the last thing that was lacking (D14)', () => {
    const workshops = [workshop(1, 'held', 'present'), workshop(2, 'held', 'late'), workshop(3, 'held', 'present')];
    const completion = (journey: Partial<JourneyFacts>) => told({ ...facts, workshops, ...journey }).at(-1);

    expect(completion({ selfAnalysis: 'not_asked' })).toBe('completion: done');
    expect(completion({ selfAnalysis: 'open' })).toBe('completion: open');
    expect(completion({ selfAnalysis: 'completed', workshopCount: 4 })).toBe('completion: next');
    expect(completion({ selfAnalysis: 'not_asked', state: 'dropped_out' })).toBe('completion: missed');
  });

  it('has no next step for an initiative that dropped out', () =>
    expect(told({ ...facts, state: 'dropped_out' })).toEqual([
      'answer: done',
      'workshop1: done',
      'self_analysis: missed',
      'workshop2: missed',
      'workshop3: missed',
      'completion: missed',
    ]));

  it('names beside each workshop the materials that are released for it', () => {
    const id = MaterialId.parse('01980000-0000-7000-8000-0000000000aa');
    const steps = stepsOfJourney({ ...facts, materials: [{ id, title: { de: 'Handreichung' }, position: 2 }] });

    expect(steps.map((step) => [step.position, step.materials.length])).toEqual([
      [null, 0],
      [1, 0],
      [null, 0],
      [2, 1],
      [3, 0],
      [null, 0],
    ]);
  });

  it('never shrinks when somebody was there after all', () =>
    fc.assert(
      fc.property(fc.constantFrom(...Presence.options), fc.constantFrom(...WorkshopState.options), (presence, state) => {
        const before = stepsOfJourney({ ...facts, workshops: [workshop(1, state, presence)] });
        const after = stepsOfJourney({ ...facts, workshops: [workshop(1, state, 'present')] });

        expect(stepsDone(after)).toBeGreaterThanOrEqual(stepsDone(before));
      }),
    ));

  it('has one next step at most', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...WorkshopState.options), fc.constantFrom(...Presence.options)), { maxLength: 5 }),
        (drawn) => {
          const steps = stepsOfJourney({
            ...facts,
            workshops: drawn.map(([state, presence], index) => workshop(index + 1, state, presence)),
          });

          expect(steps.filter((step) => step.standing === 'next').length).toBeLessThanOrEqual(1);
        },
      ),
    ));
});

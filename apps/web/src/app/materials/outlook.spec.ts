import { outlookOf, type Planned } from './outlook';

const today = '2026-11-24';
const workshop2 = { kind: 'workshop', position: 2 } as const;
const seen = (planned: Planned) => outlookOf(planned, today).map(({ who, when }) => `${who}: ${when}`);

describe('Who will see a material when (D19)', () => {
  it('is nobody beyond its audience', () =>
    expect(seen({ audience: 'coordinators', stage: workshop2, release: { kind: 'at_once' } })).toEqual([
      'coordinators: now',
      'initiatives: never',
      'public: never',
    ]));

  it('is whoever takes part in the sequence, once its workshop is published', () =>
    expect(seen({ audience: 'initiatives', stage: workshop2, release: { kind: 'when_published' } })).toEqual([
      'coordinators: published',
      'initiatives: published',
      'public: never',
    ]));

  it('is never a visitor where the release follows a workshop, though the material is public', () =>
    expect(seen({ audience: 'public', stage: workshop2, release: { kind: 'when_held' } })).toEqual([
      'coordinators: held',
      'initiatives: held',
      'public: never',
    ]));

  it('is everybody on the day, and at once where the day is today', () => {
    const on = (day: typeof today | '2026-12-01') =>
      seen({ audience: 'public', stage: { kind: 'any' }, release: { kind: 'on_date', on: day } });

    expect(on('2026-12-01')).toEqual(['coordinators: on', 'initiatives: on', 'public: on']);
    expect(on('2026-11-24')).toEqual(['coordinators: now', 'initiatives: now', 'public: now']);
  });
});

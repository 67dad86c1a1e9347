import { WorkshopState, workshopTransitions, type SeatCounters } from './workshop';
import {
  endsWithItsRound,
  reasonsAgainstPlace,
  reasonsNotToCancelWorkshop,
  reasonsNotToDocument,
  reasonsNotToEditWorkshop,
  reasonsNotToHold,
  reasonsNotToPublish,
  reasonsNotToWriteMinutes,
} from './workshop-rules';

const inLibrary = { mode: 'in_person', placeName: 'Stadtbücherei', link: null, capacity: 20 } as const;

describe('A workshop', () => {
  it.each([
    ['in_person', 'Stadtbücherei', null, []],
    ['in_person', null, 'https://example.org/raum', ['WORKSHOP_PLACE_MISSING']],
    ['online', null, 'https://example.org/raum', []],
    ['online', 'Stadtbücherei', null, ['WORKSHOP_LINK_MISSING']],
    ['hybrid', 'Stadtbücherei', 'https://example.org/raum', []],
    ['hybrid', null, null, ['WORKSHOP_PLACE_MISSING', 'WORKSHOP_LINK_MISSING']],
  ] as const)('that is %s, at %s, under %s, lacks %j (D8)', (mode, placeName, link, codes) =>
    expect(reasonsAgainstPlace({ mode, placeName, link }).map((problem) => problem.code)).toEqual(codes),
  );

  it('can be planned before its place is known, but is published with it', () => {
    expect(reasonsNotToEditWorkshop({ state: 'planned', seatsTaken: 0 }, { ...inLibrary, placeName: null })).toEqual([]);
    expect(reasonsNotToPublish({ ...inLibrary, placeName: null, state: 'planned' })).toEqual([{ code: 'WORKSHOP_PLACE_MISSING' }]);
  });

  it('can change from a place to a link late, but not lose both once published (D8)', () => {
    expect(
      reasonsNotToEditWorkshop({ state: 'published', seatsTaken: 12 }, { ...inLibrary, mode: 'online', link: 'https://example.org/raum' }),
    ).toEqual([]);
    expect(reasonsNotToEditWorkshop({ state: 'published', seatsTaken: 12 }, { ...inLibrary, placeName: '' })).toEqual([
      { code: 'WORKSHOP_PLACE_MISSING' },
    ]);
  });

  it('keeps the seats that are taken', () => {
    expect(reasonsNotToEditWorkshop({ state: 'published', seatsTaken: 12 }, { ...inLibrary, capacity: 12 })).toEqual([]);
    expect(reasonsNotToEditWorkshop({ state: 'published', seatsTaken: 12 }, { ...inLibrary, capacity: 11 })).toEqual([
      { code: 'CAPACITY_BELOW_SEATS_TAKEN', taken: 12 },
    ]);
  });

  it('does not change once it has been held', () =>
    expect(reasonsNotToEditWorkshop({ state: 'held', seatsTaken: 12 }, inLibrary)).toEqual([{ code: 'WORKSHOP_CLOSED', state: 'held' }]));

  it('that has been held cannot be cancelled any more', () => {
    expect(reasonsNotToCancelWorkshop('published')).toEqual([]);
    expect(reasonsNotToCancelWorkshop('held')).toEqual([{ code: 'WORKSHOP_STATE_SKIPPED', from: 'held', to: 'cancelled' }]);
  });

  it('reaches every state from planning, and none twice', () => {
    const reached = new Set<WorkshopState>(['planned']);
    for (const state of reached) workshopTransitions[state].forEach((next) => reached.add(next));

    expect([...reached].sort()).toEqual([...WorkshopState.options].sort());
    expect(Object.values(workshopTransitions).flat()).not.toContain('planned');
  });
});

describe('Marking a workshop as held (D10)', () => {
  const decided: SeatCounters = { registered: 3, waiting: 1, present: 2, late: 0, excused: 1, absent: 0, undecided: 0 };
  const workshop = {
    state: 'published',
    date: '2027-03-28',
    startsAt: '09:00',
    endsAt: '16:00',
    timeZone: 'Europe/Berlin',
    counters: decided,
  } as const;

  it.each([
    ['2027-03-28T06:59:59Z', ['WORKSHOP_NOT_STARTED'], 'one second before 09:00 on the day summer time begins'],
    ['2027-03-28T07:00:00Z', [], 'at 09:00'],
  ])('at %s is hindered by %j (%s)', (now, codes) => expect(reasonsNotToHold(workshop, now).map((problem) => problem.code)).toEqual(codes));

  it('waits until it is decided of everybody registered who was there', () =>
    expect(reasonsNotToHold({ ...workshop, counters: { ...decided, present: 1, undecided: 1 } }, '2027-03-28T14:00:00Z')).toEqual([
      { code: 'ATTENDANCE_UNDECIDED', count: 1 },
    ]));

  it('takes a published workshop', () =>
    expect(reasonsNotToHold({ ...workshop, state: 'planned' }, '2027-03-28T14:00:00Z')).toEqual([
      { code: 'WORKSHOP_STATE_SKIPPED', from: 'planned', to: 'held' },
    ]));
});

describe('Documenting a workshop (D10)', () => {
  it('takes its minutes', () => {
    expect(reasonsNotToDocument('held', 'Wir haben …')).toEqual([]);
    expect(reasonsNotToDocument('held', '  ')).toEqual([{ code: 'MINUTES_MISSING' }]);
    expect(reasonsNotToDocument('held', null)).toEqual([{ code: 'MINUTES_MISSING' }]);
  });

  it('comes after it was held', () =>
    expect(reasonsNotToDocument('published', 'Wir haben …')).toEqual([
      { code: 'WORKSHOP_STATE_SKIPPED', from: 'published', to: 'documented' },
    ]));

  it('can be prepared during the workshop and corrected afterwards', () => {
    expect((['published', 'held', 'documented'] as const).flatMap(reasonsNotToWriteMinutes)).toEqual([]);
    expect(reasonsNotToWriteMinutes('cancelled')).toEqual([{ code: 'WORKSHOP_CLOSED', state: 'cancelled' }]);
  });
});

describe('A workshop whose round, or whose region in it, is called off', () => {
  const workshop = { date: '2027-03-03', startsAt: '09:00', endsAt: '16:00', timeZone: 'Europe/Berlin', state: 'published' } as const;

  it('ends with it while it is ahead, and stays once it has begun', () => {
    expect(endsWithItsRound(workshop, '2027-03-03T07:59:59Z')).toBe(true);
    expect(endsWithItsRound(workshop, '2027-03-03T08:00:00Z')).toBe(false);
    expect(endsWithItsRound({ ...workshop, state: 'held' }, '2027-03-01T08:00:00Z')).toBe(false);
  });
});

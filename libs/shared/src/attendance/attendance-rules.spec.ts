import type { WorkshopTaken } from '../registration';
import { reasonsNotToCheckIn, reasonsNotToWalkIn, type CheckInFacts } from './attendance-rules';

const workshop = {
  state: 'published',
  position: 2,
  date: '2027-03-03',
  startsAt: '09:00',
  endsAt: '16:00',
  timeZone: 'Europe/Berlin',
  capacity: 20,
  seatsTaken: 12,
} as const;
const present: CheckInFacts = { workshop, registration: 'registered', claim: { kind: 'decision', presence: 'present' }, after: 'present' };
const onTheDay = '2027-03-03T07:30:00Z';

describe('Checking somebody in', () => {
  it('is possible on the day of the workshop', () => expect(reasonsNotToCheckIn(present, onTheDay)).toEqual([]));

  it.each([
    ['2027-03-02T22:59:00Z', ['ATTENDANCE_TOO_EARLY'], 'a minute before midnight in Berlin'],
    ['2027-03-02T23:00:00Z', [], 'at midnight in Berlin'],
  ])('at %s is hindered by %j (%s)', (now, codes) =>
    expect(reasonsNotToCheckIn(present, now).map((problem) => problem.code)).toEqual(codes),
  );

  it('can excuse somebody days before', () =>
    expect(
      reasonsNotToCheckIn({ ...present, claim: { kind: 'decision', presence: 'excused' }, after: 'excused' }, '2027-02-20T09:00:00Z'),
    ).toEqual([]));

  it.each(['planned', 'cancelled'] as const)('is refused for a workshop that is %s', (state) =>
    expect(reasonsNotToCheckIn({ ...present, workshop: { ...workshop, state } }, onTheDay)).toEqual([
      { code: 'ATTENDANCE_NOT_OPEN', state },
    ]),
  );

  it('is refused for a cancelled registration', () =>
    expect(reasonsNotToCheckIn({ ...present, registration: 'cancelled' }, onTheDay)).toEqual([{ code: 'REGISTRATION_CANCELLED' }]));

  it('lets somebody from the waiting list in while there is a seat, or with a reason', () => {
    const waiting = { ...present, registration: 'waiting' } as const;
    const full = { ...workshop, seatsTaken: 20 };

    expect(reasonsNotToCheckIn(waiting, onTheDay)).toEqual([]);
    expect(reasonsNotToCheckIn({ ...waiting, workshop: full }, onTheDay)).toEqual([{ code: 'WORKSHOP_FULL', capacity: 20 }]);
    expect(
      reasonsNotToCheckIn(
        { ...waiting, workshop: full, claim: { kind: 'decision', presence: 'present', reason: 'Es kamen weniger' } },
        onTheDay,
      ),
    ).toEqual([]);
  });

  it('does not mark somebody on the waiting list as absent', () =>
    expect(
      reasonsNotToCheckIn(
        { ...present, registration: 'waiting', claim: { kind: 'decision', presence: 'absent' }, after: 'absent' },
        onTheDay,
      ),
    ).toEqual([{ code: 'REGISTRATION_WAITING' }]));
});

describe('Correcting attendance', () => {
  const held = { ...workshop, state: 'held' } as const;

  it('is possible after the workshop', () =>
    expect(reasonsNotToCheckIn({ ...present, workshop: { ...held, state: 'documented' } }, '2027-03-20T09:00:00Z')).toEqual([]));

  it('can take back what was said, as long as the workshop is not closed (D10)', () => {
    const takenBack: CheckInFacts = { ...present, claim: { kind: 'withdrawal', known: true }, after: 'expected' };

    expect(reasonsNotToCheckIn(takenBack, onTheDay)).toEqual([]);
    expect(reasonsNotToCheckIn({ ...takenBack, workshop: held }, onTheDay)).toEqual([{ code: 'ATTENDANCE_STAYS_DECIDED' }]);
    expect(reasonsNotToCheckIn({ ...takenBack, workshop: held, after: 'excused' }, onTheDay)).toEqual([]);
  });

  it('takes back only what is known', () =>
    expect(reasonsNotToCheckIn({ ...present, claim: { kind: 'withdrawal', known: false } }, onTheDay)).toEqual([
      { code: 'CLAIM_UNKNOWN' },
    ]));
});

describe('Somebody who walks in', () => {
  const expected: WorkshopTaken[] = [{ position: 1, state: 'documented', tookPart: true }];
  const unexpected: WorkshopTaken[] = [{ position: 1, state: 'documented', tookPart: false }];

  it('is welcome where the initiative is expected and a seat is free', () =>
    expect(reasonsNotToWalkIn({ workshop, workshops: expected, admitReason: undefined }, onTheDay)).toEqual([]));

  it('is welcome at the first workshop also from an initiative that was never invited', () =>
    expect(reasonsNotToWalkIn({ workshop: { ...workshop, position: 1 }, workshops: [], admitReason: undefined }, onTheDay)).toEqual([]));

  it('needs a reason where the initiative missed the workshop before, or every seat is taken (D12)', () => {
    const full = { ...workshop, seatsTaken: 20 };

    expect(reasonsNotToWalkIn({ workshop: full, workshops: unexpected, admitReason: undefined }, onTheDay)).toEqual([
      { code: 'INITIATIVE_NOT_EXPECTED', missed: 1 },
      { code: 'WORKSHOP_FULL', capacity: 20 },
    ]);
    expect(reasonsNotToWalkIn({ workshop: full, workshops: unexpected, admitReason: 'Neue Kollegin eingearbeitet' }, onTheDay)).toEqual([]);
  });

  it('is not added to a workshop that is still to come, nor to a cancelled one', () => {
    expect(reasonsNotToWalkIn({ workshop, workshops: expected, admitReason: undefined }, '2027-03-01T09:00:00Z')).toEqual([
      { code: 'ATTENDANCE_TOO_EARLY', on: '2027-03-03' },
    ]);
    expect(
      reasonsNotToWalkIn({ workshop: { ...workshop, state: 'cancelled' }, workshops: expected, admitReason: undefined }, onTheDay),
    ).toEqual([{ code: 'ATTENDANCE_NOT_OPEN', state: 'cancelled' }]);
  });
});

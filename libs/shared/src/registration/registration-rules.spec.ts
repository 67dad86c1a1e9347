import { isExpectedAt, type WorkshopTaken } from './expectation';
import { reasonsNotToCancelRegistration, reasonsNotToRegister, type RegisteringFacts } from './registration-rules';

const held = (position: number, tookPart: boolean): WorkshopTaken => ({ position, state: 'held', tookPart });
const ahead = (position: number): WorkshopTaken => ({ position, state: 'published', tookPart: false });
const cancelled = (position: number): WorkshopTaken => ({ position, state: 'cancelled', tookPart: false });

describe('An initiative is expected (D12)', () => {
  it.each<[number, WorkshopTaken[], boolean, string]>([
    [1, [ahead(1), ahead(2)], true, 'at the first workshop'],
    [2, [held(1, true), ahead(2)], true, 'after one in which it took part'],
    [2, [held(1, false), ahead(2)], false, 'not after one that it missed'],
    [3, [held(1, true), held(2, false), ahead(3)], false, 'not when the second was missed'],
    [3, [held(1, false), held(2, true), ahead(3)], true, 'when it was admitted to the second'],
    [2, [ahead(1), ahead(2)], true, 'while the one before is still to come'],
    [3, [held(1, true), cancelled(2), ahead(3)], true, 'after a cancelled one by the one before that'],
    [3, [held(1, false), cancelled(2), ahead(3)], false, 'but not past one that it missed'],
  ])('at workshop %i, given %j: %s (%s)', (position, workshops, expected) => expect(isExpectedAt(position, workshops)).toBe(expected));
});

describe('Registering for a workshop', () => {
  const workshop = {
    state: 'published',
    position: 2,
    date: '2027-03-03',
    startsAt: '09:00',
    endsAt: '16:00',
    timeZone: 'Europe/Berlin',
  } as const;
  const facts: RegisteringFacts = {
    workshop,
    registeredAlready: false,
    invitation: 'active',
    workshops: [held(1, true), ahead(2)],
    admission: null,
  };
  const before = '2027-02-20T10:00:00Z';

  it('is possible for people of an initiative that is expected', () => expect(reasonsNotToRegister(facts, before)).toEqual([]));

  it('begins with the publication', () =>
    expect(reasonsNotToRegister({ ...facts, workshop: { ...workshop, state: 'planned' } }, before)).toEqual([
      { code: 'REGISTRATION_NOT_OPEN', state: 'planned' },
    ]));

  it.each([
    ['2027-03-03T14:59:59Z', [], 'while it runs'],
    ['2027-03-03T15:00:00Z', [{ code: 'REGISTRATION_OVER' }], 'not once it is over at 16:00'],
  ])('ends with the workshop: at %s %j (%s)', (now, reasons) => expect(reasonsNotToRegister(facts, now)).toEqual(reasons));

  it('happens once per person', () =>
    expect(reasonsNotToRegister({ ...facts, registeredAlready: true }, before)).toEqual([{ code: 'REGISTERED_ALREADY' }]));

  it('is refused to an initiative that missed the workshop before, naming it', () =>
    expect(reasonsNotToRegister({ ...facts, workshops: [held(1, false), ahead(2)] }, before)).toEqual([
      { code: 'INITIATIVE_NOT_EXPECTED', missed: 1 },
    ]));

  it('is possible all the same when the coordinator gives a reason', () =>
    expect(
      reasonsNotToRegister(
        { ...facts, workshops: [held(1, false), ahead(2)], admission: { reason: 'Hat die Inhalte nachgeholt', byCoordinator: true } },
        before,
      ),
    ).toEqual([]));

  it('does not become possible by a reason of the initiative itself', () =>
    expect(reasonsNotToRegister({ ...facts, admission: { reason: 'Wir möchten gern', byCoordinator: false } }, before)).toEqual([
      { code: 'ADMISSION_BY_COORDINATOR_ONLY' },
    ]));

  it.each(['invited', 'declined', 'dropped_out', null] as const)('is refused to an initiative whose invitation is %s', (invitation) =>
    expect(reasonsNotToRegister({ ...facts, invitation }, before)).toEqual([{ code: 'INITIATIVE_NOT_IN_SEQUENCE' }]),
  );

  it('can be cancelled until the workshop is over, unless the person was there', () => {
    expect(reasonsNotToCancelRegistration({ state: 'registered', attended: false, workshop }, before)).toEqual([]);
    expect(reasonsNotToCancelRegistration({ state: 'waiting', attended: false, workshop }, before)).toEqual([]);
    expect(reasonsNotToCancelRegistration({ state: 'registered', attended: true, workshop }, before)).toEqual([
      { code: 'REGISTRATION_ATTENDED' },
    ]);
    expect(reasonsNotToCancelRegistration({ state: 'registered', attended: false, workshop }, '2027-03-03T15:00:00Z')).toEqual([
      { code: 'REGISTRATION_OVER' },
    ]);
    expect(reasonsNotToCancelRegistration({ state: 'cancelled', attended: false, workshop }, before)).toEqual([
      { code: 'REGISTRATION_CANCELLED' },
    ]);
  });
});

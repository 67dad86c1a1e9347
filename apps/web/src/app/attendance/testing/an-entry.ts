/** The workshop of the fixtures. */
export const workshopId = '01930000-0000-7000-8000-000000000001';

/** An id that is told by its number. */
export const idOf = (number: number) => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Somebody with a seat whose presence is not decided yet, as the attendance board carries them. */
export const anEntry = (number: number, givenName: string, familyName: string, rest: object = {}) => ({
  id: idOf(number),
  registrationId: idOf(number),
  workshopId,
  sequenceId: idOf(900),
  roundId: idOf(901),
  regionId: idOf(902),
  initiativeId: idOf(903),
  initiativeName: 'Schülerlabor Nord',
  participantId: idOf(number + 500),
  givenName,
  familyName,
  registrationState: 'registered',
  placeInLine: null,
  expected: true,
  admitReason: null,
  walkIn: false,
  presence: 'expected',
  claimId: null,
  decidedByName: null,
  decidedAt: null,
  channel: null,
  reason: null,
  changeCount: 0,
  ...rest,
});

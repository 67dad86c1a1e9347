/* A planned sequence and invitations to it, as the API tells them; for the tests of this folder. */

export const idOf = (number: number): string => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const northRegion = idOf(1);

const nobody = { registered: 0, waiting: 0, present: 0, late: 0, excused: 0, absent: 0, undecided: 0 };

const workshop = {
  id: idOf(4),
  workshopId: idOf(4),
  sequenceId: idOf(3),
  roundId: idOf(2),
  roundName: 'Runde 2027',
  regionId: northRegion,
  regionName: 'MINT-Region Nord',
  position: 1,
  workshopCount: 3,
  title: { de: 'Qualität verstehen' },
  date: '2027-03-09',
  startsAt: '09:00',
  endsAt: '16:00',
  timeZone: 'Europe/Berlin',
  begins: '2027-03-09T08:00:00Z',
  ends: '2027-03-09T15:00:00Z',
  mode: 'in_person',
  placeName: 'Haus der Technik',
  address: null,
  link: null,
  capacity: 20,
  seatsTaken: 0,
  waiting: 0,
  counters: nobody,
  state: 'planned',
  version: 1,
};

export const sequence = {
  id: idOf(3),
  sequenceId: idOf(3),
  roundId: idOf(2),
  roundName: 'Runde 2027',
  roundState: 'regional_phase',
  regionId: northRegion,
  regionName: 'MINT-Region Nord',
  state: 'SH',
  city: null,
  timeZone: 'Europe/Berlin',
  workshopCount: 3,
  recommendedGapDays: 14,
  phaseFrom: null,
  phaseUntil: null,
  curriculum: [],
  coordinators: [],
  initiatives: { invited: 1, declined: 0, registered: 1, active: 0, completed: 0, droppedOut: 0 },
  counters: nobody,
  workshops: [workshop],
  version: 1,
};

export const invitationOf = (number: number, initiativeName: string, state: string, change: Record<string, unknown> = {}) => ({
  id: idOf(number + 100),
  sequenceId: sequence.id,
  roundId: sequence.roundId,
  regionId: northRegion,
  initiativeId: idOf(number),
  initiativeName,
  initiativePlace: 'Musterstadt',
  contactName: 'Selma Muster',
  state,
  message: null,
  answerBy: null,
  invitedAt: '2026-11-20T09:00:00Z',
  invitedByName: 'Amara Beispiel',
  remindedAt: null,
  reminderCount: 0,
  answeredAt: null,
  answerReason: null,
  droppingOut: null,
  participantCount: 0,
  version: 3,
  ...change,
});

/** Amara, who coordinates the region of the sequence. */
export const session = {
  signedIn: true,
  person: { id: idOf(80), givenName: 'Amara', familyName: 'Beispiel', email: 'amara@example.org', language: 'de', version: 1 },
  roles: [{ role: 'coordinator', regionId: northRegion, regionName: 'MINT-Region Nord' }],
  permissions: ['initiative.invite', 'initiative.read', 'initiative.edit'],
  lastVisitAt: null,
  now: '2026-11-24T09:00:00Z',
  today: '2026-11-24',
  demo: null,
};

import { SequenceCalendar, SequenceView, WorkshopView, type WorkshopSummary } from '@kaskade/shared/workshops';

/* Examples for the specs about sequences. */

const id = (tail: string): string => `01930000-0000-7000-8000-${tail.padStart(12, '0')}`;

export const sequenceId = id('1');
const roundId = id('2');
const regionId = id('3');
const nobody = { registered: 0, waiting: 0, present: 0, late: 0, excused: 0, absent: 0, undecided: 0 };

/** A workshop of the region from nine to four, in person, with a place. */
export const workshopAt = (position: number, date: string, more: object = {}): WorkshopView =>
  WorkshopView.parse({
    id: id(`1${position}`),
    workshopId: id(`1${position}`),
    sequenceId,
    roundId,
    roundName: 'Durchgang 2026/27',
    regionId,
    regionName: 'MINT-Region Nord',
    position,
    workshopCount: 3,
    title: { de: `Thema ${position}` },
    date,
    startsAt: '09:00',
    endsAt: '16:00',
    timeZone: 'Europe/Berlin',
    begins: `${date}T08:00:00Z`,
    ends: `${date}T15:00:00Z`,
    mode: 'in_person',
    placeName: 'Haus der Bildung',
    address: null,
    link: null,
    capacity: 20,
    seatsTaken: 8,
    waiting: 1,
    counters: { ...nobody, registered: 8, waiting: 1, undecided: 8 },
    state: 'published',
    version: 3,
    minutes: null,
    publishedAt: null,
    heldAt: null,
    documentedAt: null,
    cancelledAt: null,
    cancellationReason: null,
    postponements: [],
    ...more,
  });

export const sequenceWith = (workshops: readonly WorkshopSummary[], more: object = {}): SequenceView =>
  SequenceView.parse({
    id: sequenceId,
    sequenceId,
    roundId,
    roundName: 'Durchgang 2026/27',
    roundState: 'regional_phase',
    regionId,
    regionName: 'MINT-Region Nord',
    state: 'SH',
    city: 'Kiel',
    timeZone: 'Europe/Berlin',
    workshopCount: 3,
    recommendedGapDays: 14,
    phaseFrom: '2027-01-11',
    phaseUntil: '2027-06-30',
    curriculum: [1, 2, 3].map((position) => ({ position, title: { de: `Thema ${position}` }, goal: { de: `Ziel ${position}` } })),
    coordinators: [{ id: id('4'), name: 'Amara Beispiel' }],
    initiatives: { invited: 2, declined: 0, registered: 3, active: 4, completed: 0, droppedOut: 1 },
    counters: nobody,
    workshops,
    version: 1,
    ...more,
  });

/** The calendar of the region: May Day is a holiday, the second half of April is off school, the closing is in June. */
export const calendar = SequenceCalendar.parse({
  sequenceId,
  roundId,
  regionId,
  state: 'SH',
  timeZone: 'Europe/Berlin',
  recommendedGapDays: 14,
  phaseFrom: '2027-01-11',
  phaseUntil: '2027-06-30',
  publicHolidays: [{ date: '2027-05-01', name: { de: 'Tag der Arbeit', en: 'Labour Day' }, everywhere: true }],
  schoolHolidays: [{ state: 'SH', name: 'Osterferien', from: '2027-04-15', to: '2027-04-30', source: 'https://example.org' }],
  coordinatorDates: [],
  nationalDates: [{ id: id('5'), roundId, kind: 'closing', title: { de: 'Transferwerkstatt' }, from: '2027-06-10', to: '2027-06-11' }],
});

/** The session of somebody who coordinates the region, or of the national team. */
export const sessionAs = (role: 'coordinator' | 'nationalTeam'): unknown => ({
  signedIn: true,
  person: { id: id('4'), givenName: 'Amara', familyName: 'Beispiel', email: 'amara@example.org', language: 'de', version: 1 },
  roles: [role === 'coordinator' ? { role, regionId, regionName: 'MINT-Region Nord' } : { role }],
  permissions: [],
  lastVisitAt: null,
  now: '2026-11-24T10:00:00Z',
  today: '2026-11-24',
  demo: null,
});

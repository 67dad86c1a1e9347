import { RegistrationList, type RegistrationView } from '@kaskade/shared/registration';
import { SequenceView, WorkshopView } from '@kaskade/shared/workshops';
import { NEVER } from 'rxjs';
import { Live } from '../../platform/http/live';

const id = (last: string): string => `01930000-0000-7000-8000-${last.padStart(12, '0')}`;

export const regionId = id('a1');
export const workshopId = id('b1');
export const initiativeId = id('c1');

const counters = { registered: 2, waiting: 1, present: 0, late: 0, excused: 0, absent: 0, undecided: 2 };

/** The second workshop of three, published, in the morning of 24 November 2026, with all of its two seats taken. */
export const aWorkshop = (change: Partial<Record<keyof WorkshopView, unknown>> = {}): WorkshopView =>
  WorkshopView.parse({
    id: workshopId,
    workshopId,
    sequenceId: id('d1'),
    roundId: id('e1'),
    roundName: 'Durchgang 2026/27',
    regionId,
    regionName: 'MINT-Region Nord',
    position: 2,
    workshopCount: 3,
    title: { de: 'Angebote weiterentwickeln' },
    date: '2026-11-24',
    startsAt: '09:00',
    endsAt: '16:00',
    timeZone: 'Europe/Berlin',
    begins: '2026-11-24T08:00:00Z',
    ends: '2026-11-24T15:00:00Z',
    mode: 'in_person',
    placeName: 'Haus der Wissenschaft',
    address: null,
    link: null,
    capacity: 2,
    seatsTaken: 2,
    waiting: 1,
    counters,
    state: 'published',
    version: 4,
    minutes: null,
    publishedAt: '2026-11-01T08:00:00Z',
    heldAt: null,
    documentedAt: null,
    cancelledAt: null,
    cancellationReason: null,
    postponements: [],
    ...change,
  });

export const aSequence = (): SequenceView =>
  SequenceView.parse({
    id: id('d1'),
    sequenceId: id('d1'),
    roundId: id('e1'),
    roundName: 'Durchgang 2026/27',
    roundState: 'regional_phase',
    regionId,
    regionName: 'MINT-Region Nord',
    state: null,
    city: null,
    timeZone: 'Europe/Berlin',
    workshopCount: 3,
    recommendedGapDays: 14,
    phaseFrom: null,
    phaseUntil: null,
    curriculum: [],
    coordinators: [],
    initiatives: { invited: 1, declined: 0, registered: 2, active: 3, completed: 0, droppedOut: 0 },
    counters,
    workshops: [],
    version: 1,
  });

export const aRegistration = (last: string, givenName: string, change: Partial<Record<keyof RegistrationView, unknown>> = {}) => ({
  id: id(last),
  workshopId,
  sequenceId: id('d1'),
  roundId: id('e1'),
  regionId,
  initiativeId,
  initiativeName: 'Sternwarte Satellit',
  participantId: id(`f${last}`),
  givenName,
  familyName: 'Beispiel',
  email: null,
  state: 'registered',
  placeInLine: null,
  walkIn: false,
  admitReason: null,
  registeredAt: '2026-11-04T14:00:00Z',
  registeredByName: null,
  seatedAt: null,
  cancelledAt: null,
  cancellationReason: null,
  version: 1,
  ...change,
});

export const registrationsOf = (...items: ReturnType<typeof aRegistration>[]): RegistrationList =>
  RegistrationList.parse({
    workshopId,
    capacity: 2,
    seatsTaken: items.filter(({ state }) => state === 'registered').length,
    waiting: items.filter(({ state }) => state === 'waiting').length,
    items,
  });

/** Somebody who is signed in with one role; `now` is the server's clock. */
export const sessionOf = (role: Record<string, string>, now = '2026-11-20T09:00:00Z') => ({
  signedIn: true,
  person: { id: id('1'), givenName: 'Amara', familyName: 'Beispiel', email: 'amara@example.org', language: 'de', version: 1 },
  roles: [role],
  permissions: [],
  lastVisitAt: null,
  now,
  today: now.slice(0, 10),
  demo: null,
});

export const coordinator = { role: 'coordinator', regionId };
export const member = { role: 'initiativeMember', initiativeId };

/** A server that has no news. */
export const noNews = { provide: Live, useValue: { changes: () => NEVER } };

/** The feedback on the workshop: eight people can be asked, none has been yet. */
export const feedbackOf = (change: object = {}) => ({
  id: workshopId,
  workshopId,
  sequenceId: id('d1'),
  roundId: id('e1'),
  regionId,
  reachable: 8,
  releasedAt: null,
  openUntil: null,
  open: false,
  asked: 0,
  answered: 0,
  results: null,
  ...change,
});

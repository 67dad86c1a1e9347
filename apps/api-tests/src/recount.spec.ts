import {
  DecidedPresence,
  RoundProgress,
  SequenceProgress,
  type AttendanceBoard,
  type InitiativeId,
  type InvitationView,
  type RegistrationView,
  type WorkshopId,
  type WorkshopView,
} from '@kaskade/shared';
import fc from 'fast-check';
import { newId } from '../../api/src/platform/ids';
import { givenInitiative, givenSequence, type GivenSequence } from '../../api/src/testing/given-seats';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';
import type { TestClient } from '../../api/src/testing/test-client';

const kinds = ['register', 'cancel', 'checkIn', 'undo', 'walkIn', 'dropOut', 'publish', 'cancelWorkshop', 'hold'] as const;
type Kind = (typeof kinds)[number];

/** One act of a coordinator: what, and two numbers that choose to whom. */
interface Act {
  readonly kind: Kind;
  readonly which: number;
  readonly who: number;
}

const acts: fc.Arbitrary<Act> = fc.record({
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constant('register' as const) },
    { weight: 4, arbitrary: fc.constant('cancel' as const) },
    { weight: 8, arbitrary: fc.constant('checkIn' as const) },
    { weight: 3, arbitrary: fc.constant('undo' as const) },
    { weight: 4, arbitrary: fc.constant('walkIn' as const) },
    { weight: 1, arbitrary: fc.constant('dropOut' as const) },
    { weight: 2, arbitrary: fc.constantFrom('publish' as const, 'publish' as const, 'cancelWorkshop' as const, 'hold' as const) },
  ),
  which: fc.nat(1000),
  who: fc.nat(1000),
});

let app: TestApp;
let konrad: TestClient;
let sequences: GivenSequence[];
const initiatives: InitiativeId[][] = [];
const accepted = new Map<Kind, number>();
let people = 0;

beforeAll(async () => {
  app = await startTestApp({ now: '2027-02-20T09:00:00Z' });
  sequences = [
    await givenSequence(app, { name: 'Norden', days: ['2027-03-03', '2027-03-24', '2027-04-14'], capacity: 3 }),
    await givenSequence(app, { name: 'Küste', days: ['2027-03-03', '2027-03-24'], capacity: 2, state: 'planned' }),
  ];
  await app.database.transaction((tx) => tx.query(`update sequences set published = 0 where id = $1`, [sequences[1]?.sequenceId]));
  for (const sequence of sequences) {
    initiatives.push([
      await givenInitiative(app, sequence, 'Sternwarte'),
      await givenInitiative(app, sequence, 'Labor'),
      await givenInitiative(app, sequence, 'Garten'),
    ]);
  }
  const [north, coast] = sequences.map(({ regionId }) => regionId);
  await app.cast({ name: 'Konrad', role: { role: 'coordinator', regionId: north } });
  await app.database.transaction((tx) =>
    tx.query(
      `insert into role_assignments (id, person_id, role, region_id, valid_from, created_at)
         select $1, person_id, role, $2, valid_from, created_at from role_assignments where region_id = $3`,
      [newId(), coast, north],
    ),
  );
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
});
afterAll(() => app.close());

const pick = <Thing>(things: readonly Thing[], number: number): Thing | undefined => things[number % Math.max(1, things.length)];

async function perform({ kind, which, who }: Act): Promise<void> {
  const place = which % 2;
  const sequence = sequences[place] as GivenSequence;
  const workshop = pick(sequence.workshops, which >> 1) as WorkshopId;
  const answer = await ways[kind](workshop, { sequence, own: initiatives[place] ?? [], who });
  if (answer && answer.status >= 500) throw new Error(`${kind}: ${answer.text}`);
  if (answer?.status === 201) accepted.set(kind, (accepted.get(kind) ?? 0) + 1);
}

interface Here {
  readonly sequence: GivenSequence;
  readonly own: readonly InitiativeId[];
  readonly who: number;
}

type Answered = Promise<{ status: number; text: string } | null>;

const registrationsOf = async (workshop: WorkshopId): Promise<RegistrationView[]> =>
  (await konrad.get<{ items: RegistrationView[] }>(`/workshops/${workshop}/registrations`)).body.items;

const step = async (workshop: WorkshopId, name: string, body: object): Answered =>
  konrad.post(`/workshops/${workshop}/${name}`, body, { version: (await konrad.get<WorkshopView>(`/workshops/${workshop}`)).body.version });

const said = () => ({ claimId: newId<string>(), device: 'Telefon', claimedAt: app.clock.now() });

const checkIn = (workshop: WorkshopId, body: object): Answered =>
  konrad.post(`/workshops/${workshop}/check-ins`, { ...said(), channel: 'list', reason: 'Ein Stuhl passt noch', ...body });

const ways: Readonly<Record<Kind, (workshop: WorkshopId, here: Here) => Answered>> = {
  register: (workshop, { own, who }) =>
    konrad.post(`/workshops/${workshop}/registrations`, {
      initiativeId: pick(own, who),
      person: { givenName: `Person ${++people}`, familyName: 'Muster' },
      ...(who % 5 === 0 ? { admitReason: 'Holt die Inhalte nach' } : {}),
    }),
  cancel: async (workshop, { who }) => {
    const registration = pick(await registrationsOf(workshop), who);
    return registration ? konrad.post(`/registrations/${registration.id}/cancellation`, {}, { version: registration.version }) : null;
  },
  checkIn: async (workshop, { who }) => {
    const registration = pick(await registrationsOf(workshop), who);
    return registration ? checkIn(workshop, { registrationId: registration.id, presence: pick(DecidedPresence.options, who >> 3) }) : null;
  },
  undo: async (workshop, { who }) => {
    const { entries } = (await konrad.get<AttendanceBoard>(`/workshops/${workshop}/attendance`)).body;
    const decided = pick(
      entries.filter(({ claimId }) => claimId !== null),
      who,
    );
    return decided ? checkIn(workshop, { registrationId: decided.id, withdraws: decided.claimId }) : null;
  },
  walkIn: (workshop, { own, who }) =>
    konrad.post(`/workshops/${workshop}/walk-ins`, {
      ...said(),
      consent: true,
      givenName: `Spontan ${++people}`,
      familyName: 'Muster',
      admitReason: 'Kam mit Freunden',
      ...(who % 3 === 0 ? { initiativeName: `Verein ${who}`, place: 'Kassel' } : { initiativeId: pick(own, who) }),
    }),
  dropOut: async (_, { sequence, who }) => {
    const { items } = (await konrad.get<{ items: InvitationView[] }>(`/sequences/${sequence.sequenceId}/invitations`)).body;
    const invitation = pick(items, who);
    return invitation
      ? konrad.post(
          `/invitations/${invitation.id}/dropping-out`,
          { afterPosition: who % 2, reason: 'Keine Zeit' },
          { version: invitation.version },
        )
      : null;
  },
  publish: (workshop) => step(workshop, 'publication', {}),
  cancelWorkshop: (_, { sequence }) =>
    step(sequence.workshops.at(-1) as WorkshopId, 'cancellation', { reason: 'Die Leitung ist erkrankt.' }),
  hold: async (workshop) => {
    for (const { id } of await registrationsOf(workshop)) await checkIn(workshop, { registrationId: id, presence: 'absent' });
    return step(workshop, 'holding', {});
  },
};

const seats = (from: string): string =>
  `(select json_build_object('registered', count(*) filter (where r.state = 'registered'), 'waiting', count(*) filter (where r.state = 'waiting'),
     'present', count(*) filter (where r.presence = 'present'), 'late', count(*) filter (where r.presence = 'late'), 'excused', count(*) filter (where r.presence = 'excused'),
     'absent', count(*) filter (where r.presence = 'absent'), 'undecided', count(*) filter (where r.state = 'registered' and r.presence = 'expected'))
    from registrations r ${from} and r.state <> 'cancelled')`;

const kept = (alias: string): string =>
  `json_build_object(${['registered', 'waiting', 'present', 'late', 'excused', 'absent', 'undecided'].map((name) => `'${name}', ${alias}.${name}`).join(', ')})`;

const invited = `(select json_build_object('invited', count(*) filter (where v.state = 'invited'), 'declined', count(*) filter (where v.state = 'declined'),
    'registered', count(*) filter (where v.state = 'registered'), 'active', count(*) filter (where v.state = 'active'),
    'completed', count(*) filter (where v.state = 'completed'), 'droppedOut', count(*) filter (where v.state = 'dropped_out'))
  from invitations v where v.sequence_id = q.id)`;

const reached = `(select json_build_object('planned', count(*), 'published', count(*) filter (where w.state <> 'planned'),
    'held', count(*) filter (where w.state in ('held', 'documented')), 'documented', count(*) filter (where w.state = 'documented'))
  from workshops w where w.sequence_id = q.id and w.state <> 'cancelled')`;

interface Counted {
  readonly id: string;
  readonly kept: object;
  readonly counted: object;
}

const workshopsCounted = (): Promise<Counted[]> =>
  app.database.db.query(
    `select w.id, ${kept('w')} as kept, ${seats('where r.workshop_id = w.id')} as counted from workshops w order by w.id`,
  );

const sequencesCounted = (): Promise<Counted[]> =>
  app.database.db.query(
    `select q.id, json_build_object('seats', ${kept('q')}, 'steps', json_build_object('planned', q.planned, 'published', q.published, 'held', q.held, 'documented', q.documented),
        'initiatives', json_build_object('invited', q.initiatives_invited, 'declined', q.initiatives_declined, 'registered', q.initiatives_registered, 'active', q.initiatives_active,
          'completed', q.initiatives_completed, 'droppedOut', q.initiatives_dropped_out)) as kept,
        json_build_object('seats', ${seats('join workshops w on w.id = r.workshop_id where w.sequence_id = q.id')}, 'steps', ${reached}, 'initiatives', ${invited}) as counted
       from sequences q order by q.id`,
  );

/** What a region's figures must be, from nothing but registrations and invitations. */
const regionCounted = async (id: string): Promise<object | undefined> =>
  (
    await app.database.db.query<{ counted: object }[]>(
      `select json_build_object('counters', ${seats('join workshops w on w.id = r.workshop_id where w.region_id = q.region_id and w.round_id = q.round_id')}, 'initiatives', ${invited}) as counted
         from sequences q where q.region_id = $1`,
      [id],
    )
  )[0]?.counted;

describe('After a long series of acts', () => {
  it.each([
    ['in the weeks before the first workshop', '2027-02-20T09:00:00Z', 1],
    ['on the day of the first workshop', '2027-03-03T11:00:00Z', 2],
    ['on the day of the second workshop', '2027-03-24T11:00:00Z', 3],
  ])('%s every kept figure is what a recount from scratch gives', async (_, now, seed) => {
    app.clock.setTo(now);
    konrad = await app.as('Konrad');
    for (const act of fc.sample(acts, { numRuns: 150, seed })) await perform(act);

    for (const { id, kept, counted } of [...(await workshopsCounted()), ...(await sequencesCounted())])
      expect({ id, ...kept }).toEqual({ id, ...counted });
  });

  it('region and nation tell the same figures', async () => {
    const ines = await app.as('Ines');
    for (const { roundId, sequenceId, regionId } of sequences) {
      const round = RoundProgress.parse((await ines.get(`/rounds/${roundId}/progress`)).body);
      const sequence = SequenceProgress.parse((await ines.get(`/sequences/${sequenceId}/progress`)).body);
      const counted = await regionCounted(regionId);

      expect(round.regions).toMatchObject([counted]);
      expect(round.totals).toMatchObject(counted ?? {});
      expect(sequence).toMatchObject(counted ?? {});
      for (const { id, counters } of sequence.workshops) {
        const cells = sequence.rows.flatMap((row) => row.cells.filter(({ workshopId }) => workshopId === id));
        expect(cells.reduce((sum, cell) => sum + cell.registered, 0)).toBe(counters.registered);
        expect(cells.reduce((sum, cell) => sum + cell.tookPart, 0)).toBe(counters.present + counters.late);
      }
    }
  });

  it('every kind of act was among them', () => expect([...accepted.keys()].toSorted()).toEqual([...kinds].toSorted()));
});

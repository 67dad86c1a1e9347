import {
  SequenceCalendar,
  SequencePage,
  SequenceProposal,
  SequenceView,
  WorkshopPage,
  WorkshopView,
  type LocalDate,
} from '@kaskade/shared';
import { created } from '../../api/src/testing/given-rounds';
import { givenWorkshops, plansOn, type GivenRegion } from '../../api/src/testing/given-workshops';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';

interface Refused {
  readonly code: string;
  readonly problems: readonly { readonly code: string; readonly shiftDays?: number | null }[];
}

let app: TestApp;
let given: ReturnType<typeof givenWorkshops>;
let [north, coast, south, east]: GivenRegion[] = [];

const days: readonly [LocalDate, LocalDate, LocalDate] = ['2027-03-09', '2027-04-13', '2027-05-11'];

beforeAll(async () => {
  app = await startTestApp({ now: '2027-01-15T09:00:00Z' });
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
  given = givenWorkshops(app);
  await given.programme();
  [north, coast, south, east] = await given.trainingRound('Runde 2027', { Nord: 'Amara', Küste: 'Jonas', Süd: 'Mira', Ost: 'Olga' });
});
afterAll(() => app.close());

const of = (region: GivenRegion | undefined): GivenRegion => {
  if (!region) throw new Error('The round did not begin.');
  return region;
};
const idAt = (sequence: SequenceView, position: number): string =>
  sequence.workshops.find((workshop) => workshop.position === position && workshop.state !== 'cancelled')?.id ?? '';
const counted = async (id: string) =>
  (
    await app.database.db.query<Record<string, number>[]>('select planned, published, held, documented from sequences where id = $1', [id])
  )[0];

describe('Planning a sequence', () => {
  it('proposes a date for each workshop of the curriculum, with what speaks against it', async () => {
    const amara = await app.as('Amara');

    const answer = await amara.get(`/sequences/${of(north).sequence.id}/proposal?weekday=2`);

    const proposal = SequenceProposal.parse(answer.body);
    expect(proposal.dates.map(({ position, warnings }) => [position, warnings.length])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
  });

  it('gives the holidays and other dates that a page warns of', async () => {
    await app.database.db.query(
      `insert into school_holidays (id, state, name, first_day, last_day, source) values (gen_random_uuid(), 'NW', 'Osterferien', '2027-03-22', '2027-04-03', 'https://www.kmk.org')`,
    );
    const answer = await (await app.as('Amara')).get(`/sequences/${of(north).sequence.id}/calendar`);

    const calendar = SequenceCalendar.parse(answer.body);
    expect(calendar.publicHolidays.map(({ date }) => date)).toContain('2027-03-29');
    expect(calendar.schoolHolidays.map(({ name }) => name)).toEqual(['Osterferien']);
    expect(calendar.nationalDates.map(({ kind }) => kind)).toEqual(['kickoff']);
  });

  it('refuses fewer workshops than the curriculum has, and dates out of order', async () => {
    const amara = await app.as('Amara');
    const path = `/sequences/${of(north).sequence.id}/workshops`;

    expect((await amara.post<Refused>(path, plansOn(days[0], days[1]))).body.code).toBe('WORKSHOP_COUNT_DIFFERS');
    expect((await amara.post<Refused>(path, plansOn(days[1], days[0], days[2]))).body.code).toBe('WORKSHOP_BEFORE_PREVIOUS');
  });

  it('is done once: all workshops with the titles of the curriculum, counted in the sequence', async () => {
    const sequence = SequenceView.parse(await given.plan(of(north).sequence, 'Amara', ...days));

    expect(sequence.workshops.map(({ position, date, state }) => [position, date, state])).toEqual([
      [1, days[0], 'planned'],
      [2, days[1], 'planned'],
      [3, days[2], 'planned'],
    ]);
    expect(sequence.workshops[0]?.title.de).toBe('Qualität verstehen');
    expect(sequence.coordinators.map(({ name }) => name)).toEqual(['Amara Beispiel']);
    expect(await counted(sequence.id)).toEqual({ planned: 3, published: 0, held: 0, documented: 0 });
    const again = await (await app.as('Amara')).post<Refused>(`/sequences/${sequence.id}/workshops`, plansOn(...days));
    expect(again.body.code).toBe('SEQUENCE_PLANNED_ALREADY');
  });

  it('is not for the coordinator of another region, who does not even learn that the sequence exists', async () => {
    const jonas = await app.as('Jonas');

    expect((await jonas.get(`/sequences/${of(north).sequence.id}`)).status).toBe(404);
    expect((await jonas.post(`/sequences/${of(north).sequence.id}/workshops`, plansOn(...days))).status).toBe(404);
    expect(SequencePage.parse((await jonas.get('/sequences')).body).items.map(({ regionName }) => regionName)).toEqual(['Küste']);
  });
});

describe('Moving a workshop', () => {
  let sequence: SequenceView;

  it('begins with a plan, which two people who press at the same time make once', async () => {
    const jonas = await app.as('Jonas');
    const path = `/sequences/${of(coast).sequence.id}`;

    const answers = await Promise.all([
      jonas.post(`${path}/workshops`, plansOn(...days)),
      jonas.post(`${path}/workshops`, plansOn(...days)),
    ]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    sequence = (await jonas.get<SequenceView>(path)).body;
    expect(sequence.workshops).toHaveLength(3);
  });

  const moved = (date: LocalDate, rest: 'move' | 'keep') => ({
    date,
    startsAt: '09:00',
    endsAt: '16:00',
    rest,
    reason: 'Die Halle ist belegt.',
  });

  it('past the next one is refused with the number of days by which the rest can move along', async () => {
    const answer = (await given.act('Jonas', idAt(sequence, 2), 'postponement', moved('2027-05-18', 'keep'))) as unknown as {
      status: number;
      body: Refused;
    };

    expect(answer.status).toBe(409);
    expect(answer.body.problems[0]).toMatchObject({ code: 'WORKSHOP_PASSES_NEXT', shiftDays: 35 });
  });

  it('moves the rest along where that is wished, and keeps the earlier dates in the history', async () => {
    const answer = await given.act('Jonas', idAt(sequence, 2), 'postponement', moved('2027-05-18', 'move'));

    expect(WorkshopView.parse(answer.body).postponements).toMatchObject([
      { fromDate: '2027-04-13', toDate: '2027-05-18', byName: 'Jonas Beispiel' },
    ]);
    expect((await given.workshop(idAt(sequence, 3))).date).toBe('2027-06-15');
    expect((await given.workshop(idAt(sequence, 1))).date).toBe(days[0]);
  });

  it('refuses an end that lies before the start because summer time begins in between', async () => {
    const answer = (await given.act('Jonas', idAt(sequence, 1), 'postponement', {
      ...moved('2027-03-28', 'keep'),
      startsAt: '02:30',
      endsAt: '03:10',
    })) as unknown as { status: number; body: { fields: unknown[] } };

    expect(answer).toMatchObject({ status: 422, body: { fields: [{ pointer: '/endsAt', rule: 'endsBeforeItStarts' }] } });
  });

  it('keeps 09:00 at 09:00 over the beginning of summer time', async () => {
    await given.act('Jonas', idAt(sequence, 1), 'postponement', moved('2027-03-30', 'keep'));

    const after = await given.workshop(idAt(sequence, 1));

    expect([after.startsAt, new Date(after.begins).toISOString()]).toEqual(['09:00', '2027-03-30T07:00:00.000Z']);
  });

  it('starts from the current version, and says so where it is missing', async () => {
    const jonas = await app.as('Jonas');
    const path = `/workshops/${idAt(sequence, 1)}/postponement`;

    expect((await jonas.post(path, moved('2027-04-01', 'keep'))).status).toBe(428);
    expect((await jonas.post(path, moved('2027-04-01', 'keep'), { version: 99 })).status).toBe(412);
    expect((await given.act('Amara', idAt(sequence, 1), 'postponement', moved('2027-04-01', 'keep'))).status).toBe(404);
  });
});

describe('Running a workshop', () => {
  let first = '';
  beforeAll(async () => {
    const sequence = await given.plan(of(south).sequence, 'Mira', ...days);
    first = idAt(sequence, 1);
  });
  const mira = () => app.as('Mira');

  it('cannot be published while nobody knows where it is', async () => {
    const { version } = await given.workshop(first);
    const edited = await (await mira()).patch<WorkshopView>(`/workshops/${first}`, { placeName: null }, { version });
    expect(edited.status).toBe(200);

    const answer = (await given.act('Mira', first, 'publication')) as unknown as { body: Refused };

    expect(answer.body.code).toBe('WORKSHOP_PLACE_MISSING');
    await (await mira()).patch(`/workshops/${first}`, { placeName: 'Museum' }, { version: version + 1 });
  });

  it('is published, which tells the initiatives that take part', async () => {
    await given.takingPart(of(south).sequence, 'Mira', 'Forscherhaus', 'Priya');

    const answer = await given.act('Mira', first, 'publication');

    expect(WorkshopView.parse(answer.body).state).toBe('published');
    expect((await given.letters('kontaktpriya@initiative.example.org')).at(-1)).toMatchObject({
      template: 'workshop-published',
      calendar_method: 'PUBLISH',
    });
    expect(await counted(of(south).sequence.id)).toEqual({ planned: 3, published: 1, held: 0, documented: 0 });
  });

  it('tells everybody registered when its mode changes, with a higher number for their calendars', async () => {
    const [participant] = await app.database.db.query<{ id: string }[]>(`select id from participants where given_name = 'Priya'`);
    created(await (await mira()).post(`/workshops/${first}/registrations`, { participantId: participant?.id }));
    const { version } = await given.workshop(first);

    await (await mira()).patch(`/workshops/${first}`, { mode: 'online', link: 'https://konferenz.example.org/raum' }, { version });

    const letter = (await given.letters('priya@mail.example.org')).at(-1);
    expect(letter).toMatchObject({ template: 'workshop-place', calendar_method: 'REQUEST' });
    expect(letter?.calendar).toContain('SEQUENCE:2');
  });

  it('keeps the seats that are taken', async () => {
    const { participant } = await given.takingPart(of(south).sequence, 'Mira', 'Sternwarte', 'Tom');
    created(await (await mira()).post(`/workshops/${first}/registrations`, { participantId: participant.id }));
    const { version } = await given.workshop(first);

    const answer = await (await mira()).patch<Refused>(`/workshops/${first}`, { capacity: 1 }, { version });

    expect(answer.body.code).toBe('CAPACITY_BELOW_SEATS_TAKEN');
  });

  it('gives added seats to those in line', async () => {
    const { version } = await given.workshop(first);
    await (await mira()).patch(`/workshops/${first}`, { capacity: 2 }, { version });
    const { participant } = await given.takingPart(of(south).sequence, 'Mira', 'Technikum', 'Lena');
    expect(
      created<{ state: string }>(await (await mira()).post(`/workshops/${first}/registrations`, { participantId: participant.id })).state,
    ).toBe('waiting');

    const current = await given.workshop(first);
    const answer = await (await mira()).patch<WorkshopView>(`/workshops/${first}`, { capacity: 3 }, { version: current.version });

    expect([answer.body.seatsTaken, answer.body.waiting]).toEqual([3, 0]);
    expect((await given.letters('lena@mail.example.org')).at(-1)?.template).toBe('registration-seated');
  });

  it('is not held before it has begun, nor while anybody is undecided', async () => {
    const early = (await given.act('Mira', first, 'holding')) as unknown as { body: Refused };
    expect(early.body.problems.map(({ code }) => code)).toEqual(['WORKSHOP_NOT_STARTED', 'ATTENDANCE_UNDECIDED']);

    app.clock.setTo('2027-03-09T15:30:00Z');
    const open = (await given.act('Mira', first, 'holding')) as unknown as { body: Refused };
    expect(open.body.code).toBe('ATTENDANCE_UNDECIDED');
  });

  it('is held once everybody is decided, and documented when its minutes are in', async () => {
    const { items } = (await (await mira()).get<{ items: { id: string }[] }>(`/workshops/${first}/registrations`)).body;
    for (const { id } of items)
      await (
        await mira()
      ).post(`/workshops/${first}/check-ins`, {
        claimId: crypto.randomUUID(),
        device: 'Handy',
        claimedAt: '2027-03-09T15:31:00Z',
        registrationId: id,
        channel: 'list',
        presence: 'present',
      });

    const early = (await given.act('Mira', first, 'documentation', { minutes: 'Wir haben viel gelernt.' })) as unknown as { body: Refused };
    expect(early.body.code).toBe('WORKSHOP_STATE_SKIPPED');
    expect((await given.act('Mira', first, 'holding')).body.state).toBe('held');
    const { version } = await given.workshop(first);
    const draft = await (await mira()).put<WorkshopView>(`/workshops/${first}/minutes`, { minutes: 'Wir haben' }, { version });
    expect(draft.body).toMatchObject({ state: 'held', minutes: 'Wir haben' });

    expect((await given.act('Mira', first, 'documentation', { minutes: 'Wir haben viel gelernt.' })).body).toMatchObject({
      state: 'documented',
      minutes: 'Wir haben viel gelernt.',
    });
    expect(await counted(of(south).sequence.id)).toEqual({ planned: 3, published: 1, held: 1, documented: 1 });
  });

  it('does not change any more once it was held', async () => {
    const { version } = await given.workshop(first);

    expect((await (await mira()).patch<Refused>(`/workshops/${first}`, { capacity: 50 }, { version })).body.code).toBe('WORKSHOP_CLOSED');
    expect(((await given.act('Mira', first, 'cancellation', { reason: 'Zu spät' })) as unknown as { body: Refused }).body.code).toBe(
      'WORKSHOP_STATE_SKIPPED',
    );
  });

  it('can be put into a calendar, and listed by what is still to come', async () => {
    const file = await (await mira()).get(`/workshops/${first}/calendar`);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(file.text).toContain('DTSTART;TZID=Europe/Berlin:20270309T090000');

    app.clock.setTo('2027-03-10T09:00:00Z');
    const upcoming = WorkshopPage.parse((await (await mira()).get('/workshops?when=upcoming')).body);
    const past = WorkshopPage.parse((await (await mira()).get('/workshops?when=past')).body);
    expect([upcoming.items.map(({ position }) => position), past.items.map(({ position }) => position)]).toEqual([[2, 3], [1]]);
    expect((await (await mira()).get('/workshops/export')).text).toContain('Qualität verstehen');
  });
});

describe('Cancelling a workshop', () => {
  it('tells why, takes it out of the counters, and leaves its place free for another date', async () => {
    app.clock.setTo('2027-02-03T09:00:00Z');
    const sequence = await given.plan(of(east).sequence, 'Olga', ...days);
    await given.takingPart(of(east).sequence, 'Olga', 'Waldschule', 'Nele');

    const answer = await given.act('Olga', idAt(sequence, 2), 'cancellation', { reason: 'Die Leitung ist erkrankt.' });

    expect(answer.body.state).toBe('cancelled');
    expect(await counted(sequence.id)).toEqual({ planned: 2, published: 0, held: 0, documented: 0 });
    expect((await given.letters('kontaktnele@initiative.example.org')).at(-1)).toMatchObject({
      template: 'workshop-cancelled',
      subject: 'Abgesagt: Angebote weiterentwickeln',
    });
    const [plan] = plansOn('2027-04-20').workshops;
    const replaced = created<SequenceView>(
      await (await app.as('Olga')).post(`/sequences/${sequence.id}/workshops`, { workshops: [{ ...plan, position: 2 }] }),
    );
    expect(replaced.workshops.map(({ position, state }) => [position, state])).toEqual([
      [1, 'planned'],
      [2, 'cancelled'],
      [2, 'planned'],
      [3, 'planned'],
    ]);
  });
});

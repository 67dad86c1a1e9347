import { InitiativeId, InvitationId, type LocalDate, RegionId, RoundId, SequenceId, WorkshopId } from '../kernel';
import { aRound } from '../testing';
import { addDays } from '../time';
import { NextStep } from './next-step.contract';
import { nextSteps } from './next-steps';
import type { JourneyUnderWay, Moment, OpenSequence, OpenWorkshop, RunningRound, StartFacts, UnansweredInvitation } from './start-facts';

const id = (number: number): string => `019b0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const roundId = RoundId.parse(id(1));
const sequenceId = SequenceId.parse(id(2));

const on = (day: LocalDate, time = '08:00'): Moment => ({ now: `${day}T${time}:00Z`, today: day, language: 'de' });

const round = (facts: Partial<RunningRound> = {}): RunningRound => ({
  ...aRound().build(),
  roundId,
  roundName: 'Runde 7',
  workshopCount: 3,
  begun: 2,
  completed: 0,
  withdrawn: 0,
  initiatives: 0,
  held: 0,
  heldByWithdrawn: 0,
  tookPart: 0,
  ...facts,
});

const workshop = (facts: Partial<OpenWorkshop> & { date: LocalDate }): OpenWorkshop => ({
  workshopId: WorkshopId.parse(id(30)),
  sequenceId,
  regionName: 'MINT Nord',
  position: 1,
  title: { de: 'Qualität verstehen' },
  startsAt: '09:00',
  endsAt: '16:00',
  begins: `${facts.date}T08:00:00Z`,
  ends: `${facts.date}T15:00:00Z`,
  mode: 'in_person',
  placeName: 'Haus der Technik',
  link: null,
  capacity: 20,
  registered: 12,
  waiting: 0,
  tookPart: 0,
  undecided: 12,
  state: 'published',
  ...facts,
});

const sequence = (facts: Partial<OpenSequence> = {}): OpenSequence => ({
  sequenceId,
  roundId,
  roundName: 'Runde 7',
  roundState: 'regional_phase',
  regionId: RegionId.parse(id(3)),
  regionName: 'MINT Nord',
  phaseFrom: '2027-03-01',
  workshopCount: 3,
  planned: 3,
  held: 0,
  invited: 0,
  initiatives: 0,
  decided: 0,
  tookPart: 0,
  ...facts,
});

const journey = (facts: Partial<JourneyUnderWay> = {}): JourneyUnderWay => ({
  ...sequence(),
  invitationId: InvitationId.parse(id(4)),
  state: 'registered',
  answerBy: null,
  initiativeId: InitiativeId.parse(id(5)),
  initiativeName: 'Sternwarte',
  participants: 1,
  workshops: [],
  ...facts,
});

const nothing: StartFacts = { national: null, regional: null, membership: null, failedMails: 0 };
const nationally = (facts: Partial<NonNullable<StartFacts['national']>>): StartFacts => ({
  ...nothing,
  national: { rounds: [], workshops: [], unplanned: [], ...facts },
});
const regionally = (facts: Partial<NonNullable<StartFacts['regional']>>): StartFacts => ({
  ...nothing,
  regional: { workshops: [], sequences: [], invitations: [], calls: [], ...facts },
});
const asMember = (...journeys: JourneyUnderWay[]): StartFacts => ({ ...nothing, membership: { journeys, newMaterials: 0 } });

const kinds = (facts: StartFacts, moment: Moment): string[] => nextSteps(facts, moment).nextSteps.map(({ kind }) => kind);

describe('What is next', () => {
  it('is nothing for somebody without a role', () => expect(nextSteps(nothing, on('2027-03-10'))).toEqual({ nextSteps: [], more: 0 }));

  it('begins with the workshop of today, then goes by the day on which things are due; what no day asks for comes last', () => {
    const facts: StartFacts = {
      ...regionally({
        workshops: [
          workshop({ date: '2027-03-02', state: 'held' }),
          workshop({ date: '2027-03-10' }),
          workshop({ date: '2027-04-20', state: 'planned' }),
        ],
        sequences: [sequence({ planned: 2 })],
      }),
      failedMails: 2,
    };

    expect(nextSteps(facts, on('2027-03-10')).nextSteps.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['runWorkshop', '2027-03-10'],
      ['planSequence', '2027-03-01'],
      ['writeMinutes', '2027-03-09'],
      ['publishWorkshops', '2027-03-30'],
      ['seeFailedMails', null],
    ]);
  });

  it('puts what comes from several roles into one order', () => {
    const facts: StartFacts = {
      ...regionally({ workshops: [workshop({ date: '2027-03-15' })] }),
      membership: { journeys: [journey({ state: 'invited', answerBy: '2027-03-12' })], newMaterials: 1 },
    };

    expect(kinds(facts, on('2027-03-10'))).toEqual(['answerInvitation', 'prepareWorkshop', 'readMaterials']);
  });

  it('is five things at most, and how many more there are', () => {
    const workshops = Array.from({ length: 7 }, (_, index) => workshop({ date: addDays('2027-02-01', index), state: 'held' }));
    const { nextSteps: steps, more } = nextSteps(regionally({ workshops }), on('2027-03-10'));

    expect([steps.length, more]).toEqual([5, 2]);
    expect(steps[0]).toMatchObject({ kind: 'writeMinutes', date: '2027-02-01' });
  });

  it('is told as the contract promises', () => {
    const facts = {
      ...nationally({ rounds: [round({ undecidedApplications: 3 })], unplanned: [sequence({ planned: 0 })] }),
      failedMails: 1,
    };

    for (const step of nextSteps(facts, on('2027-02-10')).nextSteps) expect(NextStep.parse(step)).toEqual(step);
  });
});

describe('For the national team', () => {
  it('is to decide, as long as applications wait', () =>
    expect(
      nextSteps(nationally({ rounds: [round({ state: 'selection', undecidedApplications: 3 })] }), on('2027-02-10')).nextSteps,
    ).toMatchObject(
      [
        { kind: 'completeRound', to: 'training', lacking: [{ code: 'ROUND_SESSION_MISSING' }] },
        { kind: 'decideApplications', count: 3, dueOn: '2027-01-31' },
      ].toReversed(),
    ));

  it.each<[string, LocalDate, string[]]>([
    ['eight days before the call closes', '2027-01-23', []],
    ['seven days before', '2027-01-24', ['closeCall']],
    ['on the last day', '2027-01-31', ['closeCall']],
    ['the day after, when selection may begin', '2027-02-01', ['advanceRound']],
  ])('%s', (_, day, expected) => expect(kinds(nationally({ rounds: [round({ state: 'call_open' })] }), on(day))).toEqual(expected));

  it('waits for the first day of the regional phase, and for sequences until it is over', () => {
    const training = nationally({ rounds: [round({ state: 'training' })] });
    expect([kinds(training, on('2027-02-28')), kinds(training, on('2027-03-01'))]).toEqual([[], ['advanceRound']]);

    const running = nationally({
      rounds: [round({ ...aRound().in('regional_phase').session('closing', '2027-09-01').build(), unfinishedSequences: 2 })],
    });
    expect([kinds(running, on('2027-07-31')), kinds(running, on('2027-08-01'))]).toEqual([[], ['completeRound']]);
  });

  it('says in words what a round lacks', () => {
    const [step] = nextSteps(nationally({ rounds: [round({ places: null })] }), on('2026-12-01')).nextSteps;
    expect(step).toMatchObject({ kind: 'completeRound', lacking: [{ sentence: 'Legen Sie fest, wie viele Regionen Platz haben.' }] });
  });

  it.each<[string, Partial<OpenWorkshop> & { date: LocalDate }, string[]]>([
    ['in fourteen days', { date: '2027-03-15', placeName: null }, ['askForPlaces']],
    ['in fifteen days', { date: '2027-03-16', placeName: null }, []],
    ['with a place', { date: '2027-03-15' }, []],
    ['online with a link', { date: '2027-03-15', placeName: null, mode: 'online', link: 'https://example.org' }, []],
    ['that is over', { date: '2027-02-20', placeName: null }, []],
  ])('asks for the place of a workshop %s', (_, facts, expected) =>
    expect(kinds(nationally({ workshops: [workshop(facts)] }), on('2027-03-01'))).toEqual(expected),
  );

  it('asks for dates only once sequences may be planned', () => {
    const unplanned = (roundState: OpenSequence['roundState']) => nationally({ unplanned: [sequence({ planned: 0, roundState })] });
    expect([kinds(unplanned('selection'), on('2027-02-10')), kinds(unplanned('training'), on('2027-02-10'))]).toEqual([
      [],
      ['askForDates'],
    ]);
  });
});

describe('For a coordinator', () => {
  it.each<[string, string, Partial<OpenWorkshop>, string[]]>([
    ['eight days before a workshop', '2027-03-02', {}, []],
    ['seven days before', '2027-03-03', {}, ['prepareWorkshop']],
    ['on the day', '2027-03-10', {}, ['runWorkshop']],
    ['with people in line', '2027-02-20', { waiting: 2 }, ['seatWaiting']],
  ])('%s', (_, day, facts, expected) =>
    expect(kinds(regionally({ workshops: [workshop({ date: '2027-03-10', ...facts })] }), on(day as LocalDate))).toEqual(expected),
  );

  it('is attendance when it is over, then the note that it was held, then the minutes', () => {
    const afterwards = on('2027-03-10', '15:30');
    const kindsAfter = (facts: Partial<OpenWorkshop>) =>
      kinds(regionally({ workshops: [workshop({ date: '2027-03-10', ...facts })] }), afterwards);

    expect([kindsAfter({}), kindsAfter({ undecided: 0 }), kindsAfter({ state: 'held' })]).toEqual([
      ['decideAttendance'],
      ['confirmHeld'],
      ['writeMinutes'],
    ]);
  });

  it.each<[string, Partial<UnansweredInvitation>, boolean]>([
    ['two days after it was sent', { invitedOn: '2027-02-08' }, false],
    ['three days after', { invitedOn: '2027-02-07' }, true],
    ['two days after, the time to answer almost over', { invitedOn: '2027-02-08', answerBy: '2027-02-12' }, true],
    ['on the day it was sent, the time to answer almost over', { invitedOn: '2027-02-10', answerBy: '2027-02-12' }, false],
    ['on the day of a reminder', { remindedOn: '2027-02-10', answerBy: '2027-02-12' }, false],
    ['three days after a reminder', { remindedOn: '2027-02-07' }, true],
  ])('an invitation %s is worth a reminder: %#', (_, facts, expected) => {
    const invitation: UnansweredInvitation = { sequenceId, invitedOn: '2027-01-20', remindedOn: null, answerBy: null, ...facts };
    expect(kinds(regionally({ sequences: [sequence()], invitations: [invitation] }), on('2027-02-10'))).toEqual(
      expected ? ['remindInitiatives'] : [],
    );
  });
});

describe('For an initiative', () => {
  const published = (date: LocalDate, registeredCount: number) => ({ ...workshop({ date }), presence: null, registeredCount });

  it('is to answer, as long as there is time', () => {
    const invited = asMember(journey({ state: 'invited', answerBy: '2027-02-10', workshops: [published('2027-03-10', 0)] }));
    expect([kinds(invited, on('2027-02-10')), kinds(invited, on('2027-02-11'))]).toEqual([['answerInvitation'], []]);
  });

  it('is to register for the next workshop until somebody is', () => {
    const next = (registered: number) =>
      asMember(journey({ workshops: [published('2027-03-10', registered), published('2027-04-10', 0)] }));
    expect([kinds(next(0), on('2027-03-01')), kinds(next(1), on('2027-03-01'))]).toEqual([['registerPeople'], []]);
    expect(kinds(next(1), on('2027-03-10', '06:00'))).toEqual(['attendWorkshop']);
  });

  it('is not to register for what it must first be admitted to (D12)', () => {
    const missed = { ...published('2027-03-10', 0), state: 'held' as const };
    const second = { ...published('2027-04-10', 0), position: 2 };
    expect(kinds(asMember(journey({ workshops: [missed, second] })), on('2027-03-20'))).toEqual([]);
  });

  it('is to name its people once, however many journeys it has', () => {
    expect(kinds(asMember(journey({ participants: 0 }), journey({ participants: 0 })), on('2027-03-20'))).toEqual(['addParticipants']);
  });
});

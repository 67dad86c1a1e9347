import {
  addDays,
  refuse,
  type Actor,
  type LocalDate,
  type OpenRound,
  type PersonId,
  type PlanTrainingSession,
  type RegionId,
  type RoundId,
  type RoundState,
  type RoundView,
  type TrainingSessionKind,
} from '@kaskade/shared';
import { ApplicationsService } from '../../applications/applications.service';
import { CallingOffService } from '../../calling-off/calling-off.service';
import { RegionsService } from '../../regions/regions.service';
import { RoundDatesService } from '../../rounds/round-dates.service';
import { RoundsService } from '../../rounds/rounds.service';
import { actorOf, markInvented, onDay, workday, type Stage } from './stage';
import { applicationsToOpenRound, motivations, regionsOfRunningRound } from './words';

/** A region in the demo with the person who coordinates it. */
export interface CoordinatedRegion {
  readonly regionId: RegionId;
  readonly coordinator: PersonId;
}

export type RegionsByName = ReadonlyMap<string, RegionId>;

const coordinatorsWhoSignIn = 5;

/** Days from today on which the running round took its steps. */
const steps = {
  opened: -240,
  appointed: -235,
  callOpens: -220,
  applied: -200,
  callCloses: -180,
  selected: -175,
  kickoff: -150,
  deepening: -120,
  secondDeepening: -100,
  phaseBegins: -90,
  exchange: 24,
  phaseEnds: 80,
  closing: 100,
};

/** The round in its regional phase, with 14 regions that applied and were accepted. */
export async function playRunningRound(
  stage: Stage,
  ines: Actor,
  regions: RegionsByName,
): Promise<{ roundId: RoundId; regions: Map<string, CoordinatedRegion> }> {
  const day = (days: number): LocalDate => addDays(stage.today, days);
  const opened = await openedRound(stage, ines, steps.opened, {
    name: nameFor(stage.today, 0),
    places: regionsOfRunningRound.length,
    callOpensOn: day(steps.callOpens),
    callClosesOn: day(steps.callCloses),
    regionalPhaseFrom: day(steps.phaseBegins),
    regionalPhaseUntil: day(steps.phaseEnds),
  });
  await planSessions(stage, ines, opened.id);
  await stepTo(stage, ines, opened.id, 'call_open', steps.callOpens);
  const coordinated = new Map<string, CoordinatedRegion>();
  for (const [index, { name }] of regionsOfRunningRound.entries()) {
    const region = await coordinatedRegion(stage, ines, regionCalled(regions, name), steps.appointed, index < coordinatorsWhoSignIn);
    coordinated.set(name, region);
    const application = await applyFor(stage, region, opened.id, steps.applied + index);
    await decide(stage, ines, application, 'accept', steps.selected);
  }
  await stepTo(stage, ines, opened.id, 'selection', steps.selected);
  await stepTo(stage, ines, opened.id, 'training', steps.selected + 2);
  await stepTo(stage, ines, opened.id, 'regional_phase', steps.phaseBegins);
  return { roundId: opened.id, regions: coordinated };
}

/** The round whose call is open, with an application in every state. */
export async function playOpenRound(stage: Stage, ines: Actor, regions: RegionsByName): Promise<void> {
  const day = (days: number): LocalDate => addDays(stage.today, days);
  const round = await openedRound(stage, ines, -30, {
    name: nameFor(stage.today, 1),
    places: 20,
    callOpensOn: day(-21),
    callClosesOn: day(24),
    regionalPhaseFrom: day(150),
    regionalPhaseUntil: day(330),
  });
  await stepTo(stage, ines, round.id, 'call_open', -21);
  for (const { name, state } of applicationsToOpenRound) {
    const region = await coordinatedRegion(stage, ines, regionCalled(regions, name), -60, false);
    if (state === 'draft') await draftFor(stage, region, round.id, -3);
    else await settle(stage, ines, region, await applyFor(stage, region, round.id, -14), state);
  }
}

const settle = async (
  stage: Stage,
  ines: Actor,
  region: CoordinatedRegion,
  application: Handed,
  state: 'submitted' | 'accepted' | 'waitlisted' | 'declined' | 'withdrawn',
): Promise<void> => {
  if (state === 'accepted') await decide(stage, ines, application, 'accept', -6, 'Ihre Bewerbung hat uns überzeugt.');
  if (state === 'waitlisted') await decide(stage, ines, application, 'waitlist', -5, 'Wir melden uns, sobald ein Platz frei wird.');
  if (state === 'declined') await decide(stage, ines, application, 'decline', -5, 'Bitte bewerben Sie sich im nächsten Durchgang wieder.');
  if (state === 'withdrawn') {
    await onDay(stage, -4, '11:00', async () =>
      stage.app
        .get(CallingOffService)
        .withdrawApplication(
          await actorOf(stage, region.coordinator),
          application.id,
          { reason: 'Wir möchten erst im nächsten Jahr teilnehmen.' },
          application.version,
        ),
    );
  }
};

/** "Qualifizierungsdurchgang 2026/27 (Demo)": the school year of today, or one that follows. */
function nameFor(today: LocalDate, later: number): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const first = (month >= 8 ? year : year - 1) + later;
  return `Qualifizierungsdurchgang ${first}/${String((first + 1) % 100).padStart(2, '0')} (Demo)`;
}

const openedRound = (stage: Stage, ines: Actor, days: number, command: OpenRound): Promise<RoundView> =>
  onDay(stage, days, '10:00', () => stage.app.get(RoundsService).open(ines, command, { demo: true }));

const stepTo = (stage: Stage, ines: Actor, id: RoundId, to: RoundState, days: number): Promise<RoundView> =>
  onDay(stage, days, '10:30', async () => {
    const { version } = await stage.app.get(RoundsService).view(ines, id);
    return stage.app.get(RoundsService).advance(ines, id, { to }, version);
  });

async function planSessions(stage: Stage, ines: Actor, roundId: RoundId): Promise<void> {
  const online = { mode: 'online', place: null, link: 'https://konferenz.example.org/qualitaet' } as const;
  const session = (kind: TrainingSessionKind, de: string, en: string, days: number): PlanTrainingSession => ({
    kind,
    title: { de, en },
    startsOn: workday(stage, days),
    endsOn: workday(stage, days),
    startsAt: '10:00',
    endsAt: '16:00',
    ...online,
  });
  for (const planned of [
    session('kickoff', 'Auftaktworkshop', 'Kick-off workshop', steps.kickoff),
    session('deepening', 'Vertiefung: Wirkung verstehen', 'Deepening: understanding impact', steps.deepening),
    session('deepening', 'Vertiefung: Workshops leiten', 'Deepening: running workshops', steps.secondDeepening),
    session('exchange', 'Austauschtreffen', 'Exchange', steps.exchange),
    session('closing', 'Transferwerkstatt', 'Closing event', steps.closing),
  ]) {
    await onDay(stage, steps.opened, '11:00', () => stage.app.get(RoundDatesService).plan(ines, roundId, planned));
  }
}

async function coordinatedRegion(
  stage: Stage,
  ines: Actor,
  regionId: RegionId,
  days: number,
  signsIn: boolean,
): Promise<CoordinatedRegion> {
  const invented = stage.people.next();
  const { items } = await onDay(stage, days, '11:00', () => stage.app.get(RegionsService).appoint(ines, regionId, invented));
  const coordinator = items.find(({ email }) => email === invented.email)?.personId ?? refuse({ code: 'NOT_FOUND' });
  await markInvented(stage, coordinator, { signsIn });
  return { regionId, coordinator };
}

type Handed = Awaited<ReturnType<ApplicationsService['view']>>;

const draftFor = (stage: Stage, { regionId, coordinator }: CoordinatedRegion, roundId: RoundId, days: number): Promise<Handed> =>
  onDay(stage, days, '14:00', async () =>
    stage.app.get(ApplicationsService).start(await actorOf(stage, coordinator), {
      roundId,
      regionId,
      motivation: stage.people.oneOf(motivations),
      expectedInitiatives: stage.people.oneOf([6, 7, 8, 9, 10, 12]),
    }),
  );

async function applyFor(stage: Stage, region: CoordinatedRegion, roundId: RoundId, days: number): Promise<Handed> {
  const draft = await draftFor(stage, region, roundId, days);
  return onDay(stage, days, '15:00', async () =>
    stage.app.get(ApplicationsService).submit(await actorOf(stage, region.coordinator), draft.id, draft.version),
  );
}

const decide = (
  stage: Stage,
  ines: Actor,
  { id, version }: Handed,
  decision: 'accept' | 'waitlist' | 'decline',
  days: number,
  message = 'Herzlich willkommen im Durchgang.',
): Promise<Handed> =>
  onDay(stage, days, '09:30', () => stage.app.get(ApplicationsService).decide(ines, id, { decision, message }, version));

const regionCalled = (regions: RegionsByName, name: string): RegionId => regions.get(name) ?? refuse({ code: 'NOT_FOUND' });

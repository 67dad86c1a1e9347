import {
  addDays,
  refuse,
  tookPart,
  type Actor,
  type DecidedPresence,
  type PlanWorkshop,
  type RegistrationView,
  type SequenceId,
  type WorkshopId,
  type WorkshopSummary,
} from '@kaskade/shared';
import { AttendanceService } from '../../attendance/attendance.service';
import { InvitationsService } from '../../initiatives/invitations.service';
import { newId } from '../../platform/ids';
import { Clock } from '../../platform/time/clock';
import { LeavingService } from '../../registration/leaving.service';
import { RegistrationsService } from '../../registration/registrations.service';
import { playFeedback } from './demo-feedback';
import { inviteInitiatives, type DemoInitiative } from './demo-initiatives';
import type { CoordinatedRegion } from './demo-rounds';
import type { Scenario } from './scenarios';
import { actorOf, onDate, onDay, workday, type Stage } from './stage';
import { minutes, reasonsToDropOut, rooms, usualPresence } from './words';
import type { WorkshopActs } from './workshop-acts';

const [earliestPlanning, planningAhead, registeringAhead] = [-88, 45, 21];
const seats = 24;

/** Which sequence is played, by whom and how far. */
export interface PlayedSequence {
  readonly region: CoordinatedRegion;
  readonly sequenceId: SequenceId;
  readonly scenario: Scenario;
}

/** Plans the sequence, invites, publishes, registers, and takes attendance as far as the scenario has come. */
export async function playSequence(stage: Stage, acts: WorkshopActs, { region, sequenceId, scenario }: PlayedSequence): Promise<void> {
  const first = scenario.workshops[0]?.days ?? 0;
  const planned = Math.min(Math.max(earliestPlanning, first - planningAhead), -4);
  const coordinator = await onDay(stage, planned, '09:00', () => actorOf(stage, region.coordinator));
  const workshops = await onDay(stage, planned, '09:00', () => acts.plan(coordinator, sequenceId, plansOf(stage, scenario)));
  let initiatives = await inviteInitiatives(stage, { region, sequenceId, scenario, from: planned + 1 });
  for (const [index, workshop] of workshops.entries()) {
    const told = scenario.workshops[index];
    if (!told || told.reached === 'planned') continue;
    const previous = scenario.workshops[index - 1];
    const opens = Math.max(planned + 2, told.days - registeringAhead, previous ? previous.days + 6 : planned);
    await onDay(stage, opens, '14:00', () => acts.publish(coordinator, workshop.id));
    await register(stage, workshop, initiatives, Math.min(opens + 1, told.days - 1));
    if (told.reached === 'published') continue;
    await takeAttendance(stage, coordinator, workshop, initiatives);
    await onDate(workshop.date, '16:15', () => acts.hold(coordinator, workshop.id));
    if (told.reached === 'documented') {
      await onDate(addDays(workshop.date, 1), '10:00', () => acts.document(coordinator, workshop.id, minutes[index] ?? ''));
      await playFeedback(stage, coordinator, workshop);
    }
    if (index === 0) initiatives = await letSomeLeave(stage, coordinator, workshop, initiatives, scenario.droppedOut ?? 0);
  }
}

function plansOf(stage: Stage, { workshops, initiatives }: Scenario): PlanWorkshop[] {
  const room = stage.people.oneOf(rooms);
  return workshops.map(({ days, isFull }, index) => ({
    position: index + 1,
    date: workday(stage, days),
    startsAt: '09:00',
    endsAt: '16:00',
    mode: 'in_person',
    placeName: room,
    address: null,
    link: null,
    capacity: isFull ? initiatives : seats,
  }));
}

async function register(stage: Stage, workshop: WorkshopSummary, initiatives: readonly DemoInitiative[], days: number): Promise<void> {
  for (const { contact, participants } of initiatives) {
    for (const participantId of participants) {
      await onDay(stage, days, '15:00', async () =>
        stage.app.get(RegistrationsService).register(await actorOf(stage, contact), workshop.id, { participantId }),
      );
    }
  }
}

/** Of each initiative the first person is there, so that it stays in the sequence. */
async function takeAttendance(
  stage: Stage,
  coordinator: Actor,
  workshop: WorkshopSummary,
  initiatives: readonly DemoInitiative[],
): Promise<void> {
  const firsts = new Set(initiatives.map(({ participants }) => participants[0]));
  await onDate(workshop.date, '09:10', async () => {
    const { items } = await stage.app.get(RegistrationsService).ofWorkshop(coordinator, workshop.id);
    for (const registration of items.filter(({ state }) => state === 'registered')) {
      await note(stage, coordinator, workshop.id, registration, presenceOf(stage, firsts.has(registration.participantId)));
    }
  });
}

function presenceOf({ people }: Stage, isFirst: boolean): DecidedPresence {
  const presence = people.oneOf(usualPresence);
  return isFirst && !tookPart(presence) ? 'present' : presence;
}

const note = (
  { app }: Stage,
  coordinator: Actor,
  workshopId: WorkshopId,
  { id }: RegistrationView,
  presence: DecidedPresence,
): Promise<unknown> =>
  app.get(AttendanceService).checkIn(coordinator, workshopId, {
    claimId: newId(),
    device: 'Demo',
    claimedAt: app.get(Clock).now(),
    registrationId: id,
    channel: 'list',
    presence,
  });

/** The last of the list leave after the workshop, each with a reason. */
async function letSomeLeave(
  stage: Stage,
  coordinator: Actor,
  workshop: WorkshopSummary,
  initiatives: readonly DemoInitiative[],
  count: number,
): Promise<DemoInitiative[]> {
  const staying = initiatives.slice(0, initiatives.length - count);
  for (const [index, { invitationId }] of initiatives.slice(staying.length).entries()) {
    await onDate(addDays(workshop.date, 3), '17:00', async () => {
      const { version } = await stage.app.get(InvitationsService).view(coordinator, invitationId);
      return stage.app
        .get(LeavingService)
        .dropOut(
          coordinator,
          invitationId,
          { afterPosition: workshop.position, reason: reasonsToDropOut[index] ?? refuse({ code: 'NOT_FOUND' }) },
          version,
        );
    });
  }
  return staying;
}

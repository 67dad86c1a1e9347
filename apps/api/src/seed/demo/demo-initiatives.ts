import {
  refuse,
  type Actor,
  type InitiativeId,
  type InvitationId,
  type ParticipantId,
  type PersonId,
  type SequenceId,
} from '@kaskade/shared';
import { InitiativesService } from '../../initiatives/initiatives.service';
import { InvitationAnswersService } from '../../initiatives/invitation-answers.service';
import { InvitationsService } from '../../initiatives/invitations.service';
import { OffersService } from '../../initiatives/offers.service';
import { ParticipantsService } from '../../initiatives/participants.service';
import type { CoordinatedRegion } from './demo-rounds';
import type { Scenario } from './scenarios';
import { actorOf, markInvented, onDay, type Stage } from './stage';
import {
  aboutInitiatives,
  initiativeKinds,
  initiativeNames,
  invitationText,
  offers,
  reasonsToDecline,
  regionsOfRunningRound,
  type DemoRegion,
} from './words';

/** An initiative that takes part, with its people in the order in which they were named. */
export interface DemoInitiative {
  readonly id: InitiativeId;
  readonly invitationId: InvitationId;
  readonly contact: PersonId;
  readonly participants: readonly ParticipantId[];
}

/** What a region needs to invite: who acts, where, from which day on. */
export interface Inviting {
  readonly region: CoordinatedRegion;
  readonly sequenceId: SequenceId;
  readonly scenario: Scenario;
  readonly from: number;
}

const mostPeople = [1, 2, 2, 3];

/** Invites the initiatives of the scenario, lets them answer, and returns those that take part. */
export async function inviteInitiatives(stage: Stage, inviting: Inviting): Promise<DemoInitiative[]> {
  const { scenario, region, from } = inviting;
  const coordinator = await onDay(stage, from, '10:00', () => actorOf(stage, region.coordinator));
  const takingPart: DemoInitiative[] = [];
  const [unanswered, declined] = [scenario.unanswered ?? 0, scenario.declined ?? 0];
  for (let index = 0; index < scenario.initiatives; index++) {
    const invited = await invite(stage, coordinator, inviting, index);
    const fromTheEnd = scenario.initiatives - index;
    if (fromTheEnd <= unanswered) continue;
    const declines = fromTheEnd <= unanswered + declined;
    await answer(stage, invited, from + 1, declines);
    if (!declines) takingPart.push({ ...invited, participants: await namePeople(stage, invited, from + 1) });
  }
  return takingPart;
}

type Invited = Omit<DemoInitiative, 'participants'>;

async function invite(stage: Stage, coordinator: Actor, { region, sequenceId, scenario, from }: Inviting, index: number): Promise<Invited> {
  const { app, people } = stage;
  const home = homeOf(scenario.region);
  const contact = people.next();
  const { id, contactId } = await onDay(stage, from, '10:00', async () => {
    const made = await app.get(InitiativesService).create(coordinator, {
      name: nameOf(scenario.region, index),
      place: home.town,
      state: home.state,
      website: null,
      about: people.oneOf(aboutInitiatives),
      regionId: region.regionId,
      contact,
    });
    return { id: made.id, contactId: made.contact?.personId ?? refuse({ code: 'NOT_FOUND' }) };
  });
  await markInvented(stage, contactId, { signsIn: index < (scenario.membersWhoSignIn ?? 0) });
  const invitation = await onDay(stage, from, '11:00', () =>
    app.get(InvitationsService).invite(coordinator, sequenceId, { initiativeId: id, message: invitationText }),
  );
  return { id, invitationId: invitation.id, contact: contactId };
}

const answer = (stage: Stage, { contact, invitationId }: Invited, days: number, declines: boolean): Promise<unknown> =>
  onDay(stage, days, '12:00', async () => {
    const member = await actorOf(stage, contact);
    const { version } = await stage.app.get(InvitationsService).view(member, invitationId);
    return stage.app
      .get(InvitationAnswersService)
      .answer(
        member,
        invitationId,
        declines ? { answer: 'decline', reason: stage.people.oneOf(reasonsToDecline) } : { answer: 'accept' },
        version,
      );
  });

/** The initiative says what it offers and names the people who will come. */
const namePeople = (stage: Stage, { id, contact }: Invited, days: number): Promise<ParticipantId[]> =>
  onDay(stage, days, '13:00', async () => {
    const { app, people } = stage;
    const member = await actorOf(stage, contact);
    await app.get(OffersService).add(member, id, people.oneOf(offers));
    if (people.chance(40)) await app.get(OffersService).add(member, id, people.oneOf(offers));
    const named: ParticipantId[] = [];
    for (let count = people.oneOf(mostPeople); count > 0; count--) {
      const { givenName, familyName, email } = people.next();
      named.push((await app.get(ParticipantsService).add(member, id, { givenName, familyName, email })).id);
    }
    return named;
  });

const homeOf = (name: string): DemoRegion => regionsOfRunningRound.find((region) => region.name === name) ?? refuse({ code: 'NOT_FOUND' });

/** Kinds and names turn at different speeds, so that no two initiatives of a region are called the same. */
function nameOf(region: string, index: number): string {
  const shift = regionsOfRunningRound.findIndex(({ name }) => name === region);
  const kind = initiativeKinds[(shift * 5 + index) % initiativeKinds.length];
  const name = initiativeNames[(shift * 3 + index) % initiativeNames.length];
  return `${kind} ${name}`;
}

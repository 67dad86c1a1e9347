import type {
  DeliveryMode,
  InvitationView,
  LocalDate,
  ParticipantView,
  RegionView,
  RoundView,
  SequencePage,
  SequenceView,
  WorkshopView,
} from '@kaskade/shared';
import { created, givenRounds } from './given-rounds';
import type { TestApp } from './test-app';
import type { Answer } from './test-client';

/** A region whose round trains, with somebody who coordinates it and a sequence still to be planned. */
export interface GivenRegion {
  readonly region: RegionView;
  readonly round: RoundView;
  readonly sequence: SequenceView;
}

const room = { mode: 'in_person' as DeliveryMode, placeName: 'Haus der Technik', address: null, link: null, capacity: 20 };

/** Plans as the API takes them: one workshop per day, 09:00 to 16:00 in the house of technology. */
export const plansOn = (...days: readonly LocalDate[]) => ({
  workshops: days.map((date, index) => ({ ...room, position: index + 1, date, startsAt: '09:00', endsAt: '16:00' })),
});

/** Regions in training, plans, invitations and steps of workshops, made as users make them. Needs Ines. */
export function givenWorkshops(app: TestApp) {
  const rounds = givenRounds(app);
  const given = {
    ...rounds,

    /** One round in training with these regions: `{ 'MINT Nord': 'Amara' }`. Ends on the second of February 2027. */
    trainingRound: async (name: string, coordinators: Readonly<Record<string, string>>): Promise<readonly GivenRegion[]> => {
      app.clock.setTo('2027-01-15T09:00:00Z');
      let round = await rounds.openCall(name, { places: 10 });
      const regions: RegionView[] = [];
      for (const [region, coordinator] of Object.entries(coordinators)) {
        const made = await rounds.coordinatedRegion(region, coordinator);
        await rounds.decision(await rounds.application(round, made.id, coordinator), 'accept');
        regions.push(made);
      }
      app.clock.setTo('2027-02-02T09:00:00Z');
      round = await rounds.step(await rounds.session(await rounds.step(round, 'selection'), 'kickoff', '2027-02-10'), 'training');
      const { items } = (await (await app.as('Ines')).get<SequencePage>(`/sequences?roundId=${round.id}`)).body;
      return regions.map((region) => ({ region, round, sequence: found(items.find(({ regionId }) => regionId === region.id)) }));
    },

    plan: async (sequence: Pick<SequenceView, 'id'>, coordinator: string, ...days: readonly LocalDate[]): Promise<SequenceView> =>
      created(await (await app.as(coordinator)).post(`/sequences/${sequence.id}/workshops`, plansOn(...days))),

    workshop: async (id: string, who = 'Ines'): Promise<WorkshopView> =>
      (await (await app.as(who)).get<WorkshopView>(`/workshops/${id}`)).body,

    /** Takes a step with the version that is current. */
    act: async (who: string, id: string, step: string, body: unknown = {}): Promise<Answer<WorkshopView>> =>
      (await app.as(who)).post<WorkshopView>(`/workshops/${id}/${step}`, body, { version: (await given.workshop(id)).version }),

    /** A new initiative, invited; its contact has the address `<name>@initiative.example.org`. */
    invitation: async (sequence: Pick<SequenceView, 'id'>, coordinator: string, name: string, contact: string): Promise<InvitationView> =>
      created(
        await (
          await app.as(coordinator)
        ).post(`/sequences/${sequence.id}/invitations`, {
          new: { name, place: 'Musterstadt', contact: contactOf(contact) },
          answerBy: '2027-02-20',
        }),
      ),

    /** An initiative that has accepted, with a person of this given name. */
    takingPart: async (
      sequence: Pick<SequenceView, 'id'>,
      coordinator: string,
      name: string,
      person: string,
    ): Promise<{ invitation: InvitationView; participant: ParticipantView }> => {
      const invitation = await given.invitation(sequence, coordinator, name, `Kontakt${person}`);
      created(
        await (
          await app.as()
        ).post(`/invitations/by-link/${await given.linkTo(`kontakt${person}@initiative.example.org`.toLowerCase())}/answer`, {
          answer: 'accept',
        }),
      );
      const participant = created<ParticipantView>(
        await (
          await app.as(coordinator)
        ).post(`/initiatives/${invitation.initiativeId}/participants`, {
          givenName: person,
          familyName: 'Muster',
          email: `${person.toLowerCase()}@mail.example.org`,
        }),
      );
      return { invitation, participant };
    },

    /** Letters to this address, the newest last. */
    letters: (
      address: string,
    ): Promise<{ template: string; subject: string; body_text: string; calendar: string | null; calendar_method: string | null }[]> =>
      app.database.db.query(
        'select template, subject, body_text, calendar, calendar_method from mails where to_address = $1 order by created_at, id',
        [address],
      ),

    /** The secret of the newest invitation that went to this address. */
    linkTo: async (address: string): Promise<string> => {
      const letters = await given.letters(address);
      return found(
        /\/invitations\/([\w-]{43})/.exec(
          letters.map(({ body_text }) => body_text).findLast((text) => text.includes('/invitations/')) ?? '',
        )?.[1],
      );
    },
  };
  return given;
}

const contactOf = (name: string) => ({
  givenName: name,
  familyName: 'Muster',
  email: `${name.toLowerCase()}@initiative.example.org`,
  language: 'de',
});

function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('This was to be there, but is not.');
  return thing;
}

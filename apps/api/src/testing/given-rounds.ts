import type { ApplicationView, OpenRound, RegionId, RegionView, RoundView } from '@kaskade/shared';
import { ProgrammesService } from '../rounds/programmes.service';
import type { TestApp } from './test-app';
import type { Answer } from './test-client';

const usualDays = {
  places: 2,
  callOpensOn: '2027-01-01',
  callClosesOn: '2027-01-31',
  regionalPhaseFrom: '2027-03-01',
  regionalPhaseUntil: '2027-07-31',
} as const;

const motivation = 'Unsere Initiativen warten darauf, ihre Angebote gemeinsam besser zu machen.';

/** What the days of a test's world need to stand on: regions, rounds and applications, made as users make them. Needs Ines. */
export function givenRounds(app: TestApp) {
  const given = {
    motivation,

    programme: () => app.app.get(ProgrammesService).found({ de: 'MINT-Qualitätsoffensive', en: 'STEM quality initiative' }),

    region: async (name: string, state: 'NW' | 'BY' | 'SH' = 'NW'): Promise<RegionView> =>
      created(
        await (
          await app.as('Ines')
        ).post('/regions', {
          name,
          kind: 'mint_region',
          country: 'DE',
          state,
          states: [],
          city: null,
          host: null,
          website: null,
          about: null,
        }),
      ),

    /** A region with somebody who coordinates it and can sign in. */
    coordinatedRegion: async (name: string, coordinator: string): Promise<RegionView> => {
      const region = await given.region(name);
      await app.cast({ name: coordinator, role: { role: 'coordinator', regionId: region.id } });
      return region;
    },

    draft: async (name: string, days: Partial<OpenRound> = {}): Promise<RoundView> =>
      created(await (await app.as('Ines')).post('/rounds', { name, ...usualDays, ...days })),

    /** A round whose call is open from the first to the last of January 2027. */
    openCall: async (name: string, days: Partial<OpenRound> = {}): Promise<RoundView> =>
      given.step(await given.draft(name, days), 'call_open'),

    step: async (round: Pick<RoundView, 'id' | 'version'>, to: RoundView['state']): Promise<RoundView> =>
      created(await (await app.as('Ines')).post(`/rounds/${round.id}/transitions`, { to }, { version: round.version })),

    cancellation: async (round: Pick<RoundView, 'id' | 'version'>, reason: string): Promise<RoundView> =>
      created(await (await app.as('Ines')).post(`/rounds/${round.id}/cancellation`, { reason }, { version: round.version })),

    /** The application of a region, handed in by its coordinator. */
    application: async (round: RoundView, regionId: RegionId, coordinator: string): Promise<ApplicationView> => {
      const client = await app.as(coordinator);
      const draft = created(
        await client.post<ApplicationView>('/applications', { roundId: round.id, regionId, motivation, expectedInitiatives: 8 }),
      );
      return created(await client.post<ApplicationView>(`/applications/${draft.id}/submission`, {}, { version: draft.version }));
    },

    decision: async (application: ApplicationView, decision: 'accept' | 'waitlist' | 'decline', message = ''): Promise<ApplicationView> =>
      created(
        await (
          await app.as('Ines')
        ).post(`/applications/${application.id}/decision`, { decision, message }, { version: application.version }),
      ),

    session: async (round: Pick<RoundView, 'id'>, kind: 'kickoff' | 'deepening' | 'closing', startsOn: string): Promise<RoundView> =>
      created(
        await (
          await app.as('Ines')
        ).post(`/rounds/${round.id}/training-sessions`, {
          kind,
          title: { de: 'Termin' },
          startsOn,
          endsOn: startsOn,
          startsAt: '10:00',
          endsAt: '16:00',
          mode: 'online',
          place: null,
          link: 'https://konferenz.example.org/raum',
        }),
      ),
  };
  return given;
}

/** The body of an answer that made something; throws with what came back instead. */
export function created<Body>(answer: Answer<Body>): Body {
  if (answer.status !== 201) throw new Error(`This was to be made, but: ${answer.status} ${answer.text}`);
  return answer.body;
}

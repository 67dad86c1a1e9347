import { RoundView, type RoundPage } from '@kaskade/shared';
import type { z } from 'zod';
import { created, givenRounds } from '../../api/src/testing/given-rounds';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';

interface Refused {
  readonly code: string;
  readonly detail: string;
  readonly problems: { code: string; sentence: string }[];
  readonly fields: { pointer: string; rule: string }[];
}

let app: TestApp;
let given: ReturnType<typeof givenRounds>;

beforeAll(async () => {
  app = await startTestApp({ now: '2027-01-15T09:00:00Z' });
  given = givenRounds(app);
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
  await given.programme();
});
afterAll(() => app.close());
beforeEach(() => app.clock.setTo('2027-01-15T09:00:00Z'));

describe('Opening a round', () => {
  it('gives the national team a draft that visitors do not see', async () => {
    const draft = await given.draft('Entwurf 2027');

    expect(RoundView.parse(draft)).toMatchObject({ state: 'draft', nextState: 'call_open', lacking: [] });
    const visitor = await app.as();
    expect((await visitor.get(`/rounds/${draft.id}`)).status).toBe(404);
    expect((await visitor.get<z.infer<typeof RoundPage>>('/rounds')).body.items).toEqual([]);
    expect((await visitor.get('/rounds/export')).text).not.toContain('Entwurf 2027');
  });

  it('copies the curriculum, so that a later change of the programme leaves the round as it is', async () => {
    const draft = await given.draft('Mit Curriculum');

    await app.database.transaction((tx) =>
      tx.query(`update programmes set curriculum = jsonb_set(curriculum, '{recommendedGapDays}', '99')`),
    );

    expect((await (await app.as('Ines')).get<RoundView>(`/rounds/${draft.id}`)).body.curriculum.recommendedGapDays).toBe(14);
  });

  it('is refused where the days are in the wrong order, naming both days', async () => {
    const answer = await (
      await app.as('Ines')
    ).post<Refused>('/rounds', {
      name: 'Verdreht',
      places: 2,
      callOpensOn: '2027-01-31',
      callClosesOn: '2027-01-01',
      regionalPhaseFrom: null,
      regionalPhaseUntil: null,
    });

    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'ROUND_DATES_OUT_OF_ORDER', detail: expect.stringContaining('Bewerbungsschluss') },
    });
  });

  it('is refused for a name that another round has', async () => {
    await given.draft('Doppelt');

    const answer = await (
      await app.as('Ines')
    ).post<Refused>('/rounds', {
      name: 'Doppelt',
      places: 2,
      callOpensOn: null,
      callClosesOn: null,
      regionalPhaseFrom: null,
      regionalPhaseUntil: null,
    });

    expect(answer).toMatchObject({ status: 409, body: { code: 'ROUND_NAME_TAKEN' } });
  });

  it('lists every field that does not fit, with where it is', async () => {
    const answer = await (
      await app.as('Ines')
    ).post<Refused>('/rounds', {
      name: 'a;b\tc',
      places: 0,
      callOpensOn: '2027-02-30',
      callClosesOn: null,
      regionalPhaseFrom: null,
      surprise: 1,
    });

    expect(answer.status).toBe(422);
    expect(answer.body.fields.map(({ pointer, rule }) => `${pointer} ${rule}`).sort()).toEqual([
      '/callOpensOn notADate',
      '/name looksLikeAList',
      '/places tooSmall',
      '/regionalPhaseUntil required',
      '/surprise unknownField',
    ]);
  });
});

describe('Changing a round', () => {
  it('asks for the version it starts from, and refuses a stale one with the current', async () => {
    const draft = await given.draft('Versionen');
    const ines = await app.as('Ines');

    expect((await ines.patch<Refused>(`/rounds/${draft.id}`, { places: 5 })).body.code).toBe('VERSION_MISSING');
    const changed = await ines.patch<RoundView>(`/rounds/${draft.id}`, { places: 5 }, { version: draft.version });
    expect(changed).toMatchObject({ status: 200, body: { places: 5, name: 'Versionen' } });
    expect(changed.headers.get('etag')).toBe(`"${changed.body.version}"`);

    const stale = await ines.patch<Refused>(`/rounds/${draft.id}`, { places: 6 }, { version: draft.version });
    expect(stale).toMatchObject({ status: 412, body: { code: 'VERSION_STALE', problems: [{ current: changed.body.version }] } });
    expect(stale.headers.get('etag')).toBe(`"${changed.body.version}"`);
  });

  it('moves its beginning and end along with its call and its regional phase', async () => {
    const draft = await given.draft('Verlegt');

    const changed = await (
      await app.as('Ines')
    ).patch<RoundView>(`/rounds/${draft.id}`, { callOpensOn: '2027-01-10', regionalPhaseUntil: '2027-08-31' }, { version: draft.version });

    expect(changed.body).toMatchObject({ startsOn: '2027-01-10', endsOn: '2027-08-31' });
  });

  it('is refused once the round is over', async () => {
    const cancelled = await given.cancellation(await given.draft('Vorbei'), 'Keine Förderung');

    const answer = await (await app.as('Ines')).patch<Refused>(`/rounds/${cancelled.id}`, { places: 5 }, { version: cancelled.version });

    expect(answer).toMatchObject({ status: 409, body: { code: 'ROUND_OVER' } });
  });

  it('is written down with who did it and which fields', async () => {
    const draft = await given.draft('Aufgeschrieben');
    const ines = await app.as('Ines');
    await ines.patch(`/rounds/${draft.id}`, { places: 4 }, { version: draft.version });

    const { body } = await ines.get<{ items: { what: string; actorName: string; facts: object }[] }>(`/journal?roundId=${draft.id}`);

    expect(body.items.map(({ what }) => what)).toEqual(['round.edited', 'round.opened']);
    expect(body.items[0]).toMatchObject({ actorName: 'Ines Beispiel', facts: { fields: 'places' } });
  });
});

describe('The life of a round', () => {
  it('goes step by step to the end, and tells what each step lacks before it is taken', async () => {
    const north = await given.coordinatedRegion('Nordverbund', 'Amara');
    let round = await given.openCall('Ein ganzes Leben', { callOpensOn: '2027-01-01', callClosesOn: '2027-01-31' });
    expect(round.lacking.map(({ code }) => code)).toEqual(['ROUND_CALL_STILL_RUNNING']);
    const application = await given.application(round, north.id, 'Amara');

    app.clock.setTo('2027-01-31T23:00:00Z'); // midnight in Berlin
    round = await given.step(await reread(round), 'selection');
    expect(round.lacking.map(({ code }) => code)).toEqual([
      'ROUND_APPLICATIONS_UNDECIDED',
      'ROUND_WITHOUT_REGIONS',
      'ROUND_SESSION_MISSING',
    ]);
    await given.decision(application, 'accept');
    await given.session(round, 'kickoff', '2027-02-10');

    round = await given.step(await reread(round), 'training');
    expect(round.participations).toMatchObject([{ name: 'Nordverbund', state: 'in_training' }]);
    round = await given.step(round, 'regional_phase');
    expect(round.participations).toMatchObject([{ state: 'running' }]);
    expect(round.lacking.map(({ code }) => code)).toEqual(['ROUND_SEQUENCES_UNFINISHED', 'ROUND_SESSION_MISSING']);

    await app.database.transaction((tx) => tx.query('update sequences set documented = 3 where round_id = $1', [round.id]));
    await given.session(round, 'closing', '2027-07-01');
    round = await given.step(await reread(round), 'closing');
    expect(round.lacking.map(({ code }) => code)).toEqual(['ROUND_SESSION_STILL_AHEAD', 'ROUND_SESSION_STILL_AHEAD']);
    app.clock.setTo('2027-07-02T08:00:00Z');
    round = await given.step(round, 'completed');
    expect(round.participations).toMatchObject([{ state: 'completed' }]);
    round = await given.step(round, 'archived');

    expect(round.nextState).toBeNull();
    expect(round.transitions.map(({ to }) => to)).toEqual([
      'draft',
      'call_open',
      'selection',
      'training',
      'regional_phase',
      'closing',
      'completed',
      'archived',
    ]);
  });

  it('skips no state', async () => {
    const draft = await given.draft('Sprung');

    const answer = await (
      await app.as('Ines')
    ).post<Refused>(`/rounds/${draft.id}/transitions`, { to: 'training' }, { version: draft.version });

    expect(answer).toMatchObject({ status: 409, body: { code: 'ROUND_STATE_SKIPPED' } });
  });

  it('opens no call without days and places, and says all that is missing', async () => {
    const draft = await given.draft('Ohne Fenster', { callOpensOn: null, callClosesOn: null, places: null });

    const answer = await (
      await app.as('Ines')
    ).post<Refused>(`/rounds/${draft.id}/transitions`, { to: 'call_open' }, { version: draft.version });

    expect(answer.body.problems.map(({ code }) => code)).toEqual(['ROUND_CALL_WINDOW_MISSING', 'ROUND_PLACES_MISSING']);
  });

  it('is taken one step further once when two people press at the same time', async () => {
    const draft = await given.draft('Gleichzeitig');
    const ines = await app.as('Ines');

    const answers = await Promise.all(
      [1, 2].map(() => ines.post(`/rounds/${draft.id}/transitions`, { to: 'call_open' }, { version: draft.version })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
  });
});

describe('Cancelling a round', () => {
  it('asks for a reason', async () => {
    const draft = await given.draft('Grundlos');

    const answer = await (
      await app.as('Ines')
    ).post<Refused>(`/rounds/${draft.id}/cancellation`, { reason: '' }, { version: draft.version });

    expect(answer).toMatchObject({ status: 422, body: { fields: [{ pointer: '/reason' }] } });
  });

  it('sends the reason to the coordinators of every region in it', async () => {
    const coast = await given.coordinatedRegion('Küste', 'Jonas');
    const round = await given.openCall('Abgesagt');
    await given.decision(await given.application(round, coast.id, 'Jonas'), 'accept');

    await given.cancellation(await reread(round), 'Die Förderung ist ausgelaufen');

    const letters = await app.database.db.query<{ to_address: string; body_text: string }[]>(
      `select to_address, body_text from mails where template = 'round-cancelled' and round_id = $1`,
      [round.id],
    );
    expect(letters).toEqual([{ to_address: 'jonas@example.org', body_text: expect.stringContaining('Die Förderung ist ausgelaufen') }]);
  });
});

describe('National dates', () => {
  it('are planned, changed with their version, and taken out again', async () => {
    const round = await given.draft('Termine');
    const ines = await app.as('Ines');
    const planned = await given.session(round, 'kickoff', '2027-02-10');
    const [session] = planned.sessions;
    const change = {
      kind: 'kickoff',
      title: { de: 'Auftakt', en: 'Kick-off' },
      startsOn: '2027-02-11',
      endsOn: '2027-02-12',
      startsAt: null,
      endsAt: null,
      mode: null,
      place: 'Berlin',
      link: null,
    };

    expect((await ines.patch<Refused>(`/training-sessions/${session?.id}`, change, { version: 99 })).status).toBe(412);
    const changed = await ines.patch<RoundView>(`/training-sessions/${session?.id}`, change, { version: session?.version ?? 0 });
    expect(changed.body.sessions).toMatchObject([{ startsOn: '2027-02-11', endsOn: '2027-02-12', title: { en: 'Kick-off' }, version: 2 }]);

    expect((await ines.delete<RoundView>(`/training-sessions/${session?.id}`, { version: 2 })).body.sessions).toEqual([]);
    expect((await ines.delete(`/training-sessions/${session?.id}`, { version: 2 })).status).toBe(404);
  });

  it('cannot lie before the call or end before they start', async () => {
    const round = await given.draft('Zu früh');
    const date = {
      kind: 'kickoff',
      title: { de: 'Auftakt' },
      startsOn: '2026-02-10',
      endsOn: '2026-02-10',
      startsAt: '16:00',
      endsAt: '10:00',
      mode: null,
      place: null,
      link: null,
    };
    const ines = await app.as('Ines');

    expect((await ines.post<Refused>(`/rounds/${round.id}/training-sessions`, date)).body.fields).toMatchObject([
      { pointer: '/endsOn', rule: 'endsBeforeItStarts' },
    ]);
    expect((await ines.post<Refused>(`/rounds/${round.id}/training-sessions`, { ...date, endsAt: '17:00' })).body.code).toBe(
      'TRAINING_SESSION_OUTSIDE_ROUND',
    );
  });
});

describe('What visitors see of a round', () => {
  it('leaves out who took which step, where to dial in and why a region left', async () => {
    const region = await given.coordinatedRegion('Bergland', 'Kofi');
    const round = await given.openCall('Öffentlich');
    await given.decision(await given.application(round, region.id, 'Kofi'), 'accept');
    await given.session(round, 'kickoff', '2027-02-10');
    const [participation] = (await reread(round)).participations;
    created(await (await app.as('Ines')).post(`/participations/${participation?.id}/withdrawal`, { reason: 'Krankheit im Team' }));

    const { body } = await (await app.as()).get<RoundView>(`/rounds/${round.id}`);

    expect(body.transitions.every(({ byName }) => byName === null)).toBe(true);
    expect(body.sessions).toMatchObject([{ link: null }]);
    expect(body.participations).toMatchObject([{ state: 'withdrawn', withdrawalReason: null }]);
    expect((await (await app.as('Kofi')).get<RoundView>(`/rounds/${round.id}`)).body.participations).toMatchObject([
      { withdrawalReason: 'Krankheit im Team' },
    ]);
  });
});

const reread = async (round: { id: RoundView['id'] }): Promise<RoundView> =>
  (await (await app.as('Ines')).get<RoundView>(`/rounds/${round.id}`)).body;

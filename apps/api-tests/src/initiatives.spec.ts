import {
  InitiativePage,
  InitiativeView,
  InvitationByLink,
  InvitationList,
  InvitationView,
  OfferView,
  ParticipantList,
  ParticipantView,
} from '@kaskade/shared';
import { created } from '../../api/src/testing/given-rounds';
import { givenWorkshops, type GivenRegion } from '../../api/src/testing/given-workshops';
import { startTestApp, type TestApp } from '../../api/src/testing/test-app';

interface Refused {
  readonly code: string;
}

let app: TestApp;
let given: ReturnType<typeof givenWorkshops>;
let [north, coast]: GivenRegion[] = [];

const contact = (name: string) => ({
  givenName: name,
  familyName: 'Muster',
  email: `${name.toLowerCase()}@initiative.example.org`,
  language: 'de',
});
const details = { place: 'Musterstadt', state: 'NW', website: null, about: null };
const offer = { title: 'Robotik am Samstag', description: null, audience: 'Klasse 5 bis 7', ageFrom: 10, ageTo: 13, place: null };

beforeAll(async () => {
  app = await startTestApp({ now: '2027-01-15T09:00:00Z' });
  await app.cast({ name: 'Ines', role: { role: 'nationalTeam' } });
  given = givenWorkshops(app);
  await given.programme();
  [north, coast] = await given.trainingRound('Runde 2027', { Nord: 'Amara', Küste: 'Jonas' });
  await given.plan(sequence(), 'Amara', '2027-03-09', '2027-04-13', '2027-05-11');
});
afterAll(() => app.close());

const region = (which = north) => which?.region.id ?? '';
const sequence = () => ({ id: north?.sequence.id ?? expectRegion() });
const expectRegion = (): never => {
  throw new Error('The round did not begin.');
};
const counted = async () =>
  (
    await app.database.db.query<Record<string, number>[]>(
      'select initiatives_invited as invited, initiatives_registered as registered, initiatives_declined as declined from sequences where id = $1',
      [sequence().id],
    )
  )[0];

describe('An initiative', () => {
  let workbench: InitiativeView;

  it('is added by the coordinator to the own region; its contact becomes a member and gets no letter yet', async () => {
    const answer = await (
      await app.as('Amara')
    ).post('/initiatives', { ...details, name: 'Werkbank', regionId: region(), contact: contact('Wanda') });

    workbench = InitiativeView.parse(answer.body);
    expect([answer.status, workbench.contact?.email]).toEqual([201, 'wanda@initiative.example.org']);
    expect(await given.letters('wanda@initiative.example.org')).toEqual([]);
    expect(await app.database.db.query(`select role from role_assignments where initiative_id = $1`, [workbench.id])).toEqual([
      { role: 'initiativeMember' },
    ]);
  });

  it('has a name of its own in its region', async () => {
    const amara = await app.as('Amara');

    expect(
      (await amara.post<Refused>('/initiatives', { ...details, name: 'WERKBANK', regionId: region(), contact: contact('Wanda') })).body
        .code,
    ).toBe('INITIATIVE_NAME_TAKEN');
    expect(
      (
        await (
          await app.as('Jonas')
        ).post('/initiatives', { ...details, name: 'Werkbank', regionId: region(coast), contact: contact('Wolf') })
      ).status,
    ).toBe(201);
  });

  it('is not added to a region that one does not coordinate', async () => {
    expect(
      (await (await app.as('Jonas')).post('/initiatives', { ...details, name: 'Fremd', regionId: region(), contact: contact('Fritz') }))
        .status,
    ).toBe(404);
  });

  it('is seen and changed in its region and by the national team, not elsewhere', async () => {
    const jonas = await app.as('Jonas');

    expect((await jonas.get(`/initiatives/${workbench.id}`)).status).toBe(404);
    expect((await jonas.patch(`/initiatives/${workbench.id}`, { place: 'Anderswo' }, { version: 1 })).status).toBe(404);
    expect(InitiativePage.parse((await jonas.get('/initiatives?q=werkbank')).body).items.map(({ regionName }) => regionName)).toEqual([
      'Küste',
    ]);
    expect(InitiativePage.parse((await (await app.as('Ines')).get('/initiatives?q=werkbank')).body).total).toBe(2);
    expect((await jonas.get('/initiatives/export')).text).not.toContain('wanda@');
  });

  it('is changed from the current version', async () => {
    const amara = await app.as('Amara');
    const path = `/initiatives/${workbench.id}`;

    expect((await amara.patch(path, { place: 'Neustadt' })).status).toBe(428);
    expect((await amara.patch(path, { place: 'Neustadt' }, { version: workbench.version + 7 })).status).toBe(412);
    const answer = await amara.patch<InitiativeView>(
      path,
      { place: 'Neustadt', contact: contact('Wenke') },
      { version: workbench.version },
    );
    expect([answer.body.place, answer.body.contact?.givenName]).toEqual(['Neustadt', 'Wenke']);
  });

  it('refuses a table pasted into its name', async () => {
    const answer = await (
      await app.as('Amara')
    ).post<Refused & { fields: { pointer: string; rule: string }[] }>('/initiatives', {
      ...details,
      name: 'A;B;C',
      regionId: region(),
      contact: contact('Anna'),
    });

    expect([answer.status, answer.body.fields]).toMatchObject([422, [{ pointer: '/name', rule: 'looksLikeAList' }]]);
  });

  it('has offers with ages that fit together, which are put away but not lost', async () => {
    const amara = await app.as('Amara');
    const path = `/initiatives/${workbench.id}/offers`;

    expect((await amara.post<Refused>(path, { ...offer, ageFrom: 14 })).body.code).toBe('OFFER_AGES_REVERSED');
    const made = OfferView.parse(created(await amara.post(path, offer)));
    expect((await amara.patch<Refused>(`/offers/${made.id}`, { ageTo: 9 }, { version: made.version })).body.code).toBe(
      'OFFER_AGES_REVERSED',
    );
    const archived = created<OfferView>(await amara.post(`/offers/${made.id}/archiving`, {}, { version: made.version }));
    expect(archived.archived).toBe(true);
    const restored = await amara.delete<OfferView>(`/offers/${made.id}/archiving`, { version: archived.version });
    expect([restored.status, restored.body.archived]).toEqual([200, false]);
    expect((await (await app.as('Jonas')).post(`/offers/${made.id}/archiving`, {}, { version: restored.body.version })).status).toBe(404);
  });

  it('has people, each address once', async () => {
    const amara = await app.as('Amara');
    const path = `/initiatives/${workbench.id}/participants`;
    const priya = { givenName: 'Priya', familyName: 'Muster', email: 'Priya@mail.example.org' };

    const made = ParticipantView.parse(created(await amara.post(path, priya)));
    expect((await amara.post<Refused>(path, { ...priya, givenName: 'Pia' })).body.code).toBe('PARTICIPANT_EXISTS');
    expect(
      (await amara.patch<ParticipantView>(`/participants/${made.id}`, { email: null }, { version: made.version })).body.email,
    ).toBeNull();
    expect(ParticipantList.parse((await amara.get(path)).body).items).toHaveLength(1);
    expect((await (await app.as('Jonas')).get(path)).status).toBe(404);
    expect((await (await app.as('Jonas')).get(`${path}/export`)).status).toBe(404);
    expect((await amara.get(`${path}/export`)).text).toContain('Priya');
  });
});

describe('Inviting an initiative to a sequence', () => {
  it('sends a letter with dates, deadline and a link that leads to the invitation', async () => {
    const invitation = InvitationView.parse(await given.invitation(sequence(), 'Amara', 'Sternwarte', 'Selma'));

    expect(invitation).toMatchObject({ state: 'invited', initiativeName: 'Sternwarte', contactName: 'Selma Muster' });
    const [letter] = await given.letters('selma@initiative.example.org');
    expect(letter?.body_text).toContain('1. Qualität verstehen: Dienstag, 9. März 2027, 09:00 bis 16:00 Uhr, Haus der Technik');
    expect(letter?.body_text).toContain('bis einschließlich Samstag, 20. Februar 2027');
    const page = InvitationByLink.parse(
      (await (await app.as()).get(`/invitations/by-link/${await given.linkTo('selma@initiative.example.org')}`)).body,
    );
    expect([page.answerable, page.regionName, page.dates.length]).toEqual([true, 'Nord', 3]);
    expect(await counted()).toMatchObject({ invited: 1 });
  });

  it('happens once per initiative, and by its own coordinator', async () => {
    const { items } = InvitationList.parse((await (await app.as('Amara')).get(`/sequences/${sequence().id}/invitations`)).body);
    const path = `/sequences/${sequence().id}/invitations`;

    expect((await (await app.as('Amara')).post<Refused>(path, { initiativeId: items[0]?.initiativeId })).body.code).toBe(
      'INITIATIVE_INVITED_ALREADY',
    );
    expect((await (await app.as('Jonas')).post(path, { initiativeId: items[0]?.initiativeId })).status).toBe(404);
    expect((await (await app.as('Jonas')).get(path)).status).toBe(404);
    expect(
      (await (await app.as('Amara')).post<Refused>(path, { new: { name: 'Werkbank', place: 'X', contact: contact('Xaver') } })).body.code,
    ).toBe('INITIATIVE_NAME_TAKEN');
  });

  it('waits for the plan, because the letter names the dates', async () => {
    const answer = await (
      await app.as('Jonas')
    ).post<Refused>(`/sequences/${coast?.sequence.id ?? ''}/invitations`, {
      new: { name: 'Leuchtturm', place: 'Hafen', contact: contact('Lars') },
    });

    expect(answer.body.code).toBe('SEQUENCE_NOT_PLANNED');
  });

  it('wants an answer on a day that is still to come', async () => {
    const answer = await (
      await app.as('Amara')
    ).post<Refused>(`/sequences/${sequence().id}/invitations`, {
      new: { name: 'Gestern', place: 'Hafen', contact: contact('Gert') },
      answerBy: '2027-02-01',
    });

    expect(answer.body.code).toBe('INVITATION_DEADLINE_BEFORE_TODAY');
  });

  it('is reminded of once a day; the new link and the old one both work', async () => {
    const invitation = await given.invitation(sequence(), 'Amara', 'Technikum', 'Tilda');
    const old = await given.linkTo('tilda@initiative.example.org');
    const amara = await app.as('Amara');

    const reminded = InvitationView.parse(
      created(
        await amara.post(`/invitations/${invitation.id}/reminder`, { message: 'Wir freuen uns auf Sie.' }, { version: invitation.version }),
      ),
    );
    const again = await amara.post<Refused>(`/invitations/${invitation.id}/reminder`, {}, { version: reminded.version });

    expect([reminded.reminderCount, again.body.code]).toEqual([1, 'REMINDER_SENT_TODAY']);
    const renewed = await given.linkTo('tilda@initiative.example.org');
    expect(renewed).not.toBe(old);
    for (const token of [old, renewed]) expect((await (await app.as()).get(`/invitations/by-link/${token}`)).status).toBe(200);
  });
});

describe('Answering an invitation', () => {
  it('works by the link without signing in, once, and the coordinator hears of it', async () => {
    const visitor = await app.as();
    const path = `/invitations/by-link/${await given.linkTo('selma@initiative.example.org')}/answer`;

    const answer = InvitationByLink.parse(created(await visitor.post(path, { answer: 'accept' })));
    const again = await visitor.post<Refused>(path, { answer: 'accept' });

    expect([answer.state, answer.answerable, again.body.code]).toEqual(['registered', false, 'INVITATION_ANSWERED']);
    expect((await given.letters('amara@example.org')).at(-1)?.subject).toBe('Sternwarte macht mit');
    expect((await visitor.get<{ signedIn: boolean }>('/session')).body.signedIn).toBe(false);
    expect(await counted()).toMatchObject({ registered: 1 });
  });

  it('takes down who comes and what they bring, people and offers that are known once only', async () => {
    const visitor = await app.as();
    const invitation = await given.invitation(sequence(), 'Amara', 'Tüftelhaus', 'Thea');
    const link = `/invitations/by-link/${await given.linkTo('thea@initiative.example.org')}`;
    const person = { givenName: 'Thea', familyName: 'Muster', email: 'thea@initiative.example.org' };
    const offers = [{ title: 'Löten lernen' }, { title: 'löten lernen' }];

    const spoiled = await visitor.post(`${link}/answer`, { answer: 'accept', people: [{ ...person, email: 'thea' }], offers });
    expect([spoiled.status, InvitationByLink.parse((await visitor.get(link)).body).state]).toEqual([422, 'invited']);
    const answer = InvitationByLink.parse(
      created(await visitor.post(`${link}/answer`, { answer: 'accept', people: [person, person], offers })),
    );

    expect(answer.offers).toEqual(['Löten lernen']);
    const { body } = await (await app.as('Amara')).get(`/initiatives/${invitation.initiativeId}/participants`);
    expect(ParticipantList.parse(body).items).toMatchObject([person]);
  });

  it('gives the dates as one calendar file, before and after', async () => {
    const file = await (await app.as()).get(`/invitations/by-link/${await given.linkTo('selma@initiative.example.org')}/calendar`);

    expect([file.status, file.text.match(/BEGIN:VEVENT/g)?.length]).toEqual([200, 3]);
    expect((await (await app.as()).get(`/invitations/by-link/${'x'.repeat(43)}/calendar`)).status).toBe(404);
  });

  it('is possible until midnight in Berlin of the last day', async () => {
    const visitor = await app.as();
    await given.invitation(sequence(), 'Amara', 'Waldschule', 'Willi');
    const path = `/invitations/by-link/${await given.linkTo('willi@initiative.example.org')}/answer`;

    app.clock.setTo('2027-02-20T23:00:00Z');
    expect((await visitor.post<Refused>(path, { answer: 'decline' })).body.code).toBe('INVITATION_DEADLINE_PASSED');
    app.clock.setTo('2027-02-20T22:59:59Z');
    expect(created<InvitationByLink>(await visitor.post(path, { answer: 'decline', reason: 'Zu viel zu tun' })).state).toBe('declined');
    expect(await counted()).toMatchObject({ declined: 1 });
  });

  it('answers alike for a link that never was', async () => {
    expect((await (await app.as()).get(`/invitations/by-link/${'x'.repeat(43)}`)).status).toBe(404);
    expect((await (await app.as()).post(`/invitations/by-link/${'x'.repeat(43)}/answer`, { answer: 'accept' })).status).toBe(404);
  });

  it('works for members who are signed in, and only for their own initiative', async () => {
    app.clock.setTo('2027-02-15T09:00:00Z');
    const { items } = InvitationList.parse((await (await app.as('Amara')).get(`/sequences/${sequence().id}/invitations`)).body);
    const [stars, technik] = ['Sternwarte', 'Technikum'].map((name) => items.find(({ initiativeName }) => initiativeName === name));
    await app.cast({ name: 'Tilo', role: { role: 'initiativeMember', initiativeId: technik?.initiativeId } });
    const tilo = await app.as('Tilo');

    expect(
      InvitationList.parse((await tilo.get(`/sequences/${sequence().id}/invitations`)).body).items.map(
        ({ initiativeName }) => initiativeName,
      ),
    ).toEqual(['Technikum']);
    expect((await tilo.post(`/invitations/${stars?.id ?? ''}/answer`, { answer: 'decline' }, { version: 1 })).status).toBe(404);
    const answer = await tilo.post<InvitationView>(
      `/invitations/${technik?.id ?? ''}/answer`,
      { answer: 'accept' },
      { version: technik?.version ?? 0 },
    );
    expect(answer.body.state).toBe('registered');
    expect((await tilo.get<InitiativeView>(`/initiatives/${technik?.initiativeId ?? ''}`)).body.sequences).toMatchObject([
      { regionName: 'Nord', state: 'registered' },
    ]);
    expect((await tilo.get(`/initiatives/${stars?.initiativeId ?? ''}`)).status).toBe(404);
  });
});

describe('Dropping out of a sequence', () => {
  it('is noted with the workshop after which, and why', async () => {
    const amara = await app.as('Amara');
    const { items } = InvitationList.parse((await amara.get(`/sequences/${sequence().id}/invitations`)).body);
    const invitation = items.find(({ initiativeName }) => initiativeName === 'Sternwarte');
    const path = `/invitations/${invitation?.id ?? ''}/dropping-out`;

    const late = await amara.post<Refused>(path, { afterPosition: 7, reason: 'Keine Zeit' }, { version: invitation?.version ?? 0 });
    const left = InvitationView.parse(
      created(await amara.post(path, { afterPosition: 0, reason: 'Keine Zeit' }, { version: invitation?.version ?? 0 })),
    );

    expect(late.body.code).toBe('DROPPED_OUT_AFTER_LATER_WORKSHOP');
    expect(left.droppingOut).toEqual({ afterPosition: 0, on: '2027-02-15', reason: 'Keine Zeit' });
    const again = await amara.post<Refused>(path, { afterPosition: 0, reason: 'Keine Zeit' }, { version: left.version });
    expect(again.body.code).toBe('INVITATION_STATE_SKIPPED');
  });
});

describe('The list of initiatives', () => {
  it('of a round holds those that take part in it, within reach', async () => {
    await given.takingPart(sequence(), 'Amara', 'Planetarium', 'Paula');
    await given.invitation(sequence(), 'Amara', 'Unentschieden', 'Kontaktuwe');
    const [hills] = await given.trainingRound('Runde 2028', { Hügel: 'Mila' });
    const names = async (who: string, query: string): Promise<string[]> =>
      InitiativePage.parse((await (await app.as(who)).get(`/initiatives?${query}`)).body).items.map(({ name }) => name);
    const round = `roundId=${north?.round.id}`;

    for (const [who, query] of [['Ines', round] as const, ['Amara', `${round}&regionId=${region()}`] as const]) {
      expect(await names(who, query)).toContain('Planetarium');
      expect(await names(who, query)).not.toContain('Unentschieden');
    }
    expect(await names('Jonas', round)).toEqual([]);
    expect(await names('Ines', `${round}&regionId=${region(coast)}`)).toEqual([]);
    expect(await names('Ines', `roundId=${hills?.round.id}`)).toEqual([]);
  });
});

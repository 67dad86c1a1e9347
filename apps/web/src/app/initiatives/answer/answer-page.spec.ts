import type { TestRequest } from '@angular/common/http/testing';
import { screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../../testing/render-page';
import { AnswerPage } from './answer-page';
import { answerTexts } from './answer-texts';

const address = '/api/invitations/by-link/secret';
const invitation = {
  id: '01930000-0000-7000-8000-000000000001',
  initiativeName: 'Sternwarte',
  contactName: 'Selma Muster',
  language: 'de',
  regionName: 'MINT-Region Nord',
  roundName: 'Runde 2027',
  invitedByName: 'Amara Beispiel',
  message: 'Wir würden uns freuen.',
  state: 'invited',
  answerBy: '2027-02-20',
  answerable: true,
  offers: ['Sternegucken'],
  dates: [
    {
      id: '01930000-0000-7000-8000-000000000002',
      position: 1,
      title: { de: 'Qualität verstehen' },
      date: '2027-03-09',
      startsAt: '09:00',
      endsAt: '16:00',
      timeZone: 'Europe/Berlin',
      placeName: 'Haus der Technik',
      online: false,
    },
  ],
};

const opened = (change: Partial<typeof invitation> = {}) =>
  renderPage(AnswerPage, {
    texts: [answerTexts],
    inputs: { token: 'secret' },
    answers: { [`GET ${address}`]: { ...invitation, ...change } },
  });

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

async function acceptedUpToCheck() {
  const page = await opened();
  await userEvent.click(screen.getByRole('radio', { name: /Ja, wir sind dabei/ }));
  await press('Weiter');
  await userEvent.type(await screen.findByLabelText('Vorname'), 'Selma');
  await userEvent.type(screen.getByLabelText('Nachname'), 'Muster');
  await userEvent.type(screen.getByLabelText(/E-Mail-Adresse/), 'selma@initiative.example.org');
  await press('Weiter');
  await userEvent.type(await screen.findByLabelText(/Angebot 1/), 'Löten lernen');
  await press('Weiter');
  await screen.findByRole('heading', { name: 'Stimmt alles?' });
  return page;
}

describe('Answering an invitation by its link', () => {
  it('says who invites to which dates, with weekday and place, before it asks', async () => {
    await opened();

    expect(screen.getByRole('heading', { name: 'Einladung für Sternwarte' })).toBeVisible();
    expect(screen.getByText('Di, 9. März 2027, 09:00–16:00 Uhr')).toBeVisible();
    expect(screen.getByText('Haus der Technik')).toBeVisible();
    expect(screen.getByText('Bitte antworten Sie bis einschließlich Sa, 20. Februar 2027.')).toBeVisible();
  });

  it('asks one thing per page and shows everything once more before it goes out', async () => {
    const { api, answer } = await acceptedUpToCheck();

    expect(screen.getByText('Selma Muster, selma@initiative.example.org')).toBeVisible();
    expect(screen.getByText('Sternegucken')).toBeVisible();
    await press('Verbindlich zusagen');

    const { request } = api.expectOne(`${address}/answer`);
    expect(request.body).toEqual({
      answer: 'accept',
      people: [{ givenName: 'Selma', familyName: 'Muster', email: 'selma@initiative.example.org' }],
      offers: [{ title: 'Löten lernen' }],
    });
    await answer();
  });

  it('keeps the people and offers that were typed when the answer is refused', async () => {
    const { api, fixture } = await acceptedUpToCheck();

    await press('Verbindlich zusagen');
    api
      .expectOne(`${address}/answer`)
      .flush({ code: 'INVITATION_DEADLINE_PASSED', detail: 'Die Frist endete gestern.' }, { status: 409, statusText: 'Conflict' });
    await fixture.whenStable();

    expect(await screen.findByText('Die Frist endete gestern.')).toBeVisible();
    await press('Wer kommt ändern');
    expect(await screen.findByLabelText('Vorname')).toHaveValue('Selma');
    await press('Weiter');
    expect(await screen.findByLabelText(/Angebot 1/)).toHaveValue('Löten lernen');
  });

  it('names the person whose address is not one, and goes no further', async () => {
    await opened();
    await userEvent.click(screen.getByRole('radio', { name: /Ja, wir sind dabei/ }));
    await press('Weiter');

    await userEvent.type(await screen.findByLabelText('Vorname'), 'Selma');
    await userEvent.type(screen.getByLabelText('Nachname'), 'Muster');
    await userEvent.type(screen.getByLabelText(/E-Mail-Adresse/), 'selma');
    await press('Weiter');

    expect(screen.getByRole('heading', { name: 'Wer kommt zu den Workshops?' })).toBeVisible();
    expect(screen.getByLabelText(/E-Mail-Adresse/)).toHaveAttribute('aria-invalid', 'true');
  });

  it('offers the dates as a calendar file once the answer was yes', async () => {
    await opened({ state: 'registered', answerable: false });

    expect(screen.getByRole('heading', { name: 'Schön, dass Sie dabei sind' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Termine in den Kalender übernehmen' })).toHaveAttribute('href', `${address}/calendar`);
  });

  it('says what to do after the deadline, and asks nothing any more', async () => {
    await opened({ answerable: false });

    expect(screen.getByText('Bis Sa, 20. Februar 2027 war um eine Antwort gebeten.')).toBeVisible();
    expect(screen.getByText(/Antworten Sie einfach auf die Mail mit der Einladung/)).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('explains a link that leads nowhere', async () => {
    const refuse = (request: TestRequest) =>
      request.flush({ code: 'NOT_FOUND', detail: 'Nicht gefunden.' }, { status: 404, statusText: 'Not Found' });
    await renderPage(AnswerPage, { texts: [answerTexts], inputs: { token: 'secret' }, answers: { [`GET ${address}`]: refuse } });

    expect(await screen.findByRole('heading', { name: 'Dieser Link führt zu keiner Einladung' })).toBeVisible();
    expect(screen.getByText(/Kopieren Sie den ganzen Link/)).toBeVisible();
  });
});

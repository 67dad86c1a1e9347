import { ActivatedRoute, convertToParamMap } from '@angular/router';
import { screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { of } from 'rxjs';
import { renderPage } from '../../../testing/render-page';
import { InvitePage } from './invite-page';
import { inviteTexts } from './invite-texts';
import { idOf, invitationOf, northRegion, sequence, session } from './testing/given-sequence';

const query = convertToParamMap({ sequence: sequence.id });
const summary = (number: number, name: string) => ({
  id: idOf(number),
  initiativeId: idOf(number),
  regionId: northRegion,
  regionName: 'MINT-Region Nord',
  name,
  place: 'Musterstadt',
  state: null,
  website: null,
  about: null,
  contact: { personId: idOf(90), givenName: 'Selma', familyName: 'Muster', email: 'selma@example.org', language: 'de' },
  offerCount: 0,
  participantCount: 0,
  version: 1,
});

const opened = (change: Partial<typeof sequence> = {}) =>
  renderPage(InvitePage, {
    texts: [inviteTexts],
    session,
    providers: [{ provide: ActivatedRoute, useValue: { snapshot: { queryParamMap: query }, queryParamMap: of(query) } }],
    answers: {
      'GET /api/sequences': { items: [sequence], next: null, total: 1 },
      [`GET /api/sequences/${sequence.id}`]: { ...sequence, ...change },
      [`GET /api/sequences/${sequence.id}/invitations`]: { items: [invitationOf(13, 'Werkbank', 'registered')] },
      'GET /api/initiatives': {
        items: [summary(11, 'Sternwarte'), summary(12, 'Technikum'), summary(13, 'Werkbank')],
        next: null,
        total: 3,
      },
    },
  });

const tick = (name: RegExp) => userEvent.click(screen.getByRole('checkbox', { name }));
const invitations = `/api/sequences/${sequence.id}/invitations`;

describe('Inviting initiatives to a sequence', () => {
  it('names on the button how many mails go out', async () => {
    await opened();

    await tick(/Sternwarte/);
    expect(screen.getByRole('button', { name: '1 Initiative einladen' })).toBeVisible();
    await tick(/Technikum/);
    expect(screen.getByRole('button', { name: '2 Initiativen einladen' })).toBeVisible();
  });

  it('shows who is invited already with its state instead of a box', async () => {
    await opened();

    expect(screen.queryByRole('checkbox', { name: /Werkbank/ })).toBeNull();
    expect(screen.getByText('Angemeldet')).toBeVisible();
  });

  it('puts a new initiative with its contact on the same list', async () => {
    await opened();
    await tick(/Sternwarte/);

    await userEvent.type(screen.getByLabelText('Name der Initiative'), 'Leuchtturm');
    await userEvent.type(screen.getByLabelText('Ort'), 'Hafen');
    await userEvent.type(screen.getByLabelText('Vorname der Ansprechperson'), 'Lars');
    await userEvent.type(screen.getByLabelText('Nachname der Ansprechperson'), 'Muster');
    await userEvent.type(screen.getByLabelText('E-Mail-Adresse'), 'lars@example.org');
    await userEvent.click(screen.getByRole('button', { name: 'Auf die Liste setzen' }));

    expect(await screen.findByRole('button', { name: '2 Initiativen einladen' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Leuchtturm von der Liste nehmen' })).toBeVisible();
  });

  it('shows the letter with the own words and the weekday of each date', async () => {
    await opened();
    await tick(/Sternwarte/);
    await userEvent.type(screen.getByLabelText(/Persönliche Nachricht/), 'Wir freuen uns auf Sie.');

    const letter = screen.getByRole('figure');
    expect(within(letter).getByText('Wir freuen uns auf Sie.')).toBeVisible();
    expect(within(letter).getByText(/lädt Sternwarte zur Workshopreihe „Runde 2027“ in MINT-Region Nord ein/)).toBeVisible();
    expect(within(letter).getByText('Qualität verstehen: Di, 9. März 2027, 09:00–16:00 Uhr, Haus der Technik')).toBeVisible();
  });

  it('keeps whom it could not invite on the list with the reason; who was invited meanwhile is no error', async () => {
    const { api, fixture, answer } = await opened();
    await tick(/Sternwarte/);
    await tick(/Technikum/);
    await userEvent.type(screen.getByLabelText(/Persönliche Nachricht/), 'Bitte kommen Sie.');
    await userEvent.click(screen.getByRole('button', { name: '2 Initiativen einladen' }));

    const refusal = { status: 409, statusText: 'Conflict' };
    api
      .expectOne(({ url, method }) => url === invitations && method === 'POST')
      .flush({ code: 'INITIATIVE_INVITED_ALREADY', detail: 'Schon da.' }, refusal);
    await answer();
    api
      .expectOne(({ url, method }) => url === invitations && method === 'POST')
      .flush({ code: 'ROUND_OVER', detail: 'Die Runde ist zu Ende.' }, refusal);
    await fixture.whenStable();

    expect(await screen.findByText('Technikum: Die Runde ist zu Ende.')).toBeVisible();
    expect(screen.getByRole('button', { name: '1 Initiative einladen' })).toBeVisible();
    expect(screen.queryByText(/Sternwarte: /)).toBeNull();
    expect(screen.getByLabelText(/Persönliche Nachricht/)).toHaveValue('Bitte kommen Sie.');
  });

  it('waits for the dates, and says so at the button', async () => {
    await opened({ workshops: [] });

    await tick(/Sternwarte/);

    expect(screen.getByRole('button', { name: '1 Initiative einladen' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('link', { name: 'Termine planen' })).toBeVisible();
  });
});

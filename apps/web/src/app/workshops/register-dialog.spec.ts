import { screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';
import { RegisterDialog } from './register-dialog';
import {
  aRegistration,
  aWorkshop,
  coordinator,
  initiativeId,
  member,
  noNews,
  registrationsOf,
  sessionOf,
  workshopId,
} from './testing/a-workshop';
import { workshopsTexts } from './workshops-texts';

const workshop = aWorkshop();
const kofi = aRegistration('1', 'Kofi');
const participant = (last: string, givenName: string) => ({
  id: `01930000-0000-7000-8000-${last.padStart(12, '0')}`,
  initiativeId,
  regionId: workshop.regionId,
  givenName,
  familyName: 'Beispiel',
  email: null,
  version: 1,
});
const people = [participant('f1', 'Kofi'), participant('a2', 'Amira'), participant('a3', 'Lea')];
const invitation = {
  id: '01930000-0000-7000-8000-0000000000aa',
  sequenceId: workshop.sequenceId,
  roundId: workshop.roundId,
  regionId: workshop.regionId,
  initiativeId,
  initiativeName: 'Sternwarte Satellit',
  initiativePlace: 'Kiel',
  contactName: null,
  state: 'active',
  message: null,
  answerBy: null,
  invitedAt: '2026-10-01T09:00:00Z',
  invitedByName: null,
  remindedAt: null,
  reminderCount: 0,
  answeredAt: null,
  answerReason: null,
  droppingOut: null,
  participantCount: 3,
  version: 1,
};
const board = (expected: boolean) => ({
  ...workshop,
  entries: [],
  initiatives: [{ id: initiativeId, name: 'Sternwarte Satellit', expected }],
});

async function openedBy(role: Record<string, string>, expected = true) {
  const rendered = await renderPage(RegisterDialog, {
    texts: [workshopsTexts],
    session: sessionOf(role),
    inputs: { open: false, workshop, registrations: registrationsOf(kofi) },
    providers: [noNews],
  });
  const { api, fixture } = rendered;
  fixture.componentRef.setInput('open', true);
  const invitations = await waitFor(() => api.expectOne(`/api/sequences/${workshop.sequenceId}/invitations`));
  invitations.flush({ items: [invitation] });
  api.match(`/api/workshops/${workshopId}/attendance`).forEach((request) => request.flush(board(expected)));
  if (role === coordinator) {
    await screen.findByRole('option', { name: 'Sternwarte Satellit' });
    await userEvent.selectOptions(screen.getByLabelText('Initiative'), initiativeId);
  }
  const participants = await waitFor(() => api.expectOne(`/api/initiatives/${initiativeId}/participants`));
  participants.flush({ items: people });
  await screen.findByLabelText('Amira Beispiel');
  return rendered;
}

describe('Registering people', () => {
  it('shows who is registered already, and says before who gets the last seat and who a place in line (D11)', async () => {
    await openedBy(member);

    expect(screen.getByLabelText('Kofi Beispiel (schon angemeldet)')).toBeDisabled();
    await userEvent.click(screen.getByLabelText('Amira Beispiel'));
    await userEvent.click(screen.getByLabelText('Lea Beispiel'));

    expect(screen.getByText('1 Person bekommt einen Platz.')).toBeVisible();
    expect(screen.getByText('1 Person kommt auf die Warteliste, Platz 1.')).toBeVisible();
    expect(screen.getByRole('button', { name: '2 Personen anmelden' })).not.toHaveAttribute('aria-disabled');
  });

  it('asks a coordinator for a reason when the initiative is not expected, and sends it (D12)', async () => {
    const { api } = await openedBy(coordinator, false);

    await userEvent.click(screen.getByLabelText('Amira Beispiel'));
    expect(screen.getByRole('button', { name: '1 Person anmelden' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(screen.getByLabelText('Warum lassen Sie sie zu?'), 'Hat nachgeholt.');
    await userEvent.click(screen.getByRole('button', { name: '1 Person anmelden' }));

    const { request } = api.expectOne({ method: 'POST', url: `/api/workshops/${workshopId}/registrations` });
    expect(request.body).toEqual({ participantId: people[1]?.id, admitReason: 'Hat nachgeholt.' });
  });

  it('registers somebody new with a name, and keeps what was typed when the address is wrong', async () => {
    const { api } = await openedBy(member);

    await userEvent.click(screen.getByLabelText('Neue Person'));
    await userEvent.type(screen.getByLabelText('Vorname'), 'Noor');
    await userEvent.type(screen.getByLabelText('Nachname'), 'Beispiel');
    await userEvent.type(screen.getByLabelText(/E-Mail-Adresse/), 'noor@');
    await userEvent.click(screen.getByRole('button', { name: '1 Person anmelden' }));
    api.expectNone({ method: 'POST', url: `/api/workshops/${workshopId}/registrations` });
    expect(screen.getByLabelText('Vorname')).toHaveValue('Noor');

    await userEvent.clear(screen.getByLabelText(/E-Mail-Adresse/));
    await userEvent.click(screen.getByRole('button', { name: '1 Person anmelden' }));
    const { request } = api.expectOne({ method: 'POST', url: `/api/workshops/${workshopId}/registrations` });
    expect(request.body).toEqual({ person: { givenName: 'Noor', familyName: 'Beispiel' }, initiativeId });
  });
});

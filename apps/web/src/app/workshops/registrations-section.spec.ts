import { RegistrationId } from '@kaskade/shared/kernel';
import { screen, waitFor } from '@testing-library/angular';
import { TestBed } from '@angular/core/testing';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';
import { Toasts } from '../ui/toasts';
import { RegistrationsSection } from './registrations-section';
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

const seated = aRegistration('1', 'Kofi');
const seatedId = RegistrationId.parse(seated.id);
const second = aRegistration('2', 'Amira', { initiativeName: 'Technikclub' });
const inLine = aRegistration('3', 'Lea', { state: 'waiting', placeInLine: 1 });
const url = `/api/workshops/${workshopId}/registrations`;

const openedBy = (role: Record<string, string>, list = registrationsOf(seated, second, inLine), workshop = aWorkshop()) =>
  renderPage(RegistrationsSection, {
    texts: [workshopsTexts],
    session: sessionOf(role),
    inputs: { workshop },
    providers: [noNews],
    answers: { [`GET ${url}`]: list },
  });

const lastToast = () => TestBed.inject(Toasts).all().at(-1);

describe('The registrations of a workshop', () => {
  it('show who has a seat and which place in line the others have', async () => {
    await openedBy(coordinator);

    expect(screen.getByRole('row', { name: /Kofi Beispiel/ })).toHaveTextContent('Angemeldet');
    expect(screen.getByRole('row', { name: /Lea Beispiel/ })).toHaveTextContent('Warteliste, Platz 1');
  });

  it('say who moves up when somebody is cancelled (D11)', async () => {
    const { api } = await openedBy(coordinator);

    await userEvent.click(screen.getByRole('button', { name: 'Kofi Beispiel abmelden' }));
    api.expectOne(`/api/registrations/${seatedId}/cancellation`).flush({ ...seated, state: 'cancelled' });
    const again = await waitFor(() => api.expectOne(url));
    again.flush(registrationsOf(second, { ...inLine, state: 'registered', placeInLine: null }));

    await waitFor(() =>
      expect(lastToast()?.sentence).toBe('Kofi Beispiel ist abgemeldet. Lea Beispiel rückt nach und bekommt eine E-Mail.'),
    );
  });

  it('take a cancellation back, and say honestly that the seat is gone', async () => {
    const { api } = await openedBy(coordinator);

    await userEvent.click(screen.getByRole('button', { name: 'Kofi Beispiel abmelden' }));
    api.expectOne(`/api/registrations/${seatedId}/cancellation`).flush({ ...seated, state: 'cancelled' });
    const again = await waitFor(() => api.expectOne(url));
    again.flush(registrationsOf(second, inLine));
    await waitFor(() => expect(lastToast()?.sentence).toBe('Kofi Beispiel ist abgemeldet.'));
    await waitFor(() => expect(screen.queryByRole('row', { name: /Kofi Beispiel/ })).toBeNull());

    lastToast()?.undo?.();
    const sent = await waitFor(() => api.expectOne({ method: 'POST', url }));
    expect(sent.request.body).toEqual({ participantId: seated.participantId });
    sent.flush({ ...seated, state: 'waiting', placeInLine: 2 });

    await waitFor(() => expect(lastToast()?.sentence).toBe('Kofi Beispiel steht jetzt auf der Warteliste, Platz 2.'));
  });

  it('let people of an initiative cancel their own people only', async () => {
    const foreign = aRegistration('4', 'Jonas', { initiativeId: '01930000-0000-7000-8000-0000000000c2' });
    await openedBy(member, registrationsOf(seated, foreign));

    expect(screen.getByRole('heading', { name: 'Ihre Anmeldungen' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Kofi Beispiel abmelden' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Jonas Beispiel abmelden' })).toBeNull();
    expect(seated.initiativeId).toBe(initiativeId);
  });

  it('say why nobody can be registered before the workshop is published', async () => {
    await openedBy(coordinator, registrationsOf(), aWorkshop({ state: 'planned' }));

    const register = screen.getByRole('button', { name: 'Personen anmelden' });
    expect(register).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText(/Der Workshop ist noch nicht veröffentlicht/)).toBeVisible();
  });
});

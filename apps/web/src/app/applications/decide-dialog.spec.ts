import { ApplicationView } from '@kaskade/shared/applications';
import { screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';
import { applicationsTexts } from './applications-texts';
import { DecideDialog, type Places } from './decide-dialog';

const application = ApplicationView.parse({
  id: '01930000-0000-7000-8000-000000000001',
  roundId: '01930000-0000-7000-8000-000000000002',
  roundName: 'Durchgang 2027/28',
  regionId: '01930000-0000-7000-8000-000000000003',
  regionName: 'MINT-Region Nord',
  federalState: 'SH',
  state: 'submitted',
  motivation: 'Wir möchten dabei sein.',
  expectedInitiatives: 8,
  submittedAt: '2026-11-20T09:00:00Z',
  submittedByName: 'Amara Beispiel',
  decidedAt: null,
  decidedByName: null,
  decisionMessage: null,
  placeInLine: null,
  earlierRounds: 0,
  version: 3,
});

const openedWith = (places: Places, reasons: string[] = []) =>
  renderPage(DecideDialog, { texts: [applicationsTexts], inputs: { application, places, reasons } });

describe('Deciding on an application', () => {
  it('says before that accepting puts the region on the waiting list when the round is full', async () => {
    await openedWith({ total: 20, taken: 20, waiting: 2 });

    await userEvent.click(screen.getByRole('radio', { name: /Aufnehmen/ }));

    expect(screen.getByText('Alle 20 Plätze sind vergeben: Die Region kommt auf Platz 3 der Warteliste.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Runde ist voll: auf die Warteliste setzen und benachrichtigen' })).toBeVisible();
  });

  it('accepts where a place is free, and says how many are taken then', async () => {
    await openedWith({ total: 20, taken: 19, waiting: 0 });

    await userEvent.click(screen.getByRole('radio', { name: /Aufnehmen/ }));

    expect(screen.getByText('Danach sind 20 von 20 Plätzen vergeben.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Aufnehmen und benachrichtigen' })).toBeVisible();
  });

  it('sends the message with the decision, starting from the version that was read', async () => {
    const { api } = await openedWith({ total: 20, taken: 3, waiting: 0 });

    await userEvent.click(screen.getByRole('radio', { name: /Ablehnen/ }));
    await userEvent.type(screen.getByLabelText(/Nachricht an die Koordination/), 'Bitte nächstes Jahr wieder.');
    await userEvent.click(screen.getByRole('button', { name: 'Ablehnen und benachrichtigen' }));

    const { request } = api.expectOne(`/api/applications/${application.id}/decision`);
    expect(request.body).toEqual({ decision: 'decline', message: 'Bitte nächstes Jahr wieder.' });
    expect(request.headers.get('If-Match')).toBe('"3"');
  });

  it('keeps the message and offers the new state when somebody else was quicker', async () => {
    const { api, fixture } = await openedWith({ total: 20, taken: 3, waiting: 0 });

    await userEvent.click(screen.getByRole('radio', { name: /Aufnehmen/ }));
    await userEvent.type(screen.getByLabelText(/Nachricht an die Koordination/), 'Willkommen!');
    await userEvent.click(screen.getByRole('button', { name: 'Aufnehmen und benachrichtigen' }));
    api
      .expectOne(`/api/applications/${application.id}/decision`)
      .flush({ code: 'VERSION_STALE', detail: 'Veraltet.', current: 4 }, { status: 412, statusText: 'Precondition Failed' });
    await fixture.whenStable();

    expect(await screen.findByRole('button', { name: 'Neuen Stand laden' })).toBeVisible();
    expect(screen.getByLabelText(/Nachricht an die Koordination/)).toHaveValue('Willkommen!');
  });
});

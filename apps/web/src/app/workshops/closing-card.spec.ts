import { screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';
import { ClosingCard } from './closing-card';
import { aSequence, aWorkshop, coordinator, feedbackOf, noNews, sessionOf, workshopId } from './testing/a-workshop';
import { workshopsTexts } from './workshops-texts';

const openedAt = (now: string, workshop = aWorkshop(), feedback = feedbackOf()) =>
  renderPage(ClosingCard, {
    texts: [workshopsTexts],
    session: sessionOf(coordinator, now),
    inputs: { workshop, sequence: aSequence() },
    providers: [noNews],
    answers: { [`GET /api/workshops/${workshopId}/feedback`]: feedback },
  });

const decided = { registered: 2, waiting: 0, present: 2, late: 0, excused: 0, absent: 0, undecided: 0 };

describe('Closing a workshop', () => {
  it('says before its start when it begins and that the attendance of two people is open (D10)', async () => {
    await openedAt('2026-11-20T09:00:00Z');

    expect(screen.getByRole('button', { name: 'Als durchgeführt abschließen' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText(/Der Workshop beginnt erst am Dienstag, 24. November 2026 um 09:00 Uhr/)).toBeVisible();
    expect(screen.getByText(/Bei 2 Personen ist die Anwesenheit noch offen/)).toBeVisible();
  });

  it('marks the workshop as held after its start once everybody is decided, and ticks the step', async () => {
    const { api, fixture } = await openedAt('2026-11-24T15:10:00Z', aWorkshop({ counters: decided }));

    await userEvent.click(screen.getByRole('button', { name: 'Als durchgeführt abschließen' }));
    const { request } = api.expectOne(`/api/workshops/${workshopId}/holding`);
    expect(request.headers.get('If-Match')).toBe('"4"');

    fixture.componentRef.setInput('workshop', aWorkshop({ counters: decided, state: 'held' }));
    (await waitFor(() => api.expectOne(`/api/workshops/${workshopId}/feedback`))).flush(feedbackOf());
    await fixture.whenStable();
    expect(screen.getByText('2 von 2 Personen waren da.')).toBeVisible();
    expect(screen.getByText(/Anwesenheit geklärt/).closest('li')).toHaveClass('done');
  });

  it('documents only what has minutes, and saves them first', async () => {
    const held = aWorkshop({ counters: decided, state: 'held' });
    const { api, fixture } = await openedAt('2026-11-24T15:10:00Z', held);
    const document = screen.getByRole('button', { name: 'Workshop dokumentieren' });
    expect(document).toHaveAttribute('aria-disabled', 'true');

    await userEvent.type(screen.getByLabelText('Protokoll'), 'Alle haben ein Ziel.');
    await userEvent.click(document);
    api
      .expectOne({ method: 'PUT', url: `/api/workshops/${workshopId}/minutes` })
      .flush({ ...held, minutes: 'Alle haben ein Ziel.', version: 5 });
    await fixture.whenStable();

    const { request } = await waitFor(() => api.expectOne(`/api/workshops/${workshopId}/documentation`));
    expect(request.body).toEqual({ minutes: 'Alle haben ein Ziel.' });
    expect(request.headers.get('If-Match')).toBe('"5"');
  });

  it('shows both texts when somebody else has written minutes meanwhile, and loses none', async () => {
    const held = aWorkshop({ counters: decided, state: 'held' });
    const { api, fixture } = await openedAt('2026-11-24T15:10:00Z', held);

    await userEvent.type(screen.getByLabelText('Protokoll'), 'Mein Text');
    await userEvent.click(screen.getByRole('button', { name: 'Workshop dokumentieren' }));
    api
      .expectOne(`/api/workshops/${workshopId}/minutes`)
      .flush({ code: 'VERSION_STALE', detail: 'Veraltet.', current: 5 }, { status: 412, statusText: 'Precondition Failed' });
    await fixture.whenStable();
    const again = await waitFor(() => api.expectOne(`/api/workshops/${workshopId}`));
    again.flush({ ...held, minutes: 'Ihr Text', version: 5 });

    expect(await screen.findByText('Ihr Text')).toBeVisible();
    expect(screen.getByLabelText('Protokoll')).toHaveValue('Mein Text');

    await userEvent.click(screen.getByRole('button', { name: 'Meinen Text speichern' }));
    const { request } = await waitFor(() => api.expectOne(`/api/workshops/${workshopId}/minutes`));
    expect(request.body).toEqual({ minutes: 'Mein Text' });
    expect(request.headers.get('If-Match')).toBe('"5"');
  });

  it('asks for feedback as the third step, and tells how many have answered', async () => {
    await openedAt(
      '2026-11-24T17:00:00Z',
      aWorkshop({ counters: decided, state: 'documented', documentedAt: '2026-11-24T16:00:00.000Z', minutes: 'Alle haben ein Ziel.' }),
      feedbackOf({ releasedAt: '2026-11-24T16:10:00.000Z', openUntil: '2026-12-15', open: true, asked: 8, answered: 3 }),
    );

    expect(screen.getByText('3 von 8 Personen haben geantwortet.')).toBeVisible();
    expect(screen.getByText('Um Rückmeldung gebeten').closest('li')).toHaveClass('done');
    expect(screen.getByRole('link', { name: 'Rückmeldungen ansehen' })).toHaveAttribute('href', `/workshops/${workshopId}/feedback`);
  });
});

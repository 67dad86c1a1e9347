import { screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';
import { aWorkshop, coordinator, feedbackOf, noNews, sessionOf, workshopId } from '../workshops/testing/a-workshop';
import { feedbackTexts } from './feedback-texts';
import { WorkshopFeedbackPage } from './workshop-feedback-page';

const released = { releasedAt: '2026-11-24T15:10:00.000Z', openUntil: '2026-12-15', open: true, asked: 8 };

const open = (rest: object = {}, workshop: object = { state: 'held' }) =>
  renderPage(WorkshopFeedbackPage, {
    texts: [feedbackTexts],
    session: sessionOf(coordinator, '2026-11-24T16:00:00Z'),
    inputs: { workshopId },
    providers: [noNews],
    answers: { [`GET /api/workshops/${workshopId}/feedback`]: feedbackOf(rest), [`GET /api/workshops/${workshopId}`]: aWorkshop(workshop) },
  });

describe('The feedback on a workshop', () => {
  it('is asked for with the number of people named', async () => {
    const { api } = await open();

    await userEvent.click(await screen.findByRole('button', { name: 'An 8 Personen senden' }));

    const sent = await waitFor(() => api.expectOne({ method: 'POST', url: `/api/workshops/${workshopId}/feedback` }));
    sent.flush(feedbackOf(released));
    expect(await screen.findByText('Noch nicht genug Antworten')).toBeVisible();
  });

  it('waits for the workshop to be held, and says so at the button', async () => {
    await open({}, { state: 'published' });

    expect(await screen.findByText(/Schließen Sie den Workshop zuerst als durchgeführt ab/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'An 8 Personen senden' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('says how many answers are missing before anything is shown', async () => {
    await open({ ...released, answered: 3 });

    expect(await screen.findByText(/Noch 2 Antworten, dann sind die ersten Ergebnisse zu sehen/)).toBeVisible();
  });

  it('tells each question with its mean and how the answers spread', async () => {
    const scale = (question: string) => ({ question, answered: 5, mean: 4.2, counts: [0, 0, 1, 2, 2] });
    await open({
      ...released,
      answered: 6,
      results: {
        answers: 5,
        scales: ['useful', 'understandable', 'exchange', 'pace', 'recommend'].map(scale),
        texts: [
          { question: 'helped', texts: ['Die Beispiele'] },
          { question: 'missing', texts: [] },
        ],
      },
    });

    expect(
      await screen.findByRole('list', { name: 'Der Workshop hat uns weitergebracht: Mittelwert 4,2 von 5 aus 5 Antworten' }),
    ).toBeVisible();
    expect(screen.getByText('Die Beispiele')).toBeVisible();
    expect(screen.getByText('Dazu hat niemand etwas geschrieben.')).toBeVisible();
  });
});

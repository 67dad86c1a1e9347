import { screen } from '@testing-library/angular';
import { renderPage } from '../../testing/render-page';
import { aSequence, aWorkshop, coordinator, feedbackOf, noNews, registrationsOf, sessionOf, workshopId } from './testing/a-workshop';
import { WorkshopPage } from './workshop-page';
import { workshopsTexts } from './workshops-texts';

const opened = (workshop: ReturnType<typeof aWorkshop>) =>
  renderPage(WorkshopPage, {
    texts: [workshopsTexts],
    session: sessionOf(coordinator, '2026-11-24T09:00:00Z'),
    inputs: { workshopId },
    providers: [noNews],
    answers: {
      [`GET /api/workshops/${workshopId}`]: workshop,
      [`GET /api/workshops/${workshopId}/registrations`]: registrationsOf(),
      [`GET /api/workshops/${workshopId}/feedback`]: feedbackOf(),
      [`GET /api/sequences/${workshop.sequenceId}`]: aSequence(),
    },
  });

describe('The page of a workshop', () => {
  it('leads with the attendance while it can be taken', async () => {
    await opened(aWorkshop());

    expect(screen.getByRole('link', { name: 'Anwesenheit erfassen' })).toHaveClass('primary');
  });

  it('only shows the attendance once the workshop is held', async () => {
    await opened(aWorkshop({ state: 'held' }));

    expect(screen.queryByRole('link', { name: 'Anwesenheit erfassen' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Anwesenheit ansehen' })).not.toHaveClass('primary');
  });
});

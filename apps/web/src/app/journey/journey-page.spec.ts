import { screen } from '@testing-library/angular';
import { renderPage } from '../../testing/render-page';
import { JourneyPage } from './journey-page';
import { journeyTexts } from './journey-texts';

const idOf = (number: number): string => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const memberOf = (...initiatives: [id: string, name: string][]) => ({
  signedIn: true,
  person: { id: idOf(80), givenName: 'Priya', familyName: 'Beispiel', email: 'priya@example.org', language: 'de', version: 1 },
  roles: initiatives.map(([initiativeId, initiativeName]) => ({ role: 'initiativeMember', initiativeId, initiativeName })),
  permissions: ['progress.readInitiative', 'invitation.answer'],
  lastVisitAt: null,
  now: '2026-11-24T09:00:00Z',
  today: '2026-11-24',
  demo: null,
});

const progress = { initiativeId: idOf(1), initiativeName: 'Sternwarte', regionId: idOf(3), asOf: '2026-11-24T09:00:00Z', journeys: [] };

describe('"Meine Reise"', () => {
  it('says what will appear while there is no sequence yet, and offers the one useful thing', async () => {
    await renderPage(JourneyPage, {
      texts: [journeyTexts],
      session: memberOf([idOf(1), 'Sternwarte']),
      answers: { [`GET /api/initiatives/${idOf(1)}/progress`]: progress },
    });

    expect(screen.getByText(/Sobald Ihre Initiative zu einer Workshopreihe eingeladen ist/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Angebote und Team eintragen' })).toHaveAttribute('href', `/initiatives/${idOf(1)}`);
  });

  it('lets somebody who belongs to several initiatives choose, and begins with the first', async () => {
    await renderPage(JourneyPage, {
      texts: [journeyTexts],
      session: memberOf([idOf(1), 'Sternwarte'], [idOf(2), 'Technikum']),
      answers: { [`GET /api/initiatives/${idOf(1)}/progress`]: progress },
    });

    expect(screen.getByRole('button', { name: 'Sternwarte' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: 'Technikum' })).toHaveAttribute('aria-pressed', 'false');
  });

  it('asks whoever belongs to no initiative which one to show', async () => {
    await renderPage(JourneyPage, { texts: [journeyTexts], session: memberOf() });

    expect(screen.getByRole('link', { name: 'Zu den Initiativen' })).toHaveAttribute('href', '/initiatives');
  });
});

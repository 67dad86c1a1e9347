import type { SequenceView } from '@kaskade/shared/workshops';
import { screen } from '@testing-library/angular';
import { renderPage } from '../../testing/render-page';
import { sequenceWith, sessionAs, workshopAt } from '../../testing/sequences';
import { SequenceListPage } from './sequence-list-page';
import { sequencesTexts } from './sequences-texts';

const opened = (sequences: readonly SequenceView[], role: 'coordinator' | 'nationalTeam' = 'coordinator') =>
  renderPage(SequenceListPage, {
    texts: [sequencesTexts],
    session: sessionAs(role),
    answers: {
      'GET /api/sequences': { items: sequences, next: null, total: sequences.length },
      'GET /api/rounds': { items: [], next: null, total: 0 },
    },
  });

const planned = [workshopAt(1, '2027-02-01', { state: 'cancelled' }), workshopAt(2, '2027-03-01')];

describe('The list of sequences', () => {
  it('counts the dates that stand, without the cancelled ones, and names the next', async () => {
    await opened([sequenceWith(planned)]);

    expect(screen.getByText('1 von 3')).toBeVisible();
    expect(screen.getByText('Mo, 01.03.2027')).toBeVisible();
  });

  it('leads somebody who has only one sequence straight to it', async () => {
    const sequence = sequenceWith(planned);
    await opened([sequence]);

    expect(screen.getByRole('link', { name: 'Workshopreihe öffnen: MINT-Region Nord' })).toHaveAttribute(
      'href',
      `/sequences/${sequence.id}`,
    );
    expect(screen.getByText('2 Termine sind noch zu planen')).toBeVisible();
  });

  it('shows the national team the list only', async () => {
    await opened([sequenceWith(planned)], 'nationalTeam');

    expect(screen.queryByRole('link', { name: /Workshopreihe öffnen/ })).toBeNull();
  });

  it('teaches when a sequence comes into being while there is none', async () => {
    await opened([]);

    expect(screen.getByText('Noch keine Workshopreihe')).toBeVisible();
    expect(screen.getByText(/sobald eine Region in eine Runde aufgenommen ist/)).toBeVisible();
  });
});

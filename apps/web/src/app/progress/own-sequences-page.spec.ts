import { screen, within } from '@testing-library/angular';
import { nobody } from '@kaskade/shared/attendance';
import { noInitiatives } from '@kaskade/shared/initiatives';
import { renderPage } from '../../testing/render-page';
import { OwnSequencesPage } from './own-sequences-page';
import { progressTexts } from './progress-texts';

const id = (number: number): string => `01930000-0000-7000-8000-${number.toString().padStart(12, '0')}`;

const workshop = (position: number, state: string, date: string, more: object = {}) => ({
  id: id(20 + position),
  workshopId: id(20 + position),
  sequenceId: id(1),
  roundId: id(3),
  roundName: 'Runde 2026/27',
  regionId: id(2),
  regionName: 'MINT-Region Nordhessen',
  position,
  workshopCount: 3,
  title: { de: `Workshop ${position}` },
  date,
  startsAt: '09:00',
  endsAt: '16:00',
  timeZone: 'Europe/Berlin',
  begins: `${date}T08:00:00Z`,
  ends: `${date}T15:00:00Z`,
  mode: 'in_person',
  placeName: null,
  address: null,
  link: null,
  capacity: 20,
  seatsTaken: 5,
  waiting: 0,
  counters: { ...nobody, registered: 5, present: 4 },
  state,
  version: 1,
  ...more,
});

const sequence = {
  id: id(1),
  sequenceId: id(1),
  roundId: id(3),
  roundName: 'Runde 2026/27',
  roundState: 'regional_phase',
  regionId: id(2),
  regionName: 'MINT-Region Nordhessen',
  city: 'Kassel',
  state: 'HE',
  timeZone: 'Europe/Berlin',
  workshopCount: 3,
  recommendedGapDays: 14,
  phaseFrom: null,
  phaseUntil: null,
  curriculum: [],
  coordinators: [],
  initiatives: { ...noInitiatives, active: 6, droppedOut: 1 },
  counters: nobody,
  workshops: [
    workshop(1, 'documented', '2027-03-03'),
    workshop(2, 'cancelled', '2027-03-24'),
    workshop(2, 'published', '2027-03-31', { id: id(40), counters: { ...nobody, registered: 7, undecided: 7 } }),
  ],
  version: 1,
};

const open = (...items: object[]) =>
  renderPage(OwnSequencesPage, { texts: [progressTexts], answers: { 'GET /api/sequences': { items, next: null, total: items.length } } });

describe('The progress of a coordinator', () => {
  it('begins with the own sequences: how many workshops were held, who takes part, who left', async () => {
    await open(sequence);

    expect(screen.getByText('1 von 3 Workshops durchgeführt · 6 Initiativen dabei · 1 ausgestiegen')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Initiativen und Workshops ansehen/ })).toHaveAttribute(
      'href',
      `/progress/sequences/${id(1)}`,
    );
  });

  it('shows at each position the workshop that stands there, not the one that was cancelled', async () => {
    await open(sequence);

    const steps = within(screen.getByRole('list', { name: 'Workshops von MINT-Region Nordhessen' })).getAllByRole('link');
    expect(steps.map((step) => step.getAttribute('href'))).toEqual([`/workshops/${id(21)}`, `/workshops/${id(40)}`, `/sequences/${id(1)}`]);
    expect(steps[1]).toHaveTextContent('Workshop 2: Veröffentlicht');
    expect(steps[1]).toHaveTextContent('7 Personen angemeldet');
    expect(steps[2]).toHaveTextContent('Workshop 3: Noch nicht geplant');
  });

  it('spares the search while all sequences are in sight', async () => {
    await open(sequence);

    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('teaches what will stand there before the first round', async () => {
    await open();

    expect(screen.getByText('Noch keine Workshopreihe')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Runden ansehen' })).toHaveAttribute('href', '/rounds');
  });
});

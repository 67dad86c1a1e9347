import { MaterialId, WorkshopId } from '@kaskade/shared/kernel';
import { Journey, type JourneyFacts, stepsDone, stepsOfJourney } from '@kaskade/shared/progress';
import { screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';
import { aWorkshop } from '../workshops/testing/a-workshop';
import { JourneyPath } from './journey-path';
import { journeyTexts } from './journey-texts';

const idOf = (number: number): string => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const workshop = (position: number, change: Partial<JourneyFacts['workshops'][number]>): JourneyFacts['workshops'][number] => ({
  position,
  workshopId: WorkshopId.parse(idOf(position)),
  title: { de: `Teil ${position}` },
  date: '2027-03-09',
  startsAt: '09:00',
  placeName: 'Haus der Technik',
  state: 'published',
  presence: null,
  registeredCount: 0,
  ...change,
});

function journeyOf(facts: Partial<JourneyFacts>): Journey {
  const all: JourneyFacts = {
    state: 'active',
    workshopCount: 3,
    workshops: [
      workshop(1, { state: 'documented', presence: 'present', registeredCount: 2 }),
      workshop(2, {}),
      workshop(3, { state: 'planned' }),
    ],
    madeUp: [],
    materials: [],
    selfAnalysis: 'completed',
    ...facts,
  };
  const steps = stepsOfJourney(all);
  return Journey.parse({
    id: idOf(20),
    sequenceId: idOf(21),
    roundId: idOf(22),
    roundName: 'Runde 2027',
    regionId: idOf(23),
    regionName: 'MINT-Region Nord',
    initiativeId: idOf(24),
    state: all.state,
    stepsDone: stepsDone(steps),
    stepCount: steps.length,
    steps,
  });
}

const shown = (facts: Partial<JourneyFacts>, mayAnswer = true) =>
  renderPage(JourneyPath, {
    texts: [journeyTexts],
    inputs: { journey: journeyOf(facts), mayAnswer },
    answers: {
      [`GET /api/workshops/${idOf(2)}`]: aWorkshop(),
      [`GET /api/workshops/${idOf(3)}`]: aWorkshop({ state: 'planned' }),
    },
  });

const nextSteps = () => screen.getAllByRole('listitem').filter((item) => item.getAttribute('aria-current') === 'step');

describe('The path of an initiative through a sequence', () => {
  it('has exactly one next step, with its one action', async () => {
    await shown({});

    expect(nextSteps()).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Personen anmelden' })).toHaveAttribute('href', `/workshops/${idOf(2)}`);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('says before the publication of a workshop when its registration opens, and links to it', async () => {
    const been = { state: 'documented', presence: 'present', registeredCount: 2 } as const;
    await shown({ workshops: [workshop(1, been), workshop(2, been), workshop(3, { state: 'planned' })] });

    expect(screen.getByText(/Die Anmeldung öffnet, sobald Ihre Koordination den Workshop veröffentlicht/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Personen anmelden' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Zum Workshop' })).toHaveAttribute('href', `/workshops/${idOf(3)}`);
  });

  it('says where the next workshop is and when, with the weekday', async () => {
    await shown({});

    const [next] = nextSteps();
    expect(next).toHaveTextContent('Di, 9. März 2027, ab 09:00 Uhr');
    expect(next).toHaveTextContent('Haus der Technik');
    expect(next).toHaveTextContent('Noch niemand angemeldet');
  });

  it('offers to answer to whoever may, and to nobody else', async () => {
    const { fixture } = await shown({ state: 'invited', workshops: [workshop(1, {})] });
    expect(screen.getByRole('button', { name: 'Einladung beantworten' })).toBeVisible();

    fixture.componentRef.setInput('mayAnswer', false);
    await fixture.whenStable();

    expect(screen.queryByRole('button', { name: 'Einladung beantworten' })).toBeNull();
    expect(screen.getByText('Die Initiative hat noch nicht geantwortet.')).toBeVisible();
  });

  it('has no next step and no action for an initiative that dropped out', async () => {
    await shown({ state: 'dropped_out' });

    expect(nextSteps()).toEqual([]);
    expect(screen.queryAllByRole('link')).toEqual([]);
  });

  it('fetches the current version of a material when it is pressed', async () => {
    const material = { id: MaterialId.parse(idOf(30)), title: { de: 'Handreichung' }, position: 1 };
    const { api } = await shown({ materials: [material] });

    await userEvent.click(within(screen.getByRole('list', { name: 'Materialien' })).getByRole('button', { name: /Handreichung/ }));

    api.expectOne(`/api/materials/${idOf(30)}`);
  });
});

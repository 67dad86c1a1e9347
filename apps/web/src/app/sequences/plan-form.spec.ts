import { screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Today } from '../platform/time/clock';
import { renderPage } from '../../testing/render-page';
import { calendar, sequenceId, sequenceWith, workshopAt } from '../../testing/sequences';
import { PlanForm } from './plan-form';
import { sequencesTexts } from './sequences-texts';

const opened = (sequence = sequenceWith([])) =>
  renderPage(PlanForm, {
    texts: [sequencesTexts],
    inputs: { sequence, calendar },
    providers: [{ provide: Today, useValue: () => '2026-11-24' }],
  });

const place = (position: number) => screen.getByRole('group', { name: `Workshop ${position}: Thema ${position}` });
const dayOf = (position: number) => within(place(position)).getByLabelText<HTMLInputElement>('Tag');

const typeDay = async (position: number, day: string): Promise<void> => {
  await userEvent.clear(dayOf(position));
  await userEvent.type(dayOf(position), day);
};

describe('Planning the dates of a sequence', () => {
  it('asks for as many dates as the curriculum has workshops', async () => {
    const four = [1, 2, 3, 4].map((position) => ({ position, title: { de: `Thema ${position}` }, goal: { de: 'Ziel' } }));
    await opened(sequenceWith([], { workshopCount: 4, curriculum: four }));

    expect(screen.getAllByRole('group', { name: /^Workshop/ })).toHaveLength(4);
    expect(screen.getByRole('button', { name: '4 Termine speichern' })).toBeVisible();
  });

  it('proposes dates in the phase and the gap apart, which can be changed', async () => {
    await opened();

    await userEvent.selectOptions(screen.getByLabelText('Wochentag'), 'Mittwoch');
    await userEvent.click(screen.getByRole('button', { name: 'Termine vorschlagen' }));

    expect([1, 2, 3].map((position) => dayOf(position).value)).toEqual(['13.01.2027', '27.01.2027', '10.02.2027']);
    await typeDay(3, '17.02.2027');
    expect(dayOf(3)).toHaveValue('17.02.2027');
  });

  it('warns beside the date while it is typed, and still lets it be saved', async () => {
    await opened();

    await typeDay(1, '01.05.2027');

    expect(within(place(1)).getByText('Feiertag: Tag der Arbeit.')).toBeVisible();
    await typeDay(1, '20.04.2027');
    expect(within(place(1)).getByText(/^Osterferien bis/)).toBeVisible();
    expect(within(place(1)).queryByText('Feiertag: Tag der Arbeit.')).toBeNull();
    expect(screen.getByRole('button', { name: '3 Termine speichern' })).not.toHaveAttribute('aria-disabled', 'true');
  });

  it('says beside the date that a workshop must come after the one before', async () => {
    await opened();

    await typeDay(1, '15.02.2027');
    await typeDay(2, '08.02.2027');

    expect(within(place(2)).getByText(/Workshop 2 muss nach Workshop 1 liegen/)).toBeVisible();
    expect(screen.getByRole('button', { name: /3 Termine speichern/ })).toHaveAttribute('aria-disabled', 'true');
  });

  it('asks only for the place that a cancelled workshop has left, between its neighbours', async () => {
    const cancelled = workshopAt(2, '2027-03-01', { state: 'cancelled' });
    await opened(sequenceWith([workshopAt(1, '2027-02-01'), cancelled, workshopAt(3, '2027-04-05')]));

    expect(screen.getAllByRole('group', { name: /^Workshop/ })).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Termine vorschlagen' }));
    expect(dayOf(2)).toHaveValue('15.02.2027');
    await typeDay(2, '06.04.2027');
    expect(within(place(2)).getByText(/Workshop 3 muss nach Workshop 2 liegen/)).toBeVisible();
  });

  it('keeps what was typed when saving is refused', async () => {
    const { api, fixture } = await opened();

    await userEvent.click(screen.getByRole('button', { name: 'Termine vorschlagen' }));
    await userEvent.type(within(place(1)).getByLabelText(/^Ort/), 'Haus der Bildung');
    await userEvent.click(screen.getByRole('button', { name: 'Ort und Plätze für alle übernehmen' }));
    await userEvent.click(screen.getByRole('button', { name: '3 Termine speichern' }));
    const { request } = api.expectOne(`/api/sequences/${sequenceId}/workshops`);
    expect(request.body.workshops.map(({ placeName }: { placeName: string }) => placeName)).toEqual(Array(3).fill('Haus der Bildung'));
    api.match(() => true);
    await fixture.whenStable();

    expect(within(place(3)).getByLabelText(/^Ort/)).toHaveValue('Haus der Bildung');
  });
});

import { screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';
import { calendar, sequenceWith, workshopAt } from '../../testing/sequences';
import { MoveDialog } from './move-dialog';
import { sequencesTexts } from './sequences-texts';

const first = workshopAt(1, '2027-02-01');
const second = workshopAt(2, '2027-03-01');
const third = workshopAt(3, '2027-04-05');

const opened = () =>
  renderPage(MoveDialog, {
    texts: [sequencesTexts],
    inputs: { workshop: second, sequence: sequenceWith([first, second, third]), calendar },
  });

const typeDay = async (day: string): Promise<void> => {
  const field = screen.getByLabelText('Neuer Tag');
  await userEvent.clear(field);
  await userEvent.type(field, day);
};

const act = () => screen.getByRole('button', { name: /Verschieben und Bescheid geben/ });

describe('Moving a workshop', () => {
  it('warns of holidays while the day is typed, and does not refuse it', async () => {
    await opened();

    await typeDay('20.03.2027');
    expect(screen.queryByRole('list', { name: 'Zu bedenken' })).toBeNull();

    await typeDay('01.04.2027');
    expect(screen.getByText('Nur 4 Tage Abstand zu Workshop 3; empfohlen sind 14.')).toBeVisible();
    expect(act()).not.toHaveAttribute('aria-disabled', 'true');
  });

  it('refuses to pass the next workshop and offers to move the rest, with the dates that come of it', async () => {
    await opened();

    await typeDay('12.04.2027');

    const refusals = screen.getByRole('list', { name: 'So geht es nicht' });
    expect(refusals).toHaveTextContent('Sie können die folgenden Workshops mitverschieben, um 42 Tage.');
    expect(act()).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText(/Mo, 5\. April 2027, 09:00–16:00 Uhr wird Mo, 17\. Mai 2027/)).toBeVisible();

    await userEvent.click(screen.getByLabelText(/mitverschieben/));
    expect(screen.queryByRole('list', { name: 'So geht es nicht' })).toBeNull();
    expect(act()).not.toHaveAttribute('aria-disabled', 'true');
  });

  it('does not offer to move earlier workshops out of the way', async () => {
    await opened();

    await typeDay('25.01.2027');

    expect(screen.getByRole('list', { name: 'So geht es nicht' })).toHaveTextContent('Workshop 2 muss nach Workshop 1 liegen');
    expect(act()).toHaveAttribute('aria-disabled', 'true');
  });

  it('names how many hear of it, and sends the reason and what becomes of the rest', async () => {
    const { api } = await opened();

    expect(screen.getByText(/9 angemeldete Personen und die Kontakte von 9 Initiativen/)).toBeVisible();
    await typeDay('12.04.2027');
    await userEvent.click(screen.getByLabelText(/mitverschieben/));
    await userEvent.type(screen.getByLabelText('Grund'), 'Der Raum ist belegt.');
    await userEvent.click(act());

    const { request } = api.expectOne(`/api/workshops/${second.id}/postponement`);
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(request.body).toEqual({ date: '2027-04-12', startsAt: '09:00', endsAt: '16:00', reason: 'Der Raum ist belegt.', rest: 'move' });
  });

  it('keeps what was typed when somebody else was quicker, and shows what holds now', async () => {
    const { api, fixture, rerender } = await opened();

    await typeDay('08.03.2027');
    await userEvent.type(screen.getByLabelText('Grund'), 'Der Raum ist belegt.');
    await userEvent.click(act());
    api
      .expectOne(`/api/workshops/${second.id}/postponement`)
      .flush({ code: 'VERSION_STALE', detail: 'Veraltet.', current: 4 }, { status: 412, statusText: 'Precondition Failed' });
    await fixture.whenStable();
    const moved = workshopAt(2, '2027-03-03', { version: 4 });
    await rerender({ inputs: { workshop: moved, sequence: sequenceWith([first, moved, third]), calendar }, partialUpdate: true });

    expect(await screen.findByText(/Jetzt gilt: Mi, 3\. März 2027/)).toBeVisible();
    expect(screen.getByLabelText('Grund')).toHaveValue('Der Raum ist belegt.');
    expect(screen.getByLabelText('Neuer Tag')).toHaveValue('08.03.2027');

    await userEvent.click(screen.getByRole('button', { name: 'Mit meinen Angaben weiter' }));
    await userEvent.click(act());
    expect(api.expectOne(`/api/workshops/${second.id}/postponement`).request.headers.get('If-Match')).toBe('"4"');
  });

  it('says of each workshop that moves along what speaks against its new date', async () => {
    await opened();

    await typeDay('27.03.2027');
    await userEvent.click(screen.getByLabelText(/mitverschieben/));

    const following = screen.getByRole('region', { name: 'Mitverschoben liegen die folgenden Workshops so' });
    expect(within(following).getByText('Feiertag: Tag der Arbeit.')).toBeVisible();
  });
});

import { TestBed } from '@angular/core/testing';
import type { SequenceView } from '@kaskade/shared/workshops';
import { screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { NEVER } from 'rxjs';
import { Live } from '../platform/http/live';
import { Toasts } from '../ui/toasts';
import { renderPage } from '../../testing/render-page';
import { calendar, sequenceId, sequenceWith, sessionAs, workshopAt } from '../../testing/sequences';
import { SequencePlanPage } from './sequence-page';
import { sequencesTexts } from './sequences-texts';

const first = workshopAt(1, '2027-02-01', { state: 'held' });
const second = workshopAt(2, '2027-03-01');
const third = workshopAt(3, '2027-04-05', { state: 'planned', placeName: null });

const opened = (sequence: SequenceView, role: 'coordinator' | 'nationalTeam' = 'coordinator') =>
  renderPage(SequencePlanPage, {
    texts: [sequencesTexts],
    inputs: { sequenceId },
    session: sessionAs(role),
    providers: [{ provide: Live, useValue: { changes: () => NEVER } }],
    answers: { [`GET /api/sequences/${sequenceId}`]: sequence, [`GET /api/sequences/${sequenceId}/calendar`]: calendar },
  });

const card = (position: number) => within(screen.getByRole('article', { name: new RegExp(`Workshop ${position}`) }));

describe('The planner of a sequence', () => {
  it('says why a workshop without a place cannot be published', async () => {
    await opened(sequenceWith([first, second, third]));

    expect(card(3).getByRole('button', { name: /Veröffentlichen/ })).toHaveAttribute('aria-disabled', 'true');
    expect(card(3).getByText('Es fehlt noch der Ort. Tragen Sie ein, wo der Workshop stattfindet.')).toBeVisible();
  });

  it('offers no change of a workshop that has taken place', async () => {
    await opened(sequenceWith([first, second, third]));

    expect(card(1).queryByRole('button')).toBeNull();
    expect(card(1).getByText('Dieser Workshop hat stattgefunden; Termin, Ort und Plätze stehen fest.')).toBeVisible();
  });

  it('names before publishing how many initiatives get mail', async () => {
    await opened(sequenceWith([first, second, workshopAt(3, '2027-04-05', { state: 'planned' })]));

    await userEvent.click(card(3).getByRole('button', { name: /Veröffentlichen/ }));

    expect(screen.getByRole('button', { name: 'Veröffentlichen und 7 Initiativen benachrichtigen' })).toBeVisible();
  });

  it('lets the national team look on, without any act', async () => {
    const { api } = await opened(sequenceWith([first, second]), 'nationalTeam');

    expect(card(2).queryByRole('button')).toBeNull();
    expect(screen.getByText('Noch nicht alle Termine geplant')).toBeVisible();
    api.expectNone(`/api/sequences/${sequenceId}/calendar`);
  });

  it('offers to move back after a workshop has moved', async () => {
    const { api, answer } = await opened(sequenceWith([first, second, third]));
    await userEvent.click(card(2).getByRole('button', { name: /Verschieben/ }));
    const day = screen.getByLabelText('Neuer Tag');
    await userEvent.clear(day);
    await userEvent.type(day, '08.03.2027');
    await userEvent.type(screen.getByLabelText('Grund'), 'Der Raum ist belegt.');
    await userEvent.click(screen.getByRole('button', { name: 'Verschieben und Bescheid geben' }));
    api.expectOne(`/api/workshops/${second.id}/postponement`).flush(workshopAt(2, '2027-03-08', { version: 4 }));
    await answer();

    const toast = TestBed.inject(Toasts).all().at(-1);
    expect(toast?.sentence).toBe('Workshop 2 ist verschoben auf Mo, 8. März 2027, 09:00–16:00 Uhr.');
    void toast?.undo?.();

    const { request } = api.expectOne(`/api/workshops/${second.id}/postponement`);
    expect(request.headers.get('If-Match')).toBe('"4"');
    expect(request.body).toMatchObject({ date: '2027-03-01', startsAt: '09:00', rest: 'keep' });
  });

  it('says why nothing can be planned while the round is not that far', async () => {
    await opened(sequenceWith([], { roundState: 'selection' }));

    expect(screen.getByText(/Workshops lassen sich während der Qualifizierung und der Regionalphase/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Termine vorschlagen' })).toBeNull();
  });
});

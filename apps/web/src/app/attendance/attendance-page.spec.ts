import { signal } from '@angular/core';
import { screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Subject } from 'rxjs';
import { renderPage } from '../../testing/render-page';
import { Live } from '../platform/http/live';
import { Now } from '../platform/time/clock';
import { SessionStore } from '../shell/session-store';
import { Toasts } from '../ui/toasts';
import { AttendancePage } from './attendance-page';
import { attendanceTexts } from './attendance-texts';
import { anEntry, idOf, workshopId } from './testing/an-entry';

const board = `/api/workshops/${workshopId}/attendance`;
const checkIns = `/api/workshops/${workshopId}/check-ins`;
const walkIns = `/api/workshops/${workshopId}/walk-ins`;
const regionId = '01930000-0000-7000-8000-0000000000a1';
const lab = '01930000-0000-7000-8000-0000000000c1';
const club = '01930000-0000-7000-8000-0000000000c2';

const entry = (number: number, givenName: string, familyName: string, rest: object = {}) =>
  anEntry(number, givenName, familyName, { regionId, initiativeId: lab, ...rest });

const anna = entry(11, 'Anna', 'Müller');
const bert = entry(12, 'Bert', 'Vogel');
const present = (person: ReturnType<typeof entry>, changeCount = 1) => ({
  ...person,
  presence: 'present',
  claimId: idOf(700 + changeCount),
  decidedByName: 'Kim Beispiel',
  decidedAt: '2027-03-03T07:52:00Z',
  channel: 'list',
  changeCount,
});

const claimOf = (person: ReturnType<typeof entry>) => ({
  id: idOf(800),
  registrationId: person.id,
  workshopId,
  regionId,
  presence: 'late',
  withdraws: null,
  withdrawn: true,
  channel: 'list',
  device: 'another device',
  byName: 'Kim Beispiel',
  reason: null,
  claimedAt: '2027-03-03T07:52:00Z',
  receivedAt: '2027-03-03T07:52:01Z',
});

const counters = { registered: 2, waiting: 0, present: 0, late: 0, excused: 0, absent: 0, undecided: 2 };
const boardWith = (entries: unknown[], rest: object = {}) => ({
  workshopId,
  sequenceId: idOf(900),
  roundId: idOf(901),
  regionId,
  regionName: 'MINT-Region Nord',
  position: 2,
  title: { de: 'Qualität entwickeln', en: 'Developing quality' },
  date: '2027-03-03',
  startsAt: '09:00',
  endsAt: '16:00',
  timeZone: 'Europe/Berlin',
  begins: '2027-03-03T08:00:00Z',
  state: 'published',
  capacity: 20,
  counters,
  entries,
  initiatives: [
    { id: lab, name: 'Schülerlabor Nord', expected: true },
    { id: club, name: 'Technikclub', expected: false },
  ],
  version: 4,
  ...rest,
});

async function opened(body: object = boardWith([anna, bert]), now = '2027-03-03T08:30:00Z') {
  const changes = new Subject<{ topic: string }>();
  const may = (action: string) => ['attendance.record', 'attendance.read', 'workshop.run'].includes(action);
  const rendered = await renderPage(AttendancePage, {
    texts: [attendanceTexts],
    inputs: { workshopId },
    answers: { [`GET ${board}`]: body },
    providers: [
      { provide: Now, useValue: signal(now) },
      { provide: Live, useValue: { changes: () => changes } },
      { provide: SessionStore, useValue: { may, person: signal(null) } },
    ],
  });
  const sent = () => rendered.api.match(checkIns);
  const readAgain = () =>
    waitFor(() => {
      const [request] = rendered.api.match(board);
      if (!request) throw new Error('the board is not read again');
      return request;
    });
  return { ...rendered, changes, sent, readAgain, user: userEvent.setup({ delay: null }) };
}

const rowOf = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name} Schülerlabor`) });
const search = () => screen.getByRole('searchbox', { name: 'Name suchen und einchecken' });
const figure = () => screen.getByRole('group', { name: 'Stand' });

// A whole page by clicks and keys: on a busy machine that takes longer than the usual five seconds.
jest.setTimeout(20_000);

describe('Taking attendance', () => {
  it('marks a person present with one tap: one claim is sent, the row and the figure change before the answer', async () => {
    const { sent, user } = await opened();

    await user.click(rowOf('Anna Müller'));

    expect(rowOf('Anna Müller')).toHaveTextContent('Da');
    expect(figure()).toHaveTextContent(/^1 von 2 da/);
    const requests = sent();
    expect(requests).toHaveLength(1);
    expect(requests[0]?.request.body).toMatchObject({ registrationId: anna.id, presence: 'present', channel: 'list' });
    expect(requests[0]?.request.headers.get('Idempotency-Key')).toBe(requests[0]?.request.body.claimId);
  });

  it('stays one claim when the tap is doubled, also while only open people are shown', async () => {
    const { sent, user } = await opened();
    await user.click(screen.getByRole('button', { name: /^Offen/ }));

    await user.dblClick(rowOf('Anna Müller'));

    expect(sent()).toHaveLength(1);
    expect(rowOf('Bert Vogel')).toHaveTextContent('Erwartet');
  });

  it('calmly says when somebody is checked in already, and sends nothing', async () => {
    const { sent, user } = await opened(boardWith([present(anna), bert]));
    const { getByText } = within(document.body);
    const said = jest.spyOn(Toasts.prototype, 'say');

    await user.click(rowOf('Anna Müller'));

    expect(said).toHaveBeenCalledWith('Anna Müller ist schon eingecheckt (08:52).', undefined);
    expect(getByText('Da · 08:52')).toBeVisible();
    expect(sent()).toHaveLength(0);
  });

  it('takes a check-in back from the row: the claim that holds is withdrawn', async () => {
    const { sent, user } = await opened(boardWith([present(anna), bert]));

    await user.click(screen.getByRole('button', { name: 'Rückgängig: Anna Müller' }));

    expect(sent()[0]?.request.body).toMatchObject({ registrationId: anna.id, withdraws: present(anna).claimId });
    expect(rowOf('Anna Müller')).toHaveTextContent('Erwartet');
  });

  it('checks in the first match with Enter, empties the field for the next name and keeps the focus there', async () => {
    const { sent, user } = await opened();
    expect(search()).toHaveFocus();

    await user.type(search(), 'mueller{Enter}');

    expect(sent()[0]?.request.body).toMatchObject({ registrationId: anna.id, presence: 'present' });
    expect(search()).toHaveValue('');
    expect(search()).toHaveFocus();
  });

  it('checks nobody in by Enter while nothing is typed', async () => {
    const { sent, user } = await opened();

    await user.type(search(), '{Enter}');

    expect(sent()).toHaveLength(0);
  });

  it('gives the focus back to the search after a tap and after a dialog', async () => {
    const { user } = await opened();

    await user.click(rowOf('Bert Vogel'));
    expect(search()).toHaveFocus();

    await user.click(screen.getByRole('button', { name: 'Mehr zu Bert Vogel' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(search()).toHaveFocus());
  });

  it('puts the row back and says why when the check-in is refused', async () => {
    const { sent, user, fixture } = await opened();
    await user.click(rowOf('Anna Müller'));

    sent()[0]?.flush({ code: 'REGISTRATION_CANCELLED', detail: 'Diese Anmeldung ist abgesagt.' }, { status: 409, statusText: 'Conflict' });

    expect(await screen.findByText('Diese Anmeldung ist abgesagt.')).toBeVisible();
    await fixture.whenStable();
    expect(rowOf('Anna Müller')).toHaveTextContent('Erwartet');
    expect(figure()).toHaveTextContent(/^0 von 2 da/);
  });

  it('keeps claims while the connection is away, says how many, and sends them again with the same ids', async () => {
    const { sent, user, fixture } = await opened();
    await user.click(rowOf('Anna Müller'));
    const [lost] = sent();
    lost?.error(new ProgressEvent('error'), { status: 0, statusText: '' });
    await screen.findByText('Offline, 1 gespeichert');
    await user.click(rowOf('Bert Vogel'));
    await screen.findByText('Offline, 2 gespeichert');
    sent().forEach((request) => request.error(new ProgressEvent('error'), { status: 0, statusText: '' }));

    await fixture.whenStable();

    window.dispatchEvent(new Event('online'));
    const again = await waitFor(() => {
      const [request] = sent();
      if (!request) throw new Error('nothing was sent again');
      return request;
    });

    expect(again.request.body.claimId).toBe(lost?.request.body.claimId);
    again.flush({ workshopId, entry: present(anna), counters });
    await waitFor(() => expect(sent()[0]?.request.body).toMatchObject({ registrationId: bert.id }));
  });

  it('shows within a moment what another device has done', async () => {
    const { changes, readAgain } = await opened();

    changes.next({ topic: `workshop:${workshopId}` });
    (await readAgain()).flush(boardWith([present(anna), bert]));

    expect(await screen.findByText('Da · 08:52')).toBeVisible();
    expect(figure()).toHaveTextContent(/^1 von 2 da/);
  });

  it('asks for a reason before somebody from the waiting list takes a seat too many', async () => {
    const waiting = entry(13, 'Cora', 'Warte', { registrationState: 'waiting', placeInLine: 1 });
    const { sent, user } = await opened(boardWith([anna, bert, waiting], { capacity: 2 }));

    await user.click(rowOf('Cora Warte'));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Da' }));
    await user.click(dialog.getByRole('button', { name: 'Trotzdem aufnehmen' }));
    expect(dialog.getByText('Bitte nennen Sie den Grund.')).toBeVisible();
    expect(sent()).toHaveLength(0);
    await user.type(dialog.getByLabelText(/Warum nimmt die Person/), 'Hospitiert');
    await user.click(dialog.getByRole('button', { name: 'Trotzdem aufnehmen' }));

    expect(sent()[0]?.request.body).toMatchObject({ registrationId: waiting.id, presence: 'present', reason: 'Hospitiert' });
  });
});

describe('More about a person', () => {
  it('tells who said what when, and lets somebody be excused with a reason', async () => {
    const { api, sent, user } = await opened();

    await user.click(screen.getByRole('button', { name: 'Mehr zu Bert Vogel' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Bert Vogel' }));
    api.expectOne(`/api/registrations/${bert.id}/claims`).flush({ items: [claimOf(bert)] });
    expect(await dialog.findByText('Mi, 3. März 2027, 08:52 Uhr · Kim Beispiel')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Entschuldigt' }));
    await user.type(dialog.getByLabelText(/^Grund/), 'Krank');
    await user.click(dialog.getByRole('button', { name: 'Entschuldigt eintragen' }));

    expect(sent()[0]?.request.body).toMatchObject({ registrationId: bert.id, presence: 'excused', reason: 'Krank' });
  });
});

describe('Closing a workshop', () => {
  it('marks everybody who is still open as absent and offers to undo it', async () => {
    const { sent, user } = await opened(boardWith([present(anna), bert]));
    const said = jest.spyOn(Toasts.prototype, 'say');

    await user.click(screen.getByRole('button', { name: 'Die letzte offene Person als nicht da eintragen' }));

    expect(sent()[0]?.request.body).toMatchObject({ registrationId: bert.id, presence: 'absent' });
    expect(rowOf('Bert Vogel')).toHaveTextContent('Nicht da');
    expect(said).toHaveBeenCalledWith('1 Person ist als nicht da eingetragen.', expect.any(Function));
  });

  it('says what keeps the workshop from being closed, and closes it once everybody is decided (D10)', async () => {
    const { api, user, changes, readAgain } = await opened(boardWith([present(anna), bert]));
    const close = () => screen.getByRole('button', { name: 'Workshop als durchgeführt abschließen' });
    expect(close()).toHaveAttribute('aria-disabled', 'true');

    changes.next({ topic: `workshop:${workshopId}` });
    (await readAgain()).flush(boardWith([present(anna), present(bert)]));
    await waitFor(() => expect(close()).not.toHaveAttribute('aria-disabled'));
    await user.click(close());

    expect(api.expectOne(`/api/workshops/${workshopId}/holding`).request.headers.get('If-Match')).toBe('"4"');
  });

  it('shows the list before the day without letting anybody be checked in', async () => {
    const { sent, user } = await opened(boardWith([anna, bert]), '2027-03-01T08:00:00Z');

    expect(screen.getByText('Es geht los am Mi, 3. März 2027, 09:00–16:00 Uhr')).toBeVisible();
    await user.click(rowOf('Anna Müller'));

    expect(sent()).toHaveLength(0);
    expect(await screen.findByRole('dialog', { name: 'Anna Müller' })).toBeVisible();
  });
});

describe('Somebody who walks in', () => {
  async function fillIn(user: ReturnType<typeof userEvent.setup>, initiative: RegExp) {
    await user.click(screen.getByRole('button', { name: 'Spontan dazugekommen' }));
    await user.type(await screen.findByLabelText('Vorname'), 'Dana');
    await user.type(screen.getByLabelText('Nachname'), 'Neu');
    await user.click(screen.getByRole('combobox', { name: 'Initiative' }));
    await user.click(await screen.findByRole('option', { name: initiative }));
    await user.click(screen.getByRole('checkbox', { name: /einverstanden/ }));
  }

  it('is taken in with name, initiative and consent', async () => {
    const { api, user } = await opened();

    await fillIn(user, /Schülerlabor Nord/);
    await user.click(screen.getByRole('button', { name: 'Einchecken' }));

    const { request } = api.expectOne(walkIns);
    expect(request.body).toMatchObject({ givenName: 'Dana', familyName: 'Neu', initiativeId: lab, consent: true });
  });

  it('needs a reason where the initiative is not expected (D12)', async () => {
    const { user } = await opened();

    await fillIn(user, /Technikclub/);

    expect(screen.getByText('Diese Initiative fehlte im Workshop davor und wird deshalb nicht erwartet.')).toBeVisible();
    expect(screen.getByLabelText(/Warum nimmt die Person/)).toBeVisible();
  });

  it('keeps what was typed after a refusal and asks for the reason that it named', async () => {
    const { api, user } = await opened();
    await fillIn(user, /Schülerlabor Nord/);
    await user.click(screen.getByRole('button', { name: 'Einchecken' }));

    api
      .expectOne(walkIns)
      .flush({ code: 'WORKSHOP_FULL', detail: 'Alle 20 Plätze sind vergeben.' }, { status: 409, statusText: 'Conflict' });

    expect(await screen.findByText('Alle 20 Plätze sind vergeben.')).toBeVisible();
    expect(screen.getByLabelText('Vorname')).toHaveValue('Dana');
    expect(screen.getByLabelText(/Warum nimmt die Person/)).toBeVisible();
  });
});

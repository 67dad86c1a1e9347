import { TestBed } from '@angular/core/testing';
import { screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';
import { anEntry, idOf, workshopId } from '../attendance/testing/an-entry';
import { PrintPage } from './print-page';
import { printingTexts } from './printing-texts';

const person = (number: number, rest: object = {}) => anEntry(number, 'Gast', `Muster ${number}`, rest);

const board = (entries: object[]) => ({
  workshopId,
  sequenceId: idOf(900),
  roundId: idOf(901),
  regionId: idOf(902),
  regionName: 'MINT-Region Nord',
  position: 1,
  title: { de: 'Qualität verstehen' },
  date: '2027-03-03',
  startsAt: '09:00',
  endsAt: '16:00',
  timeZone: 'Europe/Berlin',
  begins: '2027-03-03T08:00:00.000Z',
  state: 'published',
  capacity: 20,
  counters: { registered: entries.length, waiting: 0, present: 0, late: 0, excused: 0, absent: 0, undecided: entries.length },
  entries,
  initiatives: [],
  version: 1,
});

const twelve = Array.from({ length: 12 }, (_, index) => person(index + 1));

const open = (entries: object[]) =>
  renderPage(PrintPage, {
    texts: [printingTexts],
    inputs: { workshopId },
    answers: { [`GET /api/workshops/${workshopId}/attendance`]: board(entries) },
  });

const addressOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

describe('Printing for a workshop', () => {
  beforeEach(() => localStorage.clear());

  it('says how many badges there will be, on how many sheets, waiting people not counted', async () => {
    await open([...twelve, person(13, { registrationState: 'waiting', placeInLine: 1 })]);

    expect(await screen.findByText('12 Schilder auf 2 Bogen')).toBeVisible();
  });

  it('opens every paper in the language that is chosen', async () => {
    await open(twelve);

    await userEvent.click(await screen.findByLabelText('Englisch'));

    expect(addressOf('PDF öffnen: Türschild')).toBe(`/api/workshops/${workshopId}/prints/door-sign?language=en`);
  });

  it('counts on from the labels that are used up, and takes no more than the sheet has', async () => {
    await open(twelve);
    const used = await screen.findByLabelText(/Schon verbrauchte Schilder/);

    await userEvent.clear(used);
    await userEvent.type(used, '99');

    expect(addressOf('PDF öffnen: Namensschilder')).toContain('sheet=cut90x55&used=9');
    expect(screen.getByText('12 Schilder auf 3 Bogen')).toBeVisible();
  });

  it('remembers the sheet that is used in this office', async () => {
    await open(twelve);
    await userEvent.selectOptions(await screen.findByLabelText('Bogen'), 'labels63x38');
    TestBed.resetTestingModule();

    await open(twelve);

    expect(await screen.findByLabelText('Bogen')).toHaveValue('labels63x38');
  });
});

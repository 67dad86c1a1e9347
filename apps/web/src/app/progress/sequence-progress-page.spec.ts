import { screen, within } from '@testing-library/angular';
import { nobody } from '@kaskade/shared/attendance';
import { noInitiatives } from '@kaskade/shared/initiatives';
import { Subject } from 'rxjs';
import { renderPage } from '../../testing/render-page';
import { Live } from '../platform/http/live';
import { progressTexts } from './progress-texts';
import { SequenceProgressPage } from './sequence-progress-page';

const id = (number: number): string => `01930000-0000-7000-8000-${number.toString().padStart(12, '0')}`;
const sequenceId = id(1);

const workshops = ['held', 'published'].map((state, index) => ({
  id: id(20 + index),
  position: index + 1,
  title: { de: `Workshop ${index + 1}` },
  date: ['2027-03-03', '2027-03-24'][index],
  state,
  counters: { ...nobody, registered: 5, present: 3, late: 1, absent: 1 },
}));

const row = (number: number, initiativeName: string, state: string, presences: (string | null)[], more: object = {}) => ({
  id: id(number),
  initiativeId: id(number + 100),
  initiativeName,
  regionId: id(2),
  state,
  droppingOut: null,
  cells: presences.map((presence, index) => ({
    workshopId: id(20 + index),
    position: index + 1,
    registered: presence === null ? 0 : 2,
    tookPart: presence === 'present' || presence === 'late' ? 1 : 0,
    presence,
  })),
  ...more,
});

const rows = [
  row(30, 'Sternwarte', 'active', ['late', 'expected']),
  row(31, 'Schülerlabor', 'dropped_out', ['excused', null], {
    droppingOut: { afterPosition: 1, on: '2027-03-05', reason: 'Keine Zeit neben dem Betrieb' },
  }),
  row(32, 'Garten', 'active', [null, null]),
];

const progress = (shown: object[] = rows) => ({
  sequenceId,
  roundId: id(3),
  roundName: 'Runde 2026/27',
  regionId: id(2),
  regionName: 'MINT-Region Nordhessen',
  workshopCount: 3,
  asOf: '2027-03-06T09:00:00Z',
  initiatives: { ...noInitiatives, active: 2, droppedOut: 1, invited: 1 },
  counters: { ...nobody, registered: 10, present: 6, late: 2, absent: 2 },
  workshops: shown.length ? workshops : [],
  rows: shown,
  droppedOutAfter: shown.length ? [{ position: 1, count: 1 }] : [],
});

const amara = {
  signedIn: true,
  person: { id: id(80), givenName: 'Amara', familyName: 'Beispiel', email: 'amara@example.org', language: 'de', phone: null, version: 1 },
  roles: [{ role: 'coordinator', regionId: id(2), regionName: 'MINT-Region Nordhessen' }],
  demo: null,
  lastVisitAt: null,
  permissions: [],
  now: '2027-03-06T09:00:00Z',
  today: '2027-03-06',
};

const changes = new Subject<{ topic: string; id: null }>();
const followed: string[] = [];

const address = `GET /api/sequences/${sequenceId}/progress`;

const open = async (body: object = progress(), session?: object) => {
  const answers: Record<string, unknown> = { [address]: body };
  const page = await renderPage(SequenceProgressPage, {
    inputs: { sequenceId },
    texts: [progressTexts],
    session,
    providers: [{ provide: Live, useValue: { changes: (topic: string) => (followed.push(topic), changes) } }],
    answers,
  });
  return Object.assign(page, { answers });
};

/** What stands in each cell of the row, its parts one after the other. */
const cellsOf = (name: RegExp): (string | undefined)[] =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .slice(1)
    .map(
      (cell) =>
        [...cell.querySelectorAll('.value, ui-badge, .muted')].slice(1).map(textOf).join(' ') || textOf(cell.querySelector('.value')),
    );

const textOf = (element: Element | null): string => collapsed(element?.textContent ?? '');

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('The matrix of a region', () => {
  it('says in words how each initiative stood at each workshop', async () => {
    await open();

    expect(cellsOf(/Sternwarte/)).toEqual(['Später gekommen 1 von 2', 'Angemeldet 2', '–']);
    expect(cellsOf(/Schülerlabor/)).toEqual(['Entschuldigt', '–', '–']);
    expect(cellsOf(/Garten/)).toEqual(['Nicht dabei', 'Niemand angemeldet', '–']);
  });

  it('heads each workshop with its day and the weekday, and the one without a date as such', async () => {
    await open();

    expect(screen.getAllByRole('columnheader').map((header) => header.textContent.trim())).toEqual([
      'Initiative',
      'Workshop 1, Mi, 03.03.2027',
      'Workshop 2, Mi, 24.03.2027',
      'Workshop 3, noch ohne Termin',
    ]);
  });

  it('tells who dropped out after which workshop, when and why', async () => {
    await open();

    expect(screen.getByText('1 nach Workshop 1')).toBeVisible();
    expect(
      screen.getByText('Ausgestiegen nach Workshop 1 am Fr, 5. März 2027: Keine Zeit neben dem Betrieb', { normalizer: collapsed }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ausgestiegen' })).toHaveAttribute(
      'href',
      `/progress/sequences/${sequenceId}?state=dropped_out`,
    );
  });

  it('follows the sequence while it is open', async () => {
    const page = await open();
    page.answers[address] = progress([row(33, 'Neu dazugekommen', 'registered', [null, 'expected'])]);
    changes.next({ topic: `sequence:${sequenceId}`, id: null });
    page.detectChanges();
    await page.answer();

    expect(followed).toContain(`sequence:${sequenceId}`);
    expect(screen.getByRole('row', { name: /Neu dazugekommen/ })).toBeVisible();
  });

  it('invites to invite as long as nobody is', async () => {
    await open(progress([]), amara);

    expect(screen.getByText('Noch keine Initiative eingeladen')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Initiativen einladen' })).toHaveAttribute('href', `/sequences/${sequenceId}`);
  });
});

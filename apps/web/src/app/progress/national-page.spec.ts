import { Router } from '@angular/router';
import { screen, within } from '@testing-library/angular';
import { nobody } from '@kaskade/shared/attendance';
import { noInitiatives } from '@kaskade/shared/initiatives';
import { type RegionProgress, totalsOf } from '@kaskade/shared/progress';
import type { WorkshopState } from '@kaskade/shared/workshops';
import { Subject } from 'rxjs';
import { renderPage } from '../../testing/render-page';
import { Live } from '../platform/http/live';
import { NationalPage } from './national-page';
import { progressTexts } from './progress-texts';

const id = (number: number): string => `01930000-0000-7000-8000-${number.toString().padStart(12, '0')}`;
const running = id(1);

const round = (number: number, name: string, state: string, more: object = {}) => ({
  id: id(number),
  roundId: id(number),
  programmeId: id(90),
  name,
  ordinal: null,
  state,
  demo: false,
  places: 20,
  callOpensOn: null,
  callClosesOn: null,
  callPrecision: 'day',
  callIsOpen: false,
  regionalPhaseFrom: null,
  regionalPhaseUntil: null,
  regionalPhasePrecision: 'day',
  startsOn: null,
  startsOnPrecision: 'day',
  endsOn: null,
  endsOnPrecision: 'day',
  timeZone: 'Europe/Berlin',
  regionCount: 3,
  publishedRegionCount: null,
  publishedInitiativeCount: null,
  publishedCoordinatorCount: null,
  sourceUrl: null,
  version: 1,
  ...more,
});

const region = (number: number, regionName: string, states: (WorkshopState | null)[], more: object = {}): RegionProgress =>
  ({
    id: id(number),
    regionId: id(number),
    regionName,
    federalState: 'HE',
    roundId: running,
    state: 'running',
    sequenceId: id(number + 100),
    initiatives: { ...noInitiatives, active: 6, droppedOut: 1 },
    counters: { ...nobody, registered: 15, present: 11, late: 1 },
    steps: states.map((state, index) => ({
      position: index + 1,
      workshopId: state && id(number * 10 + index),
      state,
      date: state && '2027-03-03',
      registered: state === 'held' ? 15 : 0,
      tookPart: state === 'held' ? 12 : 0,
    })),
    ...more,
  }) as RegionProgress;

const regions = [
  region(11, 'MINT-Region Nordhessen', ['held', 'published', null]),
  region(12, 'MINT-Netzwerk Küste', ['documented', 'documented', 'documented'], { federalState: 'SH', state: 'completed' }),
  region(13, 'MINT-Cluster Rhön', [null, null, null], {
    state: 'withdrawn',
    sequenceId: null,
    initiatives: noInitiatives,
    counters: nobody,
  }),
];

const progressOf = (shown: readonly RegionProgress[]) => ({
  roundId: running,
  roundName: 'Runde 2026/27',
  roundState: 'regional_phase',
  workshopCount: 3,
  asOf: '2027-03-04T09:00:00Z',
  totals: totalsOf(shown, 3),
  regions: shown,
});

const rounds = [round(2, 'Runde 2027/28', 'call_open', { regionCount: 0 }), round(1, 'Runde 2026/27', 'regional_phase')];

const changes = new Subject<{ topic: string; id: null }>();

const address = `GET /api/rounds/${running}/progress`;

const open = async (shown: readonly RegionProgress[] = regions, known: readonly object[] = rounds) => {
  const answers: Record<string, unknown> = {
    'GET /api/rounds': { items: known, next: null, total: known.length },
    [address]: progressOf(shown),
  };
  const page = await renderPage(NationalPage, {
    texts: [progressTexts],
    providers: [{ provide: Live, useValue: { changes: () => changes } }],
    answers,
  });
  return Object.assign(page, { answers });
};

describe('The progress of the nation', () => {
  it('begins with the round in its regional phase, and says in a sentence how many began and finished', async () => {
    await open();

    expect(screen.getByText('3 Regionen haben begonnen; abgeschlossen: 1, ausgeschieden: 1.')).toBeVisible();
    expect(screen.getByLabelText('Runde')).toHaveDisplayValue('Runde 2026/27 (Regionalphase)');
  });

  it('tells of each workshop its state in a word, its day with the weekday and who came, and leads to it', async () => {
    await open();

    const row = screen.getByRole('row', { name: /Nordhessen/ });
    const held = within(row).getByRole('link', { name: /^Durchgeführt/ });
    expect(held).toHaveTextContent('Mi, 03.03.2027');
    expect(held).toHaveTextContent('12 von 15 Angemeldeten waren da');
    expect(held).toHaveAttribute('href', `/workshops/${id(110)}`);
    expect(within(row).getByRole('link', { name: 'Noch nicht geplant' })).toHaveAttribute('href', `/sequences/${id(111)}`);
    expect(within(row).getByRole('link', { name: 'MINT-Region Nordhessen' })).toHaveAttribute('href', `/progress/sequences/${id(111)}`);
  });

  it('opens with every figure the regions behind it, the round included', async () => {
    await open();

    expect(screen.getByRole('link', { name: 'Regionen ganz geplant' })).toHaveAttribute(
      'href',
      `/progress?round=${running}&state=not_planned`,
    );
    expect(screen.getByText('1 Region plant noch')).toBeVisible();
    expect(screen.getByRole('link', { name: '2 Durchgeführt' })).toHaveAttribute(
      'href',
      `/progress?round=${running}&state=held&position=1`,
    );
  });

  it('is read again when something changes in the round', async () => {
    const page = await open();
    page.answers[address] = progressOf([region(14, 'MINT-Region Heide', ['planned', null, null])]);
    changes.next({ topic: `round:${running}`, id: null });
    page.detectChanges();
    await page.answer();

    expect(screen.getByRole('row', { name: /Heide/ })).toBeVisible();
  });

  it('teaches what will stand there before the first region is accepted', async () => {
    await open([]);

    expect(screen.getByText('Noch keine Region in dieser Runde')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Zu den Bewerbungen' })).toHaveAttribute('href', `/applications?round=${running}`);
  });

  it('counts nothing in a round that took place before Kaskade', async () => {
    const earlier = region(15, 'MINT-Netzwerk Bamberg', [null, null, null], { state: 'completed', sequenceId: null });
    await open([earlier], [round(1, 'Runde 2024/25', 'completed', { publishedRegionCount: 20 })]);

    expect(screen.getByText('Von dieser Runde sind nur veröffentlichte Angaben bekannt')).toBeVisible();
    expect(screen.queryByText(/haben begonnen|hat begonnen/)).not.toBeInTheDocument();
  });
});

describe('A filter in the address', () => {
  it('leaves the regions it names, and the file takes the same', async () => {
    const page = await open();
    const router = page.fixture.componentRef.injector.get(Router);
    await router.navigate([], { queryParams: { state: 'not_planned' } });
    page.detectChanges();
    await page.fixture.whenStable();

    expect(screen.getByRole('row', { name: /Nordhessen/ })).toBeVisible();
    expect(screen.queryByRole('row', { name: /Küste|Rhön/ })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Als Tabelle herunterladen/ })).toHaveAttribute(
      'href',
      `/api/rounds/${running}/progress/export?state=not_planned`,
    );
  });
});

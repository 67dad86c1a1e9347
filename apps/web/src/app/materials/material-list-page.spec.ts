import { screen } from '@testing-library/angular';
import { renderPage } from '../../testing/render-page';
import { MaterialListPage } from './material-list-page';
import { materialsTexts } from './materials-texts';

const id = (last: string): string => `01930000-0000-7000-8000-${last.padStart(12, '0')}`;

const material = (last: string, title: string, change: Record<string, unknown> = {}) => ({
  id: id(last),
  materialId: id(last),
  regionId: null,
  regionName: null,
  roundId: null,
  roundName: null,
  title: { de: title },
  description: null,
  kind: 'handout',
  language: 'de',
  audience: 'initiatives',
  stage: { kind: 'workshop', position: 2 },
  current: {
    id: id(`a${last}`),
    materialId: id(last),
    number: 1,
    file: { id: id(`b${last}`), name: 'a.pdf', size: 2_400_000, contentType: 'application/pdf' },
    link: null,
    release: { kind: 'when_published' },
    note: null,
    createdAt: '2026-11-01T09:00:00Z',
    createdByName: null,
  },
  editable: false,
  archivedAt: null,
  version: 1,
  ...change,
});

const openedBy = (role: string, ...items: unknown[]) =>
  renderPage(MaterialListPage, {
    texts: [materialsTexts],
    session: {
      signedIn: true,
      person: { id: id('1'), givenName: 'A', familyName: 'B', email: 'a@example.org', language: 'de', version: 1 },
      roles: [{ role }],
      permissions: [],
      lastVisitAt: null,
      now: '2026-11-24T09:00:00Z',
      today: '2026-11-24',
      demo: null,
    },
    answers: { 'GET /api/materials': { items, next: null, total: items.length } },
  });

describe('The list of materials', () => {
  it('tells those who look after them what each release waits for', async () => {
    await openedBy('nationalTeam', material('1', 'Arbeitsblatt'));

    expect(screen.getByText('Wird frei, wenn Workshop 2 veröffentlicht ist')).toBeVisible();
  });

  it('groups what is released by workshop, in the order of the workshops', async () => {
    const first = material('2', 'Handreichung', { stage: { kind: 'workshop', position: 1 } });
    await openedBy('initiativeMember', material('1', 'Arbeitsblatt'), material('3', 'Termine', { stage: { kind: 'any' } }), first);

    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Workshop 1',
      'Workshop 2',
      'Jederzeit',
    ]);
  });

  it('names a link that opens in a new tab as one', async () => {
    const link = material('1', 'Überblick');
    await openedBy('initiativeMember', { ...link, current: { ...link.current, file: null, link: 'https://example.org/film' } });

    const open = screen.getByRole('link', { name: 'Überblick: Link öffnen (neuer Tab)' });
    expect(open).toHaveAttribute('target', '_blank');
    expect(open).toHaveAttribute('href', 'https://example.org/film');
  });

  it('says what will appear while nothing is released', async () => {
    await openedBy('initiativeMember');

    expect(screen.getByText(/Hier finden Sie Handreichungen und Vorlagen zu den Workshops/)).toBeVisible();
  });
});

import { screen } from '@testing-library/angular';
import { renderPage } from '../../testing/render-page';
import { happenings } from './happenings';
import { de } from './i18n.de';
import { en } from './i18n.en';
import { JournalPage } from './journal-page';
import { journalTexts } from './journal-texts';

const region = '01930000-0000-7000-8000-0000000000a1';
const round = '01930000-0000-7000-8000-0000000000b1';

const entry = (what: string, facts: Record<string, string> = {}) => ({
  id: `01930000-0000-7000-8000-${what.length.toString().padStart(12, '0')}`,
  what,
  at: '2026-11-24T13:03:00Z',
  actorId: null,
  actorName: 'Ines Beispiel',
  roundId: round,
  regionId: region,
  regionName: 'MINT-Region Nord',
  initiativeId: null,
  subject: null,
  facts,
});

const openedWith = (...items: unknown[]) =>
  renderPage(JournalPage, {
    texts: [journalTexts],
    answers: { 'GET /api/journal': { items, next: null, total: items.length }, 'GET /api/rounds': { items: [], next: null, total: 0 } },
  });

describe('The journal', () => {
  it('tells in a sentence who moved a round on and to what', async () => {
    await openedWith(entry('round.advanced', { from: 'call_open', to: 'selection' }));

    expect(screen.getByText('Ines Beispiel hat die Runde auf „Auswahl“ gestellt.')).toBeVisible();
  });

  it('groups what happened by day, with the weekday and the time in Berlin', async () => {
    await openedWith(entry('round.opened'));

    expect(screen.getByRole('heading', { name: 'Di, 24. November 2026' })).toBeVisible();
    expect(screen.getByText('14:03')).toBeVisible();
  });

  it('shows what it has no sentence for by its code, rather than hiding it', async () => {
    await openedWith(entry('comet.sighted'));

    expect(screen.getByText('Ines Beispiel: comet.sighted')).toBeVisible();
  });

  it.each([
    ['German', de],
    ['English', en],
  ])('has a sentence and a name for everything it knows, in %s', (_, texts) => {
    const missing = happenings.filter((code) => !textAt(texts.says, code) || !textAt(texts.kinds, code));
    expect(missing).toEqual([]);
  });
});

const textAt = (texts: object, code: string): unknown =>
  code
    .split('.')
    .reduce<unknown>((inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined), texts);

import { screen, within } from '@testing-library/angular';
import type { StartView } from '@kaskade/shared/start';
import { renderPage } from '../../testing/render-page';
import { StartPage } from './start-page';
import { startTexts } from './start-texts';

const id = (end: string): string => `01930000-0000-7000-8000-${end.padStart(12, '0')}`;

const workshop = {
  workshopId: id('a1'),
  regionName: 'MINT Nord',
  position: 1,
  title: { de: 'Qualität verstehen', en: 'Understanding quality' },
  date: '2027-03-10',
  startsAt: '09:00',
  endsAt: '16:00',
};

const emptyView = {
  asOf: '2027-03-10T06:30:00Z',
  since: '2027-03-09T13:10:00Z',
  firstVisit: false,
  nextSteps: [],
  more: 0,
  ahead: [],
  changes: [],
  figures: [],
};

const session = (role: object) => ({
  signedIn: true,
  person: { id: id('1'), givenName: 'Amara', familyName: 'Beispiel', email: 'amara@example.org', language: 'de', version: 1 },
  roles: [role],
  permissions: [],
  lastVisitAt: '2027-03-09T13:10:00Z',
  now: '2027-03-10T06:30:00Z',
  today: '2027-03-10',
  demo: null,
});

const coordinator = { role: 'coordinator', regionId: id('b1'), regionName: 'MINT Nord' };

const openedWith = (view: Partial<Record<keyof StartView, unknown>>, role: object = coordinator) =>
  renderPage(StartPage, { texts: [startTexts], session: session(role), answers: { 'GET /api/start': { ...emptyView, ...view } } });

const runWorkshop = {
  ...workshop,
  id: 'run',
  kind: 'runWorkshop',
  dueOn: '2027-03-10',
  placeName: 'Haus der Technik',
  registered: 18,
  tookPart: 12,
};
const remind = {
  id: 'remind',
  kind: 'remindInitiatives',
  dueOn: '2027-03-20',
  sequenceId: id('c1'),
  roundId: id('d1'),
  roundName: 'Runde 7',
  regionId: id('b1'),
  regionName: 'MINT Nord',
  count: 3,
  answerBy: '2027-03-20',
};

describe('The start page', () => {
  it('greets by name on the day it is, with its weekday', async () => {
    await openedWith({});

    expect(screen.getByRole('heading', { level: 1, name: 'Guten Tag, Amara' })).toBeVisible();
    expect(screen.getByText('Mi, 10. März 2027')).toBeVisible();
  });

  it('puts the workshop of today first, with the way to its attendance list', async () => {
    await openedWith({ nextSteps: [runWorkshop, remind], more: 2 });
    const next = within(screen.getByRole('region', { name: 'Als Nächstes' }));

    expect(next.getAllByRole('link').map((link) => [link.textContent.trim(), link.getAttribute('href')])).toEqual([
      ['Einchecken', `/workshops/${id('a1')}/attendance`],
      ['3 Initiativen erinnern', `/sequences/${id('c1')}`],
    ]);
    expect(next.getByText('12 von 18 da')).toBeVisible();
    expect(next.getByText('MINT Nord: Die Einladung ist noch nicht beantwortet. Frist ist Sa, 20. März 2027.')).toBeVisible();
    expect(next.getByText('Danach stehen noch 2 weitere Dinge an.')).toBeVisible();
  });

  it('is calm where there is nothing to do, and names the next date', async () => {
    const ahead = [{ kind: 'workshop', id: id('a1'), ...workshop, date: '2027-04-07' }];
    await openedWith({ ahead });

    expect(screen.getByText('Gerade ist nichts zu tun')).toBeVisible();
    expect(screen.getByText('Als Nächstes im Kalender: „Qualität verstehen“ am Mi, 7. April 2027, MINT Nord.')).toBeVisible();
  });

  it('counts what others changed since the last visit, with links and the rest in the journal', async () => {
    const target = (end: string, name: string) => ({
      kind: 'initiative',
      id: id(end),
      name: { de: name },
      regionName: 'MINT Nord',
      count: 1,
    });
    await openedWith({
      changes: [
        {
          what: 'invitation.accepted',
          count: 4,
          latestAt: '2027-03-10T06:00:00Z',
          targets: [target('e1', 'Sternwarte'), target('e2', 'Schülerlabor'), target('e3', 'Makerspace')],
          moreTargets: 1,
        },
      ],
    });
    const changes = within(screen.getByRole('region', { name: 'Seit Ihrem letzten Besuch' }));

    expect(changes.getByText('Di, 9. März 2027, 14:10 Uhr')).toBeVisible();
    expect(changes.getByText('Einladungen angenommen')).toBeVisible();
    expect(changes.getByRole('link', { name: 'Sternwarte' })).toHaveAttribute('href', `/initiatives/${id('e1')}`);
    expect(changes.getByRole('link', { name: 'und eine weitere Stelle' })).toHaveAttribute(
      'href',
      '/journal?what=invitation.accepted&from=2027-03-09',
    );
  });

  it('shows where the sequence stands, each number with the list behind it', async () => {
    await openedWith({
      figures: [
        {
          kind: 'sequence',
          id: id('c1'),
          roundName: 'Runde 7',
          regionId: id('b1'),
          regionName: 'MINT Nord',
          workshopCount: 3,
          held: 1,
          next: { workshopId: id('a1'), title: workshop.title, date: '2027-04-07', registered: 14, capacity: 20 },
          invited: 2,
          initiatives: 7,
          decided: 18,
          tookPart: 16,
        },
      ],
    });
    const figures = within(screen.getByRole('region', { name: 'Der Stand' }));

    expect(figures.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Anmeldungen zum nächsten Workshop', `/workshops/${id('a1')}`],
      ['Workshops durchgeführt', `/sequences/${id('c1')}`],
      ['Initiativen dabei', `/initiatives?sequence=${id('c1')}`],
      ['Personen waren da', `/progress/sequences/${id('c1')}`],
    ]);
    expect(figures.getByText('2 haben noch nicht geantwortet')).toBeVisible();
  });

  it('asks somebody of an initiative to answer, and leads to the journey', async () => {
    const initiative = { initiativeId: id('e1'), initiativeName: 'Sternwarte' };
    const { count: _, ...sequence } = remind;
    await openedWith(
      { nextSteps: [{ ...sequence, ...initiative, kind: 'answerInvitation', id: 'answer', invitationId: id('f1') }] },
      { role: 'initiativeMember', initiativeId: id('e1'), initiativeName: 'Sternwarte' },
    );

    expect(screen.getByRole('link', { name: 'Einladung beantworten' })).toHaveAttribute(
      'href',
      `/journey?initiative=${id('e1')}&sequence=${id('c1')}`,
    );
    expect(screen.queryByRole('link', { name: 'Alles im Journal' })).toBeNull();
  });
});

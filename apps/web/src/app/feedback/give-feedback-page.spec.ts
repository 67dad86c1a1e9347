import { screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';
import { feedbackTexts } from './feedback-texts';
import { GiveFeedbackPage } from './give-feedback-page';

const token = 'A'.repeat(43);

const form = (rest: object = {}) => ({
  workshopId: '01930000-0000-7000-8000-000000000001',
  title: { de: 'Qualität verstehen' },
  date: '2027-03-03',
  regionName: 'MINT-Region Nord',
  openUntil: '2027-03-24',
  open: true,
  answered: false,
  ...rest,
});

const open = (rest: object = {}) =>
  renderPage(GiveFeedbackPage, { texts: [feedbackTexts], inputs: { token }, answers: { [`GET /api/feedback/${token}`]: form(rest) } });

describe('Giving feedback by the link of a letter', () => {
  it('says of which workshop and until when, and that the answer is anonymous', async () => {
    await open();

    expect(await screen.findByRole('heading', { name: 'Qualität verstehen' })).toBeVisible();
    expect(screen.getByText(/Mi, 3. März 2027 · MINT-Region Nord/)).toBeVisible();
    expect(screen.getByText('Ihre Antwort ist anonym')).toBeVisible();
  });

  it('sends only what was answered', async () => {
    const { api } = await open();

    await userEvent.click(within(await screen.findByRole('group', { name: 'Das Tempo war' })).getByRole('radio', { name: '3' }));
    await userEvent.type(screen.getByLabelText(/Was hat geholfen/), 'Die Beispiele');
    await userEvent.click(screen.getByRole('button', { name: 'Rückmeldung senden' }));

    const sent = await waitFor(() => api.expectOne({ method: 'POST', url: `/api/feedback/${token}` }));
    expect(sent.request.body).toEqual({ pace: 3, helped: 'Die Beispiele' });
    sent.flush(form({ answered: true }));
    expect(await screen.findByRole('heading', { name: 'Vielen Dank' })).toBeVisible();
  });

  it('asks for at least one answer', async () => {
    const { api } = await open();

    await userEvent.click(await screen.findByRole('button', { name: 'Rückmeldung senden' }));

    api.expectNone({ method: 'POST', url: `/api/feedback/${token}` });
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it.each([
    [{ answered: true }, 'Mit diesem Link wurde schon geantwortet'],
    [{ open: false }, 'Die Rückmeldung ist beendet'],
  ])('says why it takes no answer: %j', async (standing, heading) => {
    await open(standing);

    expect(await screen.findByRole('heading', { name: heading })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Rückmeldung senden' })).toBeNull();
  });
});

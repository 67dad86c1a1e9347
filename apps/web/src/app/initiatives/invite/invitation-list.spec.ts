import { screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../../testing/render-page';
import { InvitationList } from './invitation-list';
import { inviteTexts } from './invite-texts';
import { invitationOf, sequence, session } from './testing/given-sequence';

const remindedToday = { remindedAt: '2026-11-24T07:00:00Z', reminderCount: 1 };

const opened = (...items: unknown[]) =>
  renderPage(InvitationList, {
    texts: [inviteTexts],
    session,
    inputs: { sequenceId: sequence.id },
    answers: { [`GET /api/sequences/${sequence.id}`]: sequence, [`GET /api/sequences/${sequence.id}/invitations`]: { items } },
  });

const rowOf = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }));

describe('Who is invited to a sequence', () => {
  it('names on the button how many open invitations a reminder reaches today', async () => {
    await opened(
      invitationOf(11, 'Sternwarte', 'invited'),
      invitationOf(12, 'Technikum', 'invited'),
      invitationOf(13, 'Werkbank', 'invited', remindedToday),
      invitationOf(14, 'Waldschule', 'registered'),
    );

    await userEvent.click(screen.getByRole('button', { name: 'Alle 2 offenen erinnern' }));

    expect(await screen.findByRole('button', { name: 'An 2 Initiativen senden' })).toBeVisible();
  });

  it('says why somebody is not reminded twice on one day', async () => {
    await opened(invitationOf(13, 'Werkbank', 'invited', remindedToday));

    expect(rowOf('Werkbank').getByRole('button', { name: /Erinnern/ })).toHaveAttribute('aria-disabled', 'true');
    expect(rowOf('Werkbank').getByText(/erinnert am Di, 24.11.2026/)).toBeVisible();
  });

  it('reminds from the version that was read', async () => {
    const { api } = await opened(invitationOf(11, 'Sternwarte', 'invited'));

    await userEvent.click(rowOf('Sternwarte').getByRole('button', { name: /Erinnern/ }));

    const { request } = api.expectOne(`/api/invitations/${invitationOf(11, '', '').id}/reminder`);
    expect(request.headers.get('If-Match')).toBe('"3"');
  });

  it('tells after which workshop an initiative dropped out, and why', async () => {
    const droppingOut = { afterPosition: 2, on: '2026-11-20', reason: 'Keine Zeit' };
    await opened(invitationOf(11, 'Sternwarte', 'dropped_out', { droppingOut }));

    expect(screen.getByText('nach Workshop 2, Fr, 20.11.2026: Keine Zeit')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ausstieg' })).toBeNull();
  });

  it('asks for the workshop and the reason before it notes dropping out', async () => {
    const { api } = await opened(invitationOf(11, 'Sternwarte', 'active'));

    await userEvent.click(rowOf('Sternwarte').getByRole('button', { name: 'Ausstieg' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Ausstieg vermerken' }));
    api.expectNone(({ method }) => method === 'POST');
    await userEvent.click(dialog.getByRole('radio', { name: 'Nach Workshop 1' }));
    await userEvent.type(dialog.getByLabelText('Warum?'), 'Umzug');
    await userEvent.click(dialog.getByRole('button', { name: 'Ausstieg vermerken' }));

    const { request } = api.expectOne(({ method }) => method === 'POST');
    expect(request.body).toEqual({ afterPosition: 1, reason: 'Umzug' });
  });
});

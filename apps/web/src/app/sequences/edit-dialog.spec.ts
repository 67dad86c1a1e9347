import { screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';
import { workshopAt } from '../../testing/sequences';
import { EditDialog } from './edit-dialog';
import { sequencesTexts } from './sequences-texts';

const workshop = workshopAt(2, '2027-03-01');

const opened = () => renderPage(EditDialog, { texts: [sequencesTexts], inputs: { workshop } });

const save = () => screen.getByRole('button', { name: 'Speichern' });

describe('Changing place and seats of a workshop', () => {
  it('says before that fewer seats than are taken are not possible', async () => {
    await opened();

    await userEvent.clear(screen.getByLabelText('Plätze'));
    await userEvent.type(screen.getByLabelText('Plätze'), '7');

    expect(save()).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText('Es sind schon 8 Plätze vergeben; weniger gehen nicht.')).toBeVisible();
  });

  it('sends nothing while the number of seats is empty', async () => {
    const { api } = await opened();

    await userEvent.clear(screen.getByLabelText('Plätze'));
    await userEvent.click(save());

    expect(screen.getByRole('alert')).toHaveTextContent('Plätze');
    api.expectNone(`/api/workshops/${workshop.id}`);
  });

  it('asks for the link where a published workshop goes online, and leaves the place out then', async () => {
    const { api } = await opened();

    await userEvent.click(screen.getByRole('radio', { name: 'Online' }));
    expect(screen.getByText('Es fehlt noch der Link zur Videokonferenz.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Link zur Videokonferenz'), 'https://konferenz.example.org');
    await userEvent.click(save());

    const { request } = api.expectOne(`/api/workshops/${workshop.id}`);
    expect(request.body).toMatchObject({ mode: 'online', placeName: null, link: 'https://konferenz.example.org', capacity: 20 });
  });
});

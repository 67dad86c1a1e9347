import { screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';
import { CreateMaterialPage } from './create-material-page';
import { materialsTexts } from './materials-texts';
import { Uploads } from './uploads';

const fileId = '01930000-0000-7000-8000-0000000000f1';
const session = {
  signedIn: true,
  person: {
    id: '01930000-0000-7000-8000-000000000001',
    givenName: 'Ines',
    familyName: 'Beispiel',
    email: 'ines@example.org',
    language: 'de',
    version: 1,
  },
  roles: [{ role: 'nationalTeam' }],
  permissions: [],
  lastVisitAt: null,
  now: '2026-11-24T09:00:00Z',
  today: '2026-11-24',
  demo: null,
};

const opened = () => renderPage(CreateMaterialPage, { texts: [materialsTexts], session, providers: [Uploads] });

describe('Adding a material', () => {
  it('refuses a kind of file that is not accepted before anything is sent, and says which are', async () => {
    const { api } = await opened();

    await userEvent.upload(screen.getByLabelText('Datei', { selector: 'input[type=file]' }), new File(['x'], 'programm.exe'), {
      applyAccept: false,
    });

    expect(screen.getByText(/PDF, DOCX, PPTX/, { selector: '.error span' })).toBeVisible();
    api.expectNone('/api/files');
  });

  it('says in plain words who will see it when, and follows what is chosen', async () => {
    await opened();
    expect(screen.getByText('Initiativen sehen es sofort.')).toBeVisible();

    await userEvent.type(screen.getByLabelText(/^Workshop/), '2');
    await userEvent.click(screen.getByRole('radio', { name: 'Sobald der Workshop veröffentlicht ist' }));

    expect(screen.getByText('Initiativen sehen es, sobald Workshop 2 ihrer Reihe veröffentlicht ist.')).toBeVisible();
    expect(screen.getByText('Alle anderen sehen es nicht.')).toBeVisible();
  });

  it('says that a release which follows a workshop needs to know which', async () => {
    await opened();

    await userEvent.click(screen.getByRole('radio', { name: 'Sobald der Workshop stattgefunden hat' }));

    expect(screen.getByRole('button', { name: 'Material anlegen' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText(/Wählen Sie aus, zu welchem das Material gehört/)).toBeVisible();
  });

  it('transfers the file at once and sends the material with it', async () => {
    const { api, fixture } = await opened();

    await userEvent.upload(screen.getByLabelText('Datei', { selector: 'input[type=file]' }), new File(['%PDF'], 'leitfaden.pdf'));
    api.expectOne('/api/files').flush({ id: fileId, name: 'leitfaden.pdf', size: 4, contentType: 'application/pdf' });
    await fixture.whenStable();
    await userEvent.type(screen.getByLabelText('Titel'), 'Leitfaden');
    await userEvent.click(screen.getByRole('button', { name: 'Material anlegen' }));

    expect(api.expectOne({ method: 'POST', url: '/api/materials' }).request.body).toMatchObject({
      fileId,
      title: { de: 'Leitfaden' },
      audience: 'initiatives',
      stage: { kind: 'workshop' },
      release: { kind: 'at_once' },
      regionId: null,
    });
  });
});

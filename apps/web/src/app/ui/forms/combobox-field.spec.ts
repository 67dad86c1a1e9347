import { Component, signal } from '@angular/core';
import { screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../../testing/render-page';
import { ComboboxField } from './combobox-field';

const regions = [
  { value: 'north', label: 'Nordhessen' },
  { value: 'coast', label: 'Küste' },
];

@Component({ imports: [ComboboxField], template: `<ui-combobox-field label="Region" [search]="search" [(value)]="chosen" />` })
class SearchPage {
  readonly chosen = signal('');
  protected readonly search = (text: string) => Promise.resolve(regions.filter(({ label }) => label.startsWith(text)));
}

describe('A field that searches', () => {
  it('finds by typing and chooses by keyboard alone', async () => {
    const user = userEvent.setup();
    const { fixture } = await renderPage(SearchPage);

    await user.type(screen.getByRole('combobox', { name: 'Region' }), 'Kü');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await user.keyboard('{Enter}');

    expect(fixture.componentInstance.chosen()).toBe('coast');
    expect(screen.getByRole('combobox')).toHaveValue('Küste');
  });

  it('takes nothing that belongs to an earlier text, however fast one types', async () => {
    const user = userEvent.setup();
    const { fixture } = await renderPage(SearchPage);
    await user.click(screen.getByRole('combobox'));
    await screen.findByRole('option', { name: 'Nordhessen' });

    await user.keyboard('Kü{Enter}');

    expect(fixture.componentInstance.chosen()).toBe('');
  });

  it('forgets the choice when the text is changed, so that text and value never differ', async () => {
    const user = userEvent.setup();
    const { fixture } = await renderPage(SearchPage);
    await user.click(screen.getByRole('combobox'));
    await user.click(await screen.findByRole('option', { name: 'Nordhessen' }));

    await user.type(screen.getByRole('combobox'), 'x');

    expect(fixture.componentInstance.chosen()).toBe('');
  });

  it('says what to do when nothing is found', async () => {
    await renderPage(SearchPage);

    await userEvent.type(screen.getByRole('combobox'), 'zzz');

    expect(await screen.findByText(/Nichts gefunden/)).toBeVisible();
  });
});

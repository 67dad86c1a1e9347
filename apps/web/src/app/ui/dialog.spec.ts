import { Component, signal } from '@angular/core';
import { screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';
import { Button } from './button';
import { Dialog } from './dialog';
import { TextField } from './forms/text-field';

@Component({
  imports: [Button, Dialog, TextField],
  template: `
    <ui-button (pressed)="open.set(true)">Verschieben</ui-button>
    <ui-dialog heading="Workshop verschieben" [open]="open()" (closed)="open.set(false)">
      <ui-text-field label="Grund" [(value)]="reason" />
    </ui-dialog>
  `,
})
class DialogPage {
  readonly open = signal(false);
  readonly reason = signal('');
}

describe('A dialog', () => {
  const user = userEvent.setup();
  const openIt = () => user.click(screen.getByRole('button', { name: 'Verschieben' }));

  it('is named by its heading and closes by Escape', async () => {
    await renderPage(DialogPage);

    await openIt();
    expect(await screen.findByRole('dialog', { name: 'Workshop verschieben' })).toBeVisible();
    await user.keyboard('{Escape}');

    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('keeps what was typed when it is closed and opened again', async () => {
    await renderPage(DialogPage);

    await openIt();
    await user.type(await screen.findByLabelText('Grund'), 'Raum belegt');
    await user.keyboard('{Escape}');
    await openIt();

    expect(await screen.findByLabelText('Grund')).toHaveValue('Raum belegt');
  });
});

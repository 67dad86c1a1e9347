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
    <main>
      <h1 tabindex="-1">Der Workshop</h1>
      @if (!done()) {
        <ui-button (pressed)="open.set(true)">Verschieben</ui-button>
      }
    </main>
    <ui-dialog heading="Workshop verschieben" [open]="open()" (closed)="open.set(false)">
      <ui-text-field label="Grund" [(value)]="reason" />
      <ui-button actions (pressed)="finish()">Speichern</ui-button>
    </ui-dialog>
  `,
})
class DialogPage {
  readonly open = signal(false);
  readonly reason = signal('');
  readonly done = signal(false);

  protected finish(): void {
    this.done.set(true);
    this.open.set(false);
  }
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

  it('gives the focus back to its opener', async () => {
    await renderPage(DialogPage);

    await openIt();
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');

    expect(screen.getByRole('button', { name: 'Verschieben' })).toHaveFocus();
  });

  it('leaves the focus at the heading of the page where its opener has gone', async () => {
    await renderPage(DialogPage);

    await openIt();
    await user.click(await screen.findByRole('button', { name: 'Speichern' }));

    expect(screen.getByRole('heading', { name: 'Der Workshop' })).toHaveFocus();
  });
});

import { screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';
import { Button } from './button';

describe('A button', () => {
  it('says why it does nothing, and does nothing, while there are reasons', async () => {
    const pressed = jest.fn();
    const { fixture } = await renderPage(Button, { inputs: { reasons: ['Der dritte Workshop steht noch aus.'] } });
    fixture.componentInstance.pressed.subscribe(pressed);

    const button = screen.getByRole('button');
    await userEvent.click(button);

    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription('Der dritte Workshop steht noch aus.');
    expect(pressed).not.toHaveBeenCalled();
  });

  it('stays reachable by keyboard while it does nothing, so that the reason can be read', async () => {
    await renderPage(Button, { inputs: { reasons: ['Der Aufruf ist geschlossen.'] } });

    await userEvent.tab();

    expect(screen.getByRole('button')).toHaveFocus();
  });

  it('ignores a second press while it is busy', async () => {
    const pressed = jest.fn();
    const { fixture } = await renderPage(Button, { inputs: { busy: true } });
    fixture.componentInstance.pressed.subscribe(pressed);

    await userEvent.click(screen.getByRole('button', { name: /Einen Moment/ }));

    expect(pressed).not.toHaveBeenCalled();
  });
});

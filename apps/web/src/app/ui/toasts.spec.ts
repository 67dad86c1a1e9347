import { TestBed } from '@angular/core/testing';
import { screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';
import { ToastRegion, Toasts } from './toasts';

describe('A message about what has just been done', () => {
  it('is announced, and undoes the act on request', async () => {
    const undo = jest.fn();
    const { fixture } = await renderPage(ToastRegion);

    TestBed.inject(Toasts).say('Workshop verschoben.', undo);
    await fixture.whenStable();

    expect(screen.getByRole('status')).toHaveTextContent('Workshop verschoben.');
    await userEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Workshop verschoben.')).not.toBeInTheDocument();
  });

  it('offers no undo where nothing can be undone', async () => {
    const { fixture } = await renderPage(ToastRegion);

    TestBed.inject(Toasts).say('Gespeichert.');
    await fixture.whenStable();

    expect(screen.queryByRole('button', { name: 'Rückgängig' })).not.toBeInTheDocument();
  });
});

import { Component, signal } from '@angular/core';
import { screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';
import { Table } from './table';

@Component({
  imports: [Table],
  template: `
    <ui-table caption="Initiativen" [columns]="columns" [rows]="rows()" [(sort)]="sort" [total]="12" [hasMore]="true" (more)="more()">
      <p empty>Noch keine Initiative eingeladen.</p>
    </ui-table>
  `,
})
class ListPage {
  readonly rows = signal([{ id: '1', name: 'Junge Tüftler' }]);
  readonly sort = signal('');
  readonly more = jest.fn();
  protected readonly columns = [{ key: 'name', label: 'Name', sortable: true, text: (row: { name: string }) => row.name }];
}

describe('A table', () => {
  it('sorts by a column, then the other way round, and tells so', async () => {
    const { fixture } = await renderPage(ListPage);
    const sort = () => userEvent.click(screen.getByRole('button', { name: 'Name' }));

    await sort();
    expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');

    await sort();
    expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending');
    expect(fixture.componentInstance.sort()).toBe('-name');
  });

  it('says how much of the list is shown and asks for more', async () => {
    const { fixture } = await renderPage(ListPage);

    await userEvent.click(screen.getByRole('button', { name: 'Mehr laden' }));

    expect(screen.getByText('1 von 12')).toBeVisible();
    expect(fixture.componentInstance.more).toHaveBeenCalledTimes(1);
  });

  it('shows what will appear here while there is nothing', async () => {
    const { fixture } = await renderPage(ListPage);

    fixture.componentInstance.rows.set([]);
    await fixture.whenStable();

    expect(screen.getByText('Noch keine Initiative eingeladen.')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
